import fc from "fast-check";
import { EVENT_TYPE_NAMES, eventType } from "../../src/domain/event-types";
import { FACTUALITIES } from "../../src/domain/vocabulary";
import type { Naive, NaiveArticle } from "./naive-lists";

/** What a filter may be given, as GraphQL writes it, and what it then lets pass. */
export interface Filter<Thing> {
  readonly name: string;
  readonly given: fc.Arbitrary<{ readonly written: string; readonly passes: (thing: Thing) => boolean }>;
}

const text = (value: string) => JSON.stringify(value);
const texts = (values: readonly string[]) => JSON.stringify(values);
const words = (values: readonly string[]) => `[${values.join(", ")}]`;

const one = <Thing>(name: string, values: readonly string[], passes: (thing: Thing, value: string) => boolean) => ({
  name,
  given: fc.constantFrom(...sorted(values)).map((value) => ({
    written: text(value),
    passes: (thing: Thing) => passes(thing, value),
  })),
});

const some = <Thing>(
  name: string,
  values: readonly string[],
  written: (values: readonly string[]) => string,
  passes: (thing: Thing, values: readonly string[]) => boolean,
) => ({
  name,
  given: fc.subarray([...sorted(values)], { minLength: 1, maxLength: 2 }).map((chosen) => ({
    written: written(chosen),
    passes: (thing: Thing) => passes(thing, chosen),
  })),
});

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const DAYS = ["2024-10-01", "2024-10-31", "2024-11-06", "2024-11-07", "2024-11-23"];
const dayAt = (day: string) => Date.parse(`${day}T00:00:00Z`);
const DAY = 86_400_000;

const during = <Thing>(passes: (thing: Thing, isIn: (at: number) => boolean) => boolean): Filter<Thing> => ({
  name: "during",
  given: fc
    .tuple(fc.constantFrom(...DAYS), fc.nat(40), fc.constantFrom("from", "to", "both"))
    .map(([day, days, ends]) => {
      const [from, to] = [dayAt(day), dayAt(day) + days * DAY];
      const last = new Date(to).toISOString().slice(0, 10);
      const isIn = (at: number) => (ends === "to" || at >= from) && (ends === "from" || at < to + DAY);
      const bounds = [...(ends === "to" ? [] : [`from: "${day}"`]), ...(ends === "from" ? [] : [`to: "${last}"`])];
      return { written: `{${bounds.join(", ")}}`, passes: (thing: Thing) => passes(thing, isIn) };
    }),
});

const knownBy = <Thing>(atOf: (thing: Thing) => number): Filter<Thing> =>
  one("knownBy", DAYS, (thing, day) => atOf(thing) < dayAt(day) + DAY);

/** In each of the following the values are such as occur in the Readings. */
const topicsOf = ({ articles }: Naive) => articles.flatMap(({ topics }) => topics);
const namedIn = ({ articles }: Naive) => articles.flatMap(({ named }) => [...named.keys()]);
const speakersIn = ({ statements }: Naive) => statements.flatMap(({ speaker }) => speaker ?? []);
const partsIn = ({ events }: Naive, asked: string) =>
  events.flatMap(({ parts }) => parts.flatMap(({ role, entity }) => (role === asked ? [entity] : [])));

export const articleFilters = (naive: Naive): readonly Filter<NaiveArticle>[] => [
  during(({ at }, isIn) => isIn(at)),
  one("topic", topicsOf(naive), (article, topic) => article.topics.includes(topic)),
  some("mentions", namedIn(naive), texts, (article, ids) => ids.every((id) => article.named.has(id))),
  one("source", ["organisation:dateline-demo-wire", "organisation:nato"], ({ source }, id) => source === id),
  one("language", ["en", "de"], ({ language }, asked) => language === asked),
  knownBy(({ at }) => at),
];

export const statementFilters = (naive: Naive): readonly Filter<Naive["statements"][number]>[] => [
  during(({ at }, isIn) => isIn(at)),
  one("speaker", speakersIn(naive), ({ speaker }, id) => speaker === id),
  one(
    "addressee",
    naive.statements.flatMap(({ addressees }) => addressees),
    ({ addressees }, id) => addressees.includes(id),
  ),
  some(
    "about",
    naive.statements.flatMap(({ about }) => about),
    texts,
    ({ about }, ids) => ids.every((id) => about.includes(id)),
  ),
  one("topic", topicsOf(naive), ({ article }, topic) => article.topics.includes(topic)),
  some("kinds", ["DIRECT", "MIXED", "INDIRECT", "THOUGHT"], words, ({ kind }, kinds) => kinds.includes(kind)),
  one(
    "article",
    naive.articles.map(({ id }) => id),
    ({ article }, id) => article.id === id,
  ),
  {
    name: "hedged",
    given: fc.boolean().map((asked) => ({ written: String(asked), passes: ({ isHedged }) => isHedged === asked })),
  },
  knownBy(({ at }) => at),
];

export const eventFilters = (naive: Naive): readonly Filter<Naive["events"][number]>[] => [
  during(({ at }, isIn) => isIn(at)),
  some(
    "types",
    naive.events.map(({ type }) => type),
    words,
    ({ type }, types) => types.includes(type),
  ),
  one("actor", partsIn(naive, "ACTOR"), ({ parts }, id) =>
    parts.some(({ role, entity }) => role === "ACTOR" && entity === id),
  ),
  one("recipient", partsIn(naive, "RECIPIENT"), ({ parts }, id) =>
    parts.some(({ role, entity }) => role === "RECIPIENT" && entity === id),
  ),
  some("participants", partsIn(naive, "ACTOR"), texts, ({ parts }, all) =>
    all.every((id) => parts.some(({ entity }) => entity === id)),
  ),
  one(
    "about",
    naive.events.flatMap(({ about }) => about),
    ({ about }, id) => about.includes(id),
  ),
  one(
    "place",
    naive.events.flatMap(({ places }) => places),
    ({ places }, id) => places.includes(id),
  ),
  one("topic", topicsOf(naive), ({ articles }, topic) => articles.some((article) => article.topics.includes(topic))),
  {
    name: "quad",
    given: fc
      .constantFrom("VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT")
      .map((quad) => ({
        written: quad,
        passes: ({ type }) => EVENT_TYPE_NAMES.some((name) => name === type && eventType(name).quad === quad),
      })),
  },
];

export const factualityFilter = some<Naive["events"][number]>(
  "factuality",
  FACTUALITIES,
  words,
  ({ factuality }, asked) => asked.includes(factuality),
);

export const entityFilters = (naive: Naive): readonly Filter<Naive["entities"][number]>[] => [
  during(({ articles }, isIn) => articles.some(({ at }) => isIn(at))),
  some("kinds", ["PERSON", "ORGANISATION", "PLACE", "GROUP"], words, ({ kind }, kinds) => kinds.includes(kind)),
  one("topic", topicsOf(naive), ({ articles }, topic) => articles.some((article) => article.topics.includes(topic))),
];
