import { nodesOf, record } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";
import { goldReadings } from "../../setup/seeds";

jest.setTimeout(300_000);

const readings = goldReadings();
const AT_FIRST = readings.filter((_, place) => place % 2 === 0);
const LATER = readings.filter((_, place) => place % 2 === 1);

/** Ordered by what an article that comes later does not change. The others (by how often one is named, by what was told last) move. */
const LISTS = [
  "articles(orderBy: NEWEST",
  "articles(orderBy: OLDEST",
  "statements(orderBy: NEWEST",
  "statements(orderBy: OLDEST",
  `statements(orderBy: NEWEST, where: {about: ["organisation:nato"]}`,
  "entities(orderBy: NAME",
  "topics(within: null",
];

let seeded: SeededGraph;
beforeAll(async () => {
  seeded = await openSeededGraph(AT_FIRST);
});
afterAll(() => seeded.close());

const page = async (list: string, first: number, after: string) => {
  const value = record(
    await seeded.ask(`{ ${list}, first: ${first}${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`),
  );
  const { hasNextPage, endCursor } = record(value.pageInfo);
  return {
    ids: nodesOf(value).map(({ id }) => String(id)),
    after: hasNextPage === true ? `, after: "${endCursor}"` : null,
  };
};

async function whole(list: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const next: Awaited<ReturnType<typeof page>> = await page(list, 100, after);
    found.push(...next.ids);
    after = next.after;
  }
  return found;
}

describe("pages of a list, while articles are loaded between them", () => {
  it("have all that was there at first, each once, in the order of the list as it is in the end", async () => {
    const before = new Map<string, readonly string[]>();
    for (const list of LISTS) before.set(list, await whole(list));
    const found = await pagesWhileLoading();
    for (const list of LISTS) {
      const seen = found.get(list) ?? [];
      expect([list, new Set(seen).size]).toEqual([list, seen.length]);
      expect([list, (before.get(list) ?? []).filter((id) => !seen.includes(id))]).toEqual([list, []]);
      expect([list, seen]).toEqual([list, (await whole(list)).filter((id) => seen.includes(id))]);
    }
    expect(found.get(LISTS[0] ?? "")?.length).toBeGreaterThan(AT_FIRST.length);
  });

  /** One article is loaded after each round of pages, a page being so long that the rounds last for all of them. */
  async function pagesWhileLoading(): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>(LISTS.map((list) => [list, []]));
    const open = new Map<string, string>(LISTS.map((list) => [list, ""]));
    for (let round = 0; open.size > 0; round++) {
      for (const [list, after] of [...open]) {
        const next = await page(list, list.startsWith("articles") ? 2 : 20, after);
        found.get(list)?.push(...next.ids);
        if (next.after === null) open.delete(list);
        else open.set(list, next.after);
      }
      await seeded.graph.loadReadings(LATER.slice(round, round + 1));
    }
    return found;
  }
});
