import fc from "fast-check";
import type { Reading } from "../../../src/domain/reading";
import type { Connection } from "../../../src/graph/connect";
import { constrain } from "../../../src/graph/constrain";
import { loadReadings } from "../../../src/graph/load";
import { knowledgeOf } from "../../../src/graph/load/rows";
import { emptyGraph, testConnection } from "../../setup/graph";
import { backgroundPack, goldReadings } from "../../setup/seeds";

jest.setTimeout(300_000);

const knowledge = knowledgeOf(backgroundPack());
let connection: Connection;

beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
});
beforeEach(() => emptyGraph(connection));
afterAll(() => connection.close());

/** The headlines of each story, by the graph. */
async function storiesInTheGraph(): Promise<readonly string[]> {
  const text = `MATCH (story:Story)-[:INCLUDES]->(article) WITH story, article ORDER BY article.publishedAt, article.id
    RETURN collect(article.headline), story.title, story.articleCount`;
  const { rows } = await connection.read({ text, parameters: {} });
  for (const [headlines, title, count] of rows) {
    expect([title, count]).toEqual(Array.isArray(headlines) ? [headlines[0], headlines.length] : null);
  }
  return rows.map(([headlines]) => JSON.stringify(Array.isArray(headlines) ? [...headlines].sort() : [])).sort();
}

/** A day of November, whom it is about, and who else is named. */
interface Told {
  readonly day: number;
  readonly lead: string;
  readonly others: readonly string[];
}

/** Headlines of what belongs together, by the definition: everything is compared with everything. */
function storiesByDefinition(all: readonly Told[]): readonly string[] {
  const groups: Told[][] = [];
  for (const told of all) {
    const same = groups.filter((group) => group.some((other) => areOneStory(told, other)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([told, ...same.flat()]);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => JSON.stringify(group.map(headlineOf).sort()))
    .sort();
}

const areOneStory = (left: Told, right: Told): boolean =>
  left.lead === right.lead &&
  Math.abs(left.day - right.day) <= 7 &&
  left.others.some((other) => right.others.includes(other));

const headlineOf = ({ day, lead, others }: Told): string => `${lead} on day ${day} with ${others.join(" and ")}`;

function readingOf(told: Told): Reading {
  const names = [told.lead, told.lead, ...told.others];
  const text = names.join(" ");
  const starts = names.map((_, place) => names.slice(0, place).join(" ").length + (place > 0 ? 1 : 0));
  const entity = (name: string) => ({
    key: name.toLowerCase(),
    kind: "PERSON" as const,
    name,
    wikidata: null,
    mentions: names.flatMap((each, place) => {
      const start = starts[place] ?? 0;
      return each === name ? [{ start, end: start + name.length, kind: "NAME" as const }] : [];
    }),
  });
  const [empty] = goldReadings();
  if (empty === undefined) throw new Error("the seeds are missing");
  const day = new Date(Date.UTC(2024, 10, told.day)).toISOString().slice(0, 10);
  return {
    ...empty,
    text,
    article: {
      ...empty.article,
      headline: headlineOf(told),
      source: null,
      dateline: null,
      publishedOn: day,
      url: null,
    },
    zones: [{ zone: "BODY", start: 0, end: text.length }],
    sentences: [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: text.length }],
    entities: [...new Set(names)].map(entity),
    ...{ statements: [], events: [], tenures: [], memberships: [], topics: [], teasers: [] },
  };
}

describe("stories", () => {
  it("gather what is about the same one, has another in common and came within a week; alone is no story", async () => {
    const told: readonly Told[] = [
      { day: 1, lead: "Anna", others: ["Bert"] },
      { day: 6, lead: "Anna", others: ["Bert", "Cleo"] },
      { day: 13, lead: "Anna", others: ["Cleo"] },
      { day: 3, lead: "Anna", others: ["Dora"] },
      { day: 2, lead: "Bert", others: ["Anna"] },
      { day: 25, lead: "Anna", others: ["Bert"] },
    ];
    await loadReadings(connection, told.map(readingOf), knowledge);
    expect(await storiesInTheGraph()).toEqual([JSON.stringify(told.slice(0, 3).map(headlineOf).sort())]);
  });

  it("become one when an article comes that belongs to both, and are called after the earliest then", async () => {
    const pairs: readonly Told[] = [
      { day: 2, lead: "Anna", others: ["Bert"] },
      { day: 3, lead: "Anna", others: ["Bert"] },
      { day: 14, lead: "Anna", others: ["Cleo"] },
      { day: 15, lead: "Anna", others: ["Cleo"] },
    ];
    const bridgeAndEarliest: readonly Told[] = [
      { day: 8, lead: "Anna", others: ["Bert", "Cleo"] },
      { day: 1, lead: "Anna", others: ["Bert"] },
    ];
    await loadReadings(connection, pairs.map(readingOf), knowledge);
    expect(await storiesInTheGraph()).toHaveLength(2);
    await loadReadings(connection, bridgeAndEarliest.map(readingOf), knowledge);
    expect(await storiesInTheGraph()).toEqual(storiesByDefinition([...pairs, ...bridgeAndEarliest]));
    expect(await storiesInTheGraph()).toHaveLength(1);
  });

  it("are those of the definition, in whatever order and batches articles come", async () => {
    const some = fc.record({
      day: fc.integer({ min: 1, max: 30 }),
      lead: fc.constantFrom("Anna", "Bert"),
      others: fc.uniqueArray(fc.constantFrom("Cleo", "Dora", "Emil"), { maxLength: 2 }),
    });
    const articles = fc.uniqueArray(some, { selector: headlineOf, minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(articles, fc.integer({ min: 1, max: 14 }), async (told, size) => {
        await emptyGraph(connection);
        for (let start = 0; start < told.length; start += size) {
          await loadReadings(connection, told.slice(start, start + size).map(readingOf), knowledge);
        }
        expect(await storiesInTheGraph()).toEqual(storiesByDefinition(told));
      }),
      { numRuns: 12 },
    );
  });
});
