import fc from "fast-check";
import { nodesOf, record, records } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;

beforeAll(async () => {
  seeded = await openSeededGraph();
});
afterAll(() => seeded.close());

const headlines = () => seeded.readings.map(({ article }) => article.headline ?? "");
const quoted = (text: string) => JSON.stringify(text);

async function headlinesFor(text: string): Promise<readonly string[]> {
  const value = await seeded.ask(
    `{ search(text: ${quoted(text)}, kinds: [ARTICLE], first: 100) { nodes { ... on Article { headline } } } }`,
  );
  return nodesOf(value).map(({ headline }) => String(headline));
}

describe("a search", () => {
  it("finds the headlines that hold the word, its beginning or a slip of it, as going through them does", async () => {
    for (const word of ["kremlin", "Trump", "coalition", "leader", "first"]) {
      const naively = headlines().filter((headline) => wordsOf(headline).some((each) => isMeant(each, word)));
      expect([word, [...(await headlinesFor(word))].sort()]).toEqual([word, [...naively].sort()]);
    }
  });

  it("forgives a typo in any long word of any headline", async () => {
    const words = headlines().flatMap((headline) => wordsOf(headline).map((word) => ({ headline, word })));
    const long = words.filter(({ word }) => word.length >= 5 && /^[a-z]+$/.test(word));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...long), fc.nat(), async ({ headline, word }, at) => {
        expect(await headlinesFor(withoutLetter(word, 1 + (at % (word.length - 2))))).toContain(headline);
      }),
      { numRuns: 15 },
    );
  });

  it("finds each kind, the best match first, and shows why", async () => {
    const value = await seeded.ask(
      `{ search(text: "zelensky", first: 100) { totalCount edges { score snippet node { ... on Entity { name } ... on Article { headline } ... on Statement { content } ... on Event { title } } } } }`,
    );
    const edges = records(record(value).edges);
    expect(edges[0]).toMatchObject({ node: { name: "Volodymyr Zelenskiy" } });
    const scores = edges.map(({ score }) => Number(score));
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(record(value).totalCount).toBe(edges.length);
    for (const { snippet } of edges) expect(wordsOf(String(snippet)).join(" ")).toContain("zelensk");
    expect(new Set(edges.map(({ node }) => record(node).__typename))).toEqual(new Set(["Person", "Event", "Article"]));
  });

  it("finds a name without its marks", async () => {
    const value = await seeded.ask(
      `{ search(text: "antonio guterres", kinds: [PERSON], first: 1) { nodes { ... on Person { name } } } }`,
    );
    expect(nodesOf(value)).toMatchObject([{ name: "António Guterres" }]);
  });

  it("keeps to a period", async () => {
    const inPeriod = async (from: string, to: string) =>
      nodesOf(
        await seeded.ask(
          `{ search(text: "rutte", kinds: [ARTICLE, PERSON], during: {from: "${from}", to: "${to}"}) { nodes { ... on Article { publishedOn } } } }`,
        ),
      );
    expect(await inPeriod("2024-10", "2024-10")).toMatchObject([
      { __typename: "Person" },
      { publishedOn: "2024-10-01" },
    ]);
    expect(await inPeriod("2023", "2023")).toEqual([]);
  });

  it("has pages that are the whole list, one after the other", async () => {
    const idsOf = (value: unknown) => records(record(value).edges).map(({ node }) => String(record(node).id));
    const ID =
      "... on Entity { id } ... on Article { id } ... on Statement { id } ... on Event { id } ... on Topic { id }";
    const page = (first: number, after: string) =>
      seeded.ask(
        `{ search(text: "trump election", first: ${first}${after}) { edges { node { ${ID} } } pageInfo { hasNextPage endCursor } } }`,
      );
    const whole = idsOf(await page(100, ""));
    const found: string[] = [];
    for (let after = ""; ; ) {
      const value = await page(9, after);
      found.push(...idsOf(value));
      const { hasNextPage, endCursor } = record(record(value).pageInfo);
      if (hasNextPage !== true || found.length >= 100) break;
      after = `, after: "${String(endCursor)}"`;
    }
    expect(found.slice(0, whole.length)).toEqual(whole);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each([
    "a AND",
    "*:*",
    "name:(",
    '"rutte',
    "rutte\\",
    "[1 TO 2]",
    "rutte~99^",
    "+-&&||!",
    "/.*/",
    "OR NOT rutte",
    "'; DROP",
    "\u202eetter",
    "ﷺ",
    "日本 2024",
    "Ⅷ ½",
  ])("takes anything for words, never for an order to the index: %s", async (text) => {
    const found = seeded.ask(`{ search(text: ${quoted(text)}) { totalCount } }`).catch((error) => error);
    expect(await found).toMatchObject(
      /[\p{L}\p{N}]/u.test(text.normalize("NFKD")) ? { totalCount: expect.any(Number) } : { code: "BAD_USER_INPUT" },
    );
  });

  it.each([
    ["nothing to search for", `text: "…"`],
    ["too many words", `text: "${Array.from({ length: 21 }, (_, place) => `word${place}`).join(" ")}"`],
    ["a word nobody uses", `text: "${"a".repeat(61)}"`],
    ["a kind that is not searched", `text: "rutte", kinds: [POSITION]`],
    ["too long a page", `text: "rutte", first: 101`],
  ])("refuses %s", async (_, args) => {
    await expect(seeded.ask(`{ search(${args}) { totalCount } }`)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutLetter = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

function isMeant(word: string, searched: string): boolean {
  const wanted = searched.toLowerCase();
  return word.startsWith(wanted) || slips(word, wanted) <= (wanted.length < 8 ? 1 : 2);
}

/** The plain definition, one letter at a time. */
function slips(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  if (left[0] === right[0]) return slips(left.slice(1), right.slice(1));
  if (Math.abs(left.length - right.length) > 2) return 3;
  const swapped = left[0] === right[1] && left[1] === right[0] ? slips(left.slice(2), right.slice(2)) : 9;
  return (
    1 +
    Math.min(slips(left.slice(1), right), slips(left, right.slice(1)), slips(left.slice(1), right.slice(1)), swapped)
  );
}
