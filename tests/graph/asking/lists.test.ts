import fc from "fast-check";
import type { Reading } from "../../../src/domain/reading";
import { withNames } from "../../setup/naive";
import {
  articleFilters,
  entityFilters,
  eventFilters,
  type Filter,
  factualityFilter,
  statementFilters,
} from "../../setup/naive-filters";
import { type Naive, type NaiveArticle, naiveLists } from "../../setup/naive-lists";
import { nodesOf, type PlainRecord, record } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

// A new text is planned before it runs, and this file asks one for each filter.
jest.setTimeout(300_000);

let seeded: SeededGraph;
let naive: Naive;

beforeAll(async () => {
  seeded = await openSeededGraph();
  naive = naiveLists(withNames(seeded.readings));
});
afterAll(() => seeded.close());

const HAPPENED: readonly string[] = ["ASSERTED", "REPORTED", "CLAIMED"];

interface Asked<Thing> {
  readonly list: string;
  readonly filters: readonly Filter<Thing>[];
  readonly all: readonly Thing[];
  /** What is left out unless it is asked for. */
  readonly usually?: (thing: Thing) => boolean;
  /** By what the list is ordered, the largest first. */
  readonly by: (thing: Thing) => number;
}

const SIZE = 100;

/** Each filter alone, and some of them together, each with some values: the same number of things, and the same first hundred in their order. */
async function holds<Thing extends { readonly id: string }>({ list, filters, all, usually, by }: Asked<Thing>) {
  const choices = [...filters.map((filter) => [filter]), filters.slice(0, 3), filters.slice(-2)];
  for (const chosen of choices) {
    const given = fc.tuple(...chosen.map((filter) => filter.given));
    await fc.assert(
      fc.asyncProperty(given, async (values) => {
        const where = values.map(({ written }, place) => `${chosen[place]?.name}: ${written}`).join(", ");
        const expected = [...all]
          .filter((thing) => (usually?.(thing) ?? true) && values.every(({ passes }) => passes(thing)))
          .sort((left, right) => by(right) - by(left) || (left.id < right.id ? 1 : -1))
          .map(({ id }) => id);
        const value = record(
          await seeded.ask(`{ ${list}(where: {${where}}, first: ${SIZE}) { totalCount nodes { id } } }`),
        );
        expect([where, value.totalCount, nodesOf(value).map(({ id }) => id)]).toEqual([
          where,
          expected.length,
          expected.slice(0, SIZE),
        ]);
      }),
      { numRuns: 6 },
    );
  }
}

describe("a list is, with whatever filter, what one finds by going through the Readings", () => {
  it("articles", () =>
    holds({ list: "articles", filters: articleFilters(naive), all: naive.articles, by: ({ at }) => at }));

  it("statements", () =>
    holds({ list: "statements", filters: statementFilters(naive), all: naive.statements, by: ({ at }) => at }));

  it("events, of those that are said to have happened", () =>
    holds({
      list: "events",
      filters: eventFilters(naive),
      all: naive.events,
      usually: ({ factuality }) => HAPPENED.includes(factuality),
      by: ({ at }) => at,
    }));

  it("events as sure as they are asked for", () =>
    holds({ list: "events", filters: [factualityFilter], all: naive.events, by: ({ at }) => at }));

  it("entities, the most named first", () =>
    holds({
      list: "entities",
      filters: entityFilters(naive),
      all: naive.entities,
      by: ({ mentions }) => mentions,
    }));
});

describe("how long a whole list is", () => {
  const LISTS = [
    "articles(orderBy: NEWEST",
    "statements(orderBy: OLDEST",
    "events(orderBy: NEWEST",
    "entities(orderBy: MOST_MENTIONED",
    "entities(orderBy: LATEST",
    "entities(orderBy: NAME",
    "topics(within: null",
    "stories(where: null",
  ];
  const length = async (list: string) => Number(record(await seeded.ask(`{ ${list}) { totalCount } }`)).totalCount);
  const lengths = () => Promise.all(LISTS.map(length));
  const counted = async () => {
    const numbers: number[] = [];
    for (const list of LISTS) numbers.push((await everything(`${list}, first: 100`, "")).length);
    return numbers;
  };

  it("is what one counts in it, also when an article without a date comes and when it is taken back", async () => {
    const before = await lengths();
    expect(before).toEqual(await counted());

    const undated = undatedArticle(seeded.readings[0]);
    const [loaded] = await seeded.graph.loadReadings([undated]);
    expect(await lengths()).toEqual(await counted());
    const [named, latest] = [await length("entities(orderBy: NAME"), await length("entities(orderBy: LATEST")];
    expect([latest < named, latest]).toEqual([true, before[LISTS.indexOf("entities(orderBy: LATEST")]]);
    expect(await length("articles(orderBy: NEWEST")).toBe(seeded.readings.length);

    const all = await everything("articles(where: {includeStubs: true}, orderBy: NEWEST", "isStub publishedOn");
    const stubs = new Set(
      seeded.readings.flatMap(({ text, teasers }) => teasers.map(({ start, end }) => text.slice(start, end))),
    );
    expect(all.filter(({ isStub }) => isStub === true)).toHaveLength(stubs.size);
    expect(all).toHaveLength(seeded.readings.length + stubs.size + 1);
    expect(all.findIndex(({ publishedOn }) => publishedOn === null)).toBe(seeded.readings.length);
    expect(await length("articles(where: {includeStubs: true}")).toBe(all.length);
    expect(await length(`articles(where: {includeStubs: true, during: {to: "2999"}}`)).toBe(seeded.readings.length);

    await seeded.graph.retractArticle(articleIdOf(loaded), "a mistake");
    expect(await lengths()).toEqual(before);
  });
});

