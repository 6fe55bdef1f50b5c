import type { Named } from "../../setup/naive";
import { tallied, withNames } from "../../setup/naive";
import { record, records } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;
let all: readonly Named[];

beforeAll(async () => {
  seeded = await openSeededGraph();
  all = withNames(seeded.readings);
});
afterAll(() => seeded.close());

const QUARTERS = ["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"];
const dayOf = ({ reading }: Named) => (reading.article.publishedOn ?? "").slice(0, 10);
const rowsOf = async (args: string) =>
  records(record(await seeded.ask(`{ ranking(${args}) { rows { key count } } }`)).rows);
const totalOf = async (args: string) => record(await seeded.ask(`{ ranking(${args}) { total } }`)).total;
const plain = (rows: readonly unknown[]) => rows.map((row) => ({ key: record(row).key, count: record(row).count }));

describe("a trend", () => {
  it("has every month of the period, those without anything too", async () => {
    const value = await seeded.ask(
      `{ trend(of: ARTICLES, every: MONTH, during: {from: "2024-06", to: "2025-01"}) { bucket key label count } }`,
    );
    const months = ["2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01"];
    expect(records(value).map((point) => ({ ...point }))).toEqual(
      months.map((month) => ({
        __typename: "TrendPoint",
        bucket: `${month}-01`,
        key: null,
        label: null,
        count: all.filter((named) => dayOf(named).startsWith(month)).length,
      })),
    );
  });

  it("counts weeks from Monday", async () => {
    const value = await seeded.ask(
      `{ trend(of: ARTICLES, every: WEEK, during: {from: "2024-11-06", to: "2024-11-11"}) { bucket count } }`,
    );
    const between = (from: string, to: string) =>
      all.filter((named) => from <= dayOf(named) && dayOf(named) <= to).length;
    expect(records(value)).toMatchObject([
      { bucket: "2024-11-04", count: between("2024-11-06", "2024-11-10") },
      { bucket: "2024-11-11", count: between("2024-11-11", "2024-11-11") },
    ]);
  });

  it("has a series for each of the most frequent, all of the same length", async () => {
    const value = records(
      await seeded.ask(
        `{ trend(of: ARTICLES, every: QUARTER, by: TOPIC, top: 2, during: {from: "2024"}) { bucket key count } }`,
      ),
    );
    const topics = all.flatMap(({ reading }) => reading.topics.map(({ code }) => `topic:${code.slice(7)}`));
    const [first, second] = tallied(topics);
    expect(value.map(({ key }) => key)).toEqual([first, second].flatMap((each) => QUARTERS.map(() => each?.key)));
    expect(value.slice(0, QUARTERS.length).reduce((sum, { count }) => sum + Number(count), 0)).toBe(first?.count);
  });

  it("without an end runs as long as there is something", async () => {
    const value = await seeded.ask(`{ trend(of: STATEMENTS, every: YEAR, during: {}) { bucket count } }`);
    const statements = all.reduce((sum, { reading }) => sum + reading.statements.length, 0);
    expect(value).toMatchObject([{ bucket: "2024-01-01", count: statements }]);
  });
});

