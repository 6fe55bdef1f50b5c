import type { Reading, ReadStatement } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { library } from "./page-in-words";

/** A page of our own, read as a whole. */
export const readingOf = (page: string, name = "page.txt"): Reading =>
  read(documentOf(Buffer.from(page), name), library()).reading;

/** The same, published on a day. */
export const readingOn = (published: string, page: string): Reading =>
  readingOf(`---\npublished: ${published}\n---\n${page}\n`, "page.md");

export const names = ({ entities }: Reading): string[] => entities.map(({ name }) => name);

/** `halden ORGANISATION` */
export const kinds = ({ entities }: Reading): string[] => entities.map(({ key, kind }) => `${key} ${kind}`);

/** The words that mean somebody: `they`, `the brewer`. */
export const meant = (key: string, { entities, text }: Reading): string[] =>
  entities
    .filter((entity) => entity.key === key)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

/** What happens, one line an event: `WIN WINNER ingrid-lund LOSER ana-petrova`. */
export const told = ({ events }: Reading): string[] =>
  events.map(({ type, participants }) =>
    [type, ...participants.map(({ role, entity }) => `${role} ${entity}`)].join(" "),
  );

/** The same of the events of one type. */
export const toldOf = (type: string, reading: Reading): string[] => told({ ...reading, events: ofType(type, reading) });

/** How sure the page is of each event of a type, at each telling: `ASSERTED EXPECTED`. */
export const sureness = (type: string, reading: Reading): string[] =>
  ofType(type, reading).map(({ reports }) => reports.map(({ factuality }) => factuality).join(" "));

const ofType = (type: string, { events }: Reading) => events.filter((event) => event.type === type);

export const speakers = ({ statements }: Reading): (string | null)[] => statements.map(({ speaker }) => speaker);

/** Who says what: `ann-lee: prices rose`. */
export const said = ({ statements, text }: Reading): string[] =>
  statements.map((statement) => `${statement.speaker}: ${wordsOf(statement, text)}`);

/** The same with the verb: `ann-lee say: prices rose`, with `not` in front where the speaker denies it. */
export const saidHow = ({ statements, text }: Reading): string[] =>
  statements.map((statement) => {
    const { speaker, cue, negated } = statement;
    return `${negated ? "not " : ""}${speaker} ${cue?.lemma}: ${wordsOf(statement, text)}`;
  });

/** The first day on which each may have been said. */
export const saidOn = ({ statements }: Reading): (string | null)[] =>
  statements.map(({ saidOn }) => saidOn?.from ?? null);

const wordsOf = ({ content }: ReadStatement, text: string): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(" … ");
