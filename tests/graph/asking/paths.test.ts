import { withNames } from "../../setup/naive";
import { type PlainRecord, record, records } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;
/** Who is tied to whom, by going through the Readings: what one said about another, and taking part in the same event. */
let ties: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  seeded = await openSeededGraph();
  ties = tiesIn(seeded);
});
afterAll(() => seeded.close());

const STEPS =
  "length steps { relation label from { id } to { id } evidence(first: 2) { words { text } sentence { text } } }";
const pathsOf = async (args: string): Promise<readonly PlainRecord[]> =>
  records(await seeded.ask(`{ paths(${args}) { ${STEPS} } }`));
const idOf = (value: unknown) => record(value).id;

describe("paths", () => {
  it.each([
    ["person:mark-rutte", "person:vladimir-putin"],
    ["person:kamala-harris", "place:ukraine"],
    ["person:emmanuel-macron", "person:mark-rutte"],
    ["person:olaf-scholz", "person:christian-lindner"],
  ])("from %s to %s are as short as going through the Readings finds them", async (from, to) => {
    const found = await pathsOf(`from: "${from}", to: "${to}", through: [SAID_ABOUT, ACTED_ON, TOOK_PART]`);
    expect(found.map(({ length }) => length)).toContain(stepsBetween(from, to));
    for (const { length, steps } of found) {
      const each = records(steps);
      expect(each).toHaveLength(Number(length));
      expect([idOf(each[0]?.from), idOf(each.at(-1)?.to)]).toEqual([from, to]);
      expect(each.slice(1).map(({ from: start }) => idOf(start))).toEqual(
        each.slice(0, -1).map(({ to: end }) => idOf(end)),
      );
    }
  });

  it("go only through what is asked for", async () => {
    const found = await pathsOf(`from: "person:mark-rutte", to: "organisation:nato", through: [HOLDS_POSITION]`);
    expect(found).toMatchObject([{ length: 1, steps: [{ relation: "HOLDS_POSITION" }] }]);
  });

  it("show the sentences that each step rests on", async () => {
    for (const { steps } of await pathsOf(`from: "person:mark-rutte", to: "person:vladimir-putin"`)) {
      for (const { evidence } of records(steps)) {
        expect(records(evidence).length).toBeGreaterThan(0);
        for (const { words, sentence } of records(evidence))
          expect(record(sentence).text).toContain(record(words).text);
      }
    }
  });

  it("are the shortest first, at most as many and as long as asked", async () => {
    const found = await pathsOf(`from: "person:mark-rutte", to: "person:vladimir-putin", first: 2`);
    expect(found.length).toBe(2);
    const lengths = found.map(({ length }) => Number(length));
    expect(lengths).toEqual([...lengths].sort());
    expect(
      await pathsOf(`from: "person:kamala-harris", to: "person:mark-rutte", maxLength: 1, through: [ACTED_ON]`),
    ).toEqual([]);
  });

  it("say what one did to the other, from either end", async () => {
    const [forth] = await pathsOf(`from: "person:kamala-harris", to: "person:donald-trump", through: [ACTED_ON]`);
    const [back] = await pathsOf(`from: "person:donald-trump", to: "person:kamala-harris", through: [ACTED_ON]`);
    expect([labelsOf(forth), labelsOf(back)]).toEqual([["conceded defeat to"], ["received the concession of"]]);
  });

  it("keep to a period", async () => {
    expect(
      await pathsOf(
        `from: "person:mark-rutte", to: "person:donald-trump", during: {to: "2020"}, through: [SAID_ABOUT]`,
      ),
    ).toEqual([]);
  });

  it.each([
    ["BAD_USER_INPUT", `from: "person:mark-rutte", to: "person:mark-rutte"`],
    ["BAD_USER_INPUT", `from: "person:mark-rutte", to: "organisation:nato", maxLength: 5`],
    ["BAD_USER_INPUT", `from: "person:mark-rutte", to: "organisation:nato", first: 0`],
    ["BAD_ID", `from: "Rutte", to: "organisation:nato"`],
    ["UNKNOWN_ID", `from: "person:nobody-at-all", to: "organisation:nato"`],
  ])("are refused with %s for %s", async (code, args) => {
    await expect(pathsOf(args)).rejects.toMatchObject({ code });
  });
});

const labelsOf = (path: PlainRecord | undefined) => records(path?.steps ?? []).map(({ label }) => label);

function tiesIn({ readings }: SeededGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const tie = (some: readonly string[]) => {
    for (const one of some)
      found.set(one, new Set([...(found.get(one) ?? []), ...some.filter((other) => other !== one)]));
  };
  for (const { reading, names } of withNames(readings)) {
    for (const { speaker, about } of reading.statements) {
      const targets = about.filter(names.isEntity).map(names.entity);
      for (const target of targets) if (speaker !== null) tie([names.entity(speaker), target]);
    }
    for (const { participants, about, reports } of reading.events) {
      const isTold = reports.some(({ factuality }) => ["ASSERTED", "REPORTED", "CLAIMED"].includes(factuality));
      const everybody = [...participants.map(({ entity }) => names.entity(entity))];
      if (!isTold) continue;
      tie(everybody);
      for (const object of about.filter(names.isEntity).map(names.entity))
        for (const one of everybody) tie([one, object]);
    }
  }
  return found;
}

/** Breadth first. */
function stepsBetween(from: string, to: string): number {
  let reached = new Set([from]);
  for (let steps = 0; steps <= 6; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached].flatMap((each) => [each, ...(ties.get(each) ?? [])]));
  }
  return Number.POSITIVE_INFINITY;
}