describe("a ranking is what one counts by going through the Readings", () => {
  it("statements by who makes them; the total counts those of nobody, too", async () => {
    const speakers = all.flatMap(({ reading, names }) =>
      reading.statements.flatMap(({ speaker }) => (speaker === null ? [] : [names.entity(speaker)])),
    );
    expect(plain(await rowsOf("of: STATEMENTS, by: SPEAKER, first: 100"))).toEqual(tallied(speakers));
    const statements = all.reduce((sum, { reading }) => sum + reading.statements.length, 0);
    expect(await totalOf("of: STATEMENTS, by: SPEAKER, first: 1")).toBe(statements);
  });

  it("statements by whom they are about, of one speaker and kind", async () => {
    const about = all.flatMap(({ reading, names }) =>
      reading.statements
        .filter(({ speaker, kind }) => speaker === "mark-rutte" && kind === "INDIRECT")
        .flatMap((statement) => [...new Set(statement.about.filter(names.isEntity).map(names.entity))]),
    );
    expect(
      plain(
        await rowsOf(
          `of: STATEMENTS, by: TARGET, where: {speaker: "person:mark-rutte", statementKinds: [INDIRECT]}, first: 100`,
        ),
      ),
    ).toEqual(tallied(about));
  });

  it("articles by their topics, in a period, of those that name somebody", async () => {
    const some = all.filter(
      (named) =>
        dayOf(named).startsWith("2024-11") &&
        named.reading.entities.some(({ key, mentions }) => key === "donald-trump" && mentions.length > 0),
    );
    const topics = some.flatMap(({ reading }) => reading.topics.map(({ code }) => `topic:${code.slice(7)}`));
    const args = `of: ARTICLES, by: TOPIC, during: {from: "2024-11", to: "2024-11"}, where: {entity: "person:donald-trump"}, first: 100`;
    expect(plain(await rowsOf(args))).toEqual(tallied(topics));
    expect(await totalOf(args)).toBe(some.length);
  });

  it("events by their types, each once however many articles tell of it, and only what is said to have happened", async () => {
    const told = new Map(
      all.flatMap(({ reading, names }) =>
        reading.events
          .filter(({ reports }) =>
            reports.some(({ factuality }) => ["ASSERTED", "REPORTED", "CLAIMED"].includes(factuality)),
          )
          .map(({ id, type }) => [names.event(id), type] as const),
      ),
    );
    expect(plain(await rowsOf("of: EVENTS, by: EVENT_TYPE, first: 100"))).toEqual(tallied([...told.values()]));
    expect(await totalOf("of: EVENTS, by: EVENT_TYPE")).toBe(told.size);
  });

  it("quoted words, one by one", async () => {
    const words = all.flatMap(({ reading, names }) =>
      reading.statements.flatMap(({ speaker, quotes }) => {
        const said = quotes.flatMap(({ start, end }) =>
          reading.text
            .slice(start, end)
            .split(/[ \n]+/)
            .filter(Boolean),
        );
        return said.map(() => (speaker === null ? "" : names.entity(speaker)));
      }),
    );
    expect(await totalOf("of: QUOTED_WORDS, by: SPEAKER")).toBe(words.length);
    expect(plain(await rowsOf("of: QUOTED_WORDS, by: SPEAKER, first: 3"))).toEqual(
      tallied(words.filter(Boolean)).slice(0, 3),
    );
  });

  it("mentions of people in articles of a source", async () => {
    const ofTheArticle = ["HEADLINE", "CAPTION", "BODY"];
    const people = all.flatMap(({ reading, names }) => {
      const sentences = reading.sentences.filter(({ zone }) => ofTheArticle.includes(zone));
      const isThere = (start: number) => sentences.some((sentence) => sentence.start <= start && start < sentence.end);
      return reading.entities
        .filter(({ kind }) => kind === "PERSON")
        .flatMap(({ key, mentions }) => mentions.filter(({ start }) => isThere(start)).map(() => names.entity(key)));
    });
    const source = `where: {source: "organisation:dateline-demo-wire"}`;
    expect(plain(await rowsOf(`of: MENTIONS, by: PERSON, ${source}, first: 5`))).toEqual(tallied(people).slice(0, 5));
  });

  it("is as long as was asked, whatever is asked below its rows", async () => {
    const below =
      "node { ... on Story { graph { truncated } } ... on Person { statements(first: 5) { nodes { id } } } }";
    const { rows } = record(
      await seeded.ask(`{ ranking(of: STATEMENTS, by: TARGET, first: 3) { rows { key ${below} } } }`),
    );
    expect(records(rows)).toHaveLength(3);
  });

  it("has a total and shares that do not depend on how many rows are shown", async () => {
    const ask = (first: number) =>
      seeded.ask(`{ ranking(of: MENTIONS, by: PLACE, first: ${first}) { total rows { share count } } }`);
    const [few, many] = [record(await ask(2)), record(await ask(50))];
    expect(few.total).toBe(many.total);
    expect(few.rows).toEqual(records(many.rows).slice(0, 2));
    for (const { share, count } of records(few.rows)) expect(share).toBeCloseTo(Number(count) / Number(few.total));
  });
});

describe("the matrix of speakers and targets", () => {
  it("has each pair as often as the Readings have it", async () => {
    const pairs = all.flatMap(({ reading, names }) =>
      reading.statements.flatMap(({ speaker, about }) =>
        speaker === null
          ? []
          : [...new Set(about.filter(names.isEntity).map(names.entity))].map(
              (target) => `${names.entity(speaker)} ${target}`,
            ),
      ),
    );
    const value = await seeded.ask("{ speakerTargets(first: 100) { count speaker { id } target { id } } }");
    const cells = records(value).map(({ speaker, target, count }) => ({
      key: `${record(speaker).id} ${record(target).id}`,
      count,
    }));
    expect(cells).toEqual(tallied(pairs).slice(0, 100));
  });
});

describe("what cannot be counted is refused", () => {
  it.each([
    `ranking(of: EVENTS, by: SPEAKER) { total }`,
    `ranking(of: STATEMENTS, by: QUAD) { total }`,
    `ranking(of: EVENTS, by: TOPIC, where: {statementKinds: [DIRECT]}) { total }`,
    `ranking(of: ARTICLES, by: TOPIC, first: 0) { total }`,
    `trend(of: ARTICLES, every: DAY, during: {from: "1900", to: "2024"}) { count }`,
    `trend(of: ARTICLES, every: DAY, during: {from: "2024", to: "2024"}, top: 101) { count }`,
    `speakerTargets(first: -1) { count }`,
  ])("%s", async (asked) => {
    await expect(seeded.ask(`{ ${asked} }`)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("an id that is none", async () => {
    await expect(
      seeded.ask(`{ ranking(of: ARTICLES, by: TOPIC, where: {entity: "Rutte"}) { total } }`),
    ).rejects.toMatchObject({
      code: "BAD_ID",
    });
  });
});
