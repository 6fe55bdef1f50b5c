import type { Reading } from "../../../src/domain/reading";
import { nodesOf, record } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";
import { goldReadings } from "../../setup/seeds";

jest.setTimeout(300_000);

const readings = goldReadings();
const [told] = readings;
if (told === undefined) throw new Error("the seeds are missing");

/** The same once more, a day or two later: a story, and how it goes on. */
const again = (days: number): Reading => ({
  ...told,
  article: {
    ...told.article,
    headline: `Day ${days} of it`,
    publishedOn: daysAfter(told.article.publishedOn ?? "", days),
  },
});
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);

const AT_FIRST = [...readings.filter((_, place) => place % 2 === 0), again(1)];
const LATER = [again(2), ...readings.filter((_, place) => place % 2 === 1)];

/** Ordered by what an article that comes later does not change. */
const LISTS = [
  "articles(orderBy: NEWEST",
  "articles(orderBy: OLDEST",
  "statements(orderBy: NEWEST",
  "statements(orderBy: OLDEST",
  `statements(orderBy: NEWEST, where: {about: ["organisation:nato"]}`,
  "entities(orderBy: NAME",
  "topics(within: null",
];

/** Ordered by what an article that comes may raise and never lowers, with the property that it is: who has been seen moves up and is not seen again. */
const MOVING = new Map([
  ["entities(orderBy: MOST_MENTIONED", "mentionCount"],
  ["entities(orderBy: LATEST", "lastMentionedAt"],
  ["stories(where: null", "at"],
]);

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

/** By what the things of a moving list are ordered now, by their ids. */
async function places(list: string): Promise<ReadonlyMap<string, unknown>> {
  const label = list.startsWith("stories") ? "Story" : "Entity";
  const text = `MATCH (thing:${label}) WHERE coalesce(thing.${MOVING.get(list)}, 0) > 0 RETURN thing.id, thing.${MOVING.get(list)}`;
  const { rows } = await seeded.connection.read({ text, parameters: {} }, 60_000);
  return new Map(rows.map(([id, place]) => [String(id), place]));
}

const ofEach = async <T>(
  lists: Iterable<string>,
  of: (list: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> => {
  const found = new Map<string, T>();
  for (const list of lists) found.set(list, await of(list));
  return found;
};

describe("pages of a list, while articles are loaded between them", () => {
  let before: ReadonlyMap<string, readonly string[]>;
  let placesBefore: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  let found: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    before = await ofEach(LISTS, whole);
    placesBefore = await ofEach(MOVING.keys(), places);
    found = await pagesWhileLoading([...LISTS, ...MOVING.keys()]);
  });

  it.each(LISTS)(
    "%s) has all that was there at first, each once, in the order of the list as it is in the end",
    async (list) => {
      const seen = found.get(list) ?? [];
      expect(new Set(seen).size).toBe(seen.length);
      expect((before.get(list) ?? []).filter((id) => !seen.includes(id))).toEqual([]);
      expect(seen).toEqual((await whole(list)).filter((id) => seen.includes(id)));
    },
  );

  it("have what came in between, where it belongs after the page", () =>
    expect(found.get(LISTS[0] ?? "")?.length).toBeGreaterThan(AT_FIRST.length));

  it.each([...MOVING.keys()])(
    "%s) has nothing twice and misses only what moved, in the order of the list",
    async (list) => {
      const seen = found.get(list) ?? [];
      expect(new Set(seen).size).toBe(seen.length);
      const now = await places(list);
      const [moved, stayed] = parted([...(placesBefore.get(list) ?? [])], ([id, place]) => now.get(id) !== place);
      expect(stayed.map(([id]) => id).filter((id) => !seen.includes(id))).toEqual([]);
      const stood = new Set(stayed.map(([id]) => id));
      expect(seen.filter((id) => stood.has(id))).toEqual((await whole(list)).filter((id) => stood.has(id)));
      expect(moved.length).toBeGreaterThan(0);
    },
  );

  /** One article is loaded after each round of pages, a page being so long that the rounds last for all of them. */
  async function pagesWhileLoading(lists: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const seen = new Map<string, string[]>(lists.map((list) => [list, []]));
    const open = new Map<string, string>(lists.map((list) => [list, ""]));
    for (let round = 0; open.size > 0; round++) {
      for (const [list, after] of [...open]) {
        const next = await page(list, sizeOf(list), after);
        seen.get(list)?.push(...next.ids);
        if (next.after === null) open.delete(list);
        else open.set(list, next.after);
      }
      await seeded.graph.loadReadings(LATER.slice(round, round + 1));
    }
    return seen;
  }
});

function sizeOf(list: string): number {
  if (list.startsWith("stories")) return 1;
  return list.startsWith("articles") ? 2 : 20;
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