/** The same words, once more, by somebody who gives no date and names one that nobody else does. */
function undatedArticle(reading: Reading | undefined): Reading {
  const [entity] = reading?.entities ?? [];
  if (reading === undefined || entity === undefined) throw new Error("the seeds are missing");
  const unheardOf = { ...entity, key: "una-undated", kind: "PERSON" as const, name: "Una Undated", wikidata: null };
  return {
    ...reading,
    article: { ...reading.article, headline: "Undated", publishedOn: null },
    entities: [...reading.entities, unheardOf],
  };
}

function articleIdOf(loaded: object | undefined): string {
  if (loaded && "articleId" in loaded) return String(loaded.articleId);
  throw new Error("the article was refused");
}

describe("what the Readings do not tell is held against the list as a whole", () => {
  it("entities by how their name starts, by name", async () => {
    const whole = await everything("entities(orderBy: NAME", "name");
    const names = whole.map(({ name }) => String(name));
    expect(whole.map(({ id }) => id).sort()).toEqual(naive.entities.map(({ id }) => id).sort());
    expect(names).toEqual([...names].sort());
    for (const start of ["m", "Uk", "zz"]) {
      const found = await everything(`entities(orderBy: NAME, where: {nameStartsWith: "${start}"}`, "name");
      expect(found).toEqual(whole.filter(({ name }) => String(name).toLowerCase().startsWith(start.toLowerCase())));
    }
  });

  it("topics by their labels, and those within one", async () => {
    await seeded.graph.loadTopics([
      { code: "medtop:20000638", label: "international relations", broader: null },
      { code: "medtop:20000639", label: "diplomacy", broader: "medtop:20000638" },
    ]);
    const whole = await everything("topics(first: 100", "label");
    expect(new Set(whole.map(({ id }) => id))).toEqual(new Set(naive.articles.flatMap((article) => article.topics)));
    expect(await everything(`topics(within: "topic:20000638"`, "label")).toEqual(
      whole.filter(({ id }) => id === "topic:20000639"),
    );
  });

  it("stories by their topic, by who is named in them and by their time; articles by their story", async () => {
    const whole = await everything("stories(first: 100", "articles(first: 100) { nodes { id } }");
    expect(whole.length).toBeGreaterThan(0);
    const stories = whole.map(({ id, articles }) => ({
      id,
      articles: naive.articles.filter((article) => nodesOf(articles).some((node) => node.id === article.id)),
    }));
    const asked = async (where: string) => (await everything(`stories(where: {${where}}`, "")).map(({ id }) => id);
    const expected = (passes: (article: NaiveArticle) => boolean) =>
      stories.filter(({ articles }) => articles.some(passes)).map(({ id }) => id);
    expect(await asked(`topic: "topic:20000574"`)).toEqual(
      expected((article) => article.topics.includes("topic:20000574")),
    );
    expect(await asked(`mentions: ["place:ukraine"]`)).toEqual(
      expected((article) => article.named.has("place:ukraine")),
    );
    for (const { id, articles } of stories) {
      const found = await everything(`articles(where: {story: "${id}"}`, "");
      expect(found.map((node) => node.id).sort()).toEqual(articles.map((article) => article.id).sort());
    }
  });
});

async function everything(list: string, fields: string) {
  const found: PlainRecord[] = [];
  for (let after = ""; ; ) {
    const value = record(
      await seeded.ask(`{ ${list}${after}) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`),
    );
    found.push(...nodesOf(value));
    const { hasNextPage, endCursor } = record(value.pageInfo);
    if (hasNextPage !== true) return found;
    after = `, after: "${endCursor}"`;
  }
}
