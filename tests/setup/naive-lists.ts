import { instantOf } from "../../src/domain/dates";
import type { LocalId } from "../../src/domain/reading";
import { FACTUALITIES, type Factuality, type Zone } from "../../src/domain/vocabulary";
import { grouped } from "../../src/graph/load/grouped";
import type { Named } from "./naive";

/** The lists of the API as one finds them by going through the Readings, with all that a filter may ask of each thing. */
export interface Naive {
  readonly articles: readonly NaiveArticle[];
  readonly statements: readonly NaiveStatement[];
  readonly events: readonly NaiveEvent[];
  readonly entities: readonly NaiveEntity[];
}

export interface NaiveArticle {
  readonly id: string;
  readonly at: number;
  readonly source: string | null;
  readonly language: string;
  readonly topics: readonly string[];
  /** How often each entity is named in it. */
  readonly named: ReadonlyMap<string, number>;
}

export interface NaiveStatement {
  readonly id: string;
  readonly at: number;
  readonly article: NaiveArticle;
  readonly kind: string;
  readonly speaker: string | null;
  readonly addressees: readonly string[];
  readonly about: readonly string[];
  readonly isHedged: boolean;
}

export interface NaiveEvent {
  readonly id: string;
  readonly at: number;
  readonly type: string;
  readonly factuality: Factuality;
  readonly parts: readonly { readonly role: string; readonly entity: string }[];
  readonly about: readonly string[];
  readonly places: readonly string[];
  readonly articles: readonly NaiveArticle[];
}

export interface NaiveEntity {
  readonly id: string;
  readonly kind: string;
  readonly mentions: number;
  readonly articles: readonly NaiveArticle[];
}

export function naiveLists(all: readonly Named[]): Naive {
  const articles = new Map(all.map((named) => [named, articleOf(named)]));
  const told = [...articles];
  return {
    articles: [...articles.values()],
    statements: told.flatMap(([named, article]) => statementsOf(named, article)),
    events: eventsOf(told),
    entities: entitiesOf(told),
  };
}

const OF_THE_ARTICLE: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

function articleOf({ reading, names }: Named): NaiveArticle {
  const { source, language, publishedOn } = reading.article;
  const sentences = reading.sentences.filter(({ zone }) => OF_THE_ARTICLE.includes(zone));
  const isThere = (start: number) => sentences.some((sentence) => sentence.start <= start && start < sentence.end);
  const named = reading.entities.map(({ key, mentions }) => {
    const places = mentions.filter(({ start }) => isThere(start)).map(({ start, end }) => `${start} ${end}`);
    return [names.entity(key), new Set(places).size] as const;
  });
  return {
    id: names.article,
    at: instantOf(publishedOn ?? ""),
    source: source && names.entity(source),
    language,
    topics: reading.topics.map(({ code }) => topicIdOf(code)),
    named: new Map(named.filter(([, times]) => times > 0)),
  };
}

const topicIdOf = (code: string): string => `topic:${code.slice("medtop:".length)}`;

const statementsOf = ({ reading, names }: Named, article: NaiveArticle): NaiveStatement[] =>
  reading.statements.map((statement) => ({
    id: names.statement(statement.id),
    at: article.at,
    article,
    kind: statement.kind,
    speaker: statement.speaker && names.entity(statement.speaker),
    addressees: statement.addressees.map(names.entity),
    about: statement.about.map(inGraph(names)),
    isHedged: statement.hedge !== null,
  }));

const inGraph =
  (names: Named["names"]) =>
  (key: string | LocalId): string =>
    names.isEntity(key) ? names.entity(key) : names.event(key);

type Told = readonly (readonly [Named, NaiveArticle])[];

/** Several articles may tell one event: the first of them dates it, the surest report counts. */
function eventsOf(told: Told): NaiveEvent[] {
  const tellings = told.flatMap(([{ reading, names }, article]) =>
    reading.events.map((event) => ({ id: names.event(event.id), event, names, article })),
  );
  return [...grouped(tellings, ({ id }) => id)].map(([id, some]) => {
    const [first] = [...some].sort(
      (left, right) => left.article.at - right.article.at || (left.article.id < right.article.id ? -1 : 1),
    );
    if (first === undefined) throw new Error("an event that nobody tells");
    const { when, type } = first.event;
    const ranks = some.flatMap(({ event }) => event.reports.map(({ factuality }) => FACTUALITIES.indexOf(factuality)));
    return {
      id,
      at: when?.from ? instantOf(when.from) : first.article.at,
      type,
      factuality: FACTUALITIES[Math.min(...ranks)] ?? "ASSERTED",
      parts: some.flatMap(({ event, names }) =>
        event.participants.map(({ role, entity }) => ({ role, entity: names.entity(entity) })),
      ),
      about: some.flatMap(({ event, names }) => event.about.map(inGraph(names))),
      places: some.flatMap(({ event, names }) => (event.place === null ? [] : [names.entity(event.place)])),
      articles: some.map(({ article }) => article),
    };
  });
}

function entitiesOf(told: Told): NaiveEntity[] {
  const namings = told.flatMap(([{ reading, names }, article]) =>
    [...article.named].map(([id, times]) => {
      const kind = reading.entities.find(({ key }) => names.entity(key) === id)?.kind ?? "";
      return { id, kind, times, article };
    }),
  );
  return [...grouped(namings, ({ id }) => id)].map(([id, some]) => ({
    id,
    kind: some[0]?.kind ?? "",
    mentions: some.reduce((sum, { times }) => sum + times, 0),
    articles: some.map(({ article }) => article),
  }));
}
