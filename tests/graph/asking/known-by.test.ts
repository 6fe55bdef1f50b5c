import { FACTUALITIES } from "../../../src/domain/vocabulary";
import { type Named, withNames } from "../../setup/naive";
import { nodesOf, record, records } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;
let all: readonly Named[];

beforeAll(async () => {
  seeded = await openSeededGraph();
  all = withNames(seeded.readings);
});
afterAll(() => seeded.close());

const dayOf = ({ reading }: Named) => (reading.article.publishedOn ?? "").slice(0, 10);
const ALL = `factuality: [${FACTUALITIES.join(", ")}]`;

/** The surest report of each event in the articles that were out. */
function knownBy(day: string): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { reading, names } of all.filter((named) => dayOf(named) <= day)) {
    for (const { id, reports } of reading.events) {
      const told = reports.map(({ factuality }) => FACTUALITIES.indexOf(factuality));
      ranks.set(names.event(id), Math.min(...told, ranks.get(names.event(id)) ?? FACTUALITIES.length));
    }
  }
  return [...ranks].map(([event, rank]) => `${event} ${FACTUALITIES[rank]}`).sort();
}

async function askedBy(day: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after = ""; ; ) {
    const value = await seeded.ask(
      `{ events(where: {knownBy: "${day}", ${ALL}}, first: 100${after}) { nodes { id factuality } pageInfo { hasNextPage endCursor } } }`,
    );
    found.push(...nodesOf(value).map(({ id, factuality }) => `${id} ${factuality}`));
    const { hasNextPage, endCursor } = record(record(value).pageInfo);
    if (hasNextPage !== true) return found.sort();
    after = `, after: "${endCursor}"`;
  }
}

describe("what was known by a day", () => {
  it.each(["2024-10-01", "2024-11-06", "2024-11-11", "2024-12-31"])(
    "%s: each event as surely as the articles of then told it",
    async (day) => {
      expect(await askedBy(day)).toEqual(knownBy(day));
    },
  );

  it("shows no sentence and no article of later days", async () => {
    const value = await seeded.ask(
      `{ events(where: {knownBy: "2024-11-07", ${ALL}}, first: 100) { nodes { articleCount evidence { article { publishedOn } } articles { totalCount nodes { publishedOn } } } } }`,
    );
    for (const { articleCount, evidence, articles } of nodesOf(value)) {
      const days = [
        ...records(evidence).map(({ article }) => record(article).publishedOn),
        ...nodesOf(articles).map(({ publishedOn }) => publishedOn),
      ];
      expect(days.every((day) => String(day) <= "2024-11-07")).toBe(true);
      expect(record(articles).totalCount).toBe(articleCount);
    }
  });

  it("leaves out what was only denied then, unless it is asked for", async () => {
    const value = await seeded.ask(`{ events(where: {knownBy: "2024-11-06"}, first: 100) { nodes { factuality } } }`);
    const found = new Set(nodesOf(value).map(({ factuality }) => factuality));
    expect([...found].filter((each) => !["ASSERTED", "REPORTED", "CLAIMED"].includes(String(each)))).toEqual([]);
  });

  it("is asked for one day at a time", async () => {
    const nested = (day: string) => `events(where: {knownBy: "${day}"}) { nodes { factuality } }`;
    await expect(
      seeded.ask(`{ person(name: "Rutte") { a: ${nested("2024-10")} b: ${nested("2024-11")} } }`),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
