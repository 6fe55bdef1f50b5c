import type { Background } from "../domain/background";
import { DatelineError } from "../domain/errors";
import type { Bookmark, Retracted } from "../domain/ports";
import type { Connection, Run } from "./connect";
import { idOfKnown } from "./load/known-entities";
import { loadStatement } from "./load/load-statement";
import type { Row } from "./load/row";
import { settleTouched, type Touched } from "./load/settle";
import { tellStories } from "./load/stories";
import { nameKey } from "./name-key";
import { statementText } from "./statement-files";

/**
 * Takes an article back: its evidence goes, and what is known is worked out anew from what is left. What other articles or the
 * background support stays; the graph is then as if the article had never come, but for a note that it was taken back and why.
 */
export async function retractArticle(
  connection: Connection,
  wanted: Retraction,
  background: Background,
  after: readonly Bookmark[] = [],
): Promise<Retracted> {
  const { result, bookmark } = await connection.write((run) => takeBack(run, wanted, background), after);
  return { ...result, bookmark };
}

async function takeBack(run: Run, wanted: Retraction, background: Background): Promise<Removed> {
  await run(loadStatement("take-turn"));
  return (await removedBefore(run, wanted)) ?? (await remove(run, wanted, background));
}

/** The transaction runs again when the connection broke at its end: then it finds its own note and is done. */
async function removedBefore(run: Run, { id, reason, at }: Retraction): Promise<Removed | null> {
  const { rows } = await run(retraction("noted", { id, reason, at }));
  const [noted] = rows;
  return noted === undefined ? null : { removedStatements: Number(noted[0]), removedEvents: Number(noted[1]) };
}

async function remove(run: Run, { id, reason, at }: Retraction, background: Background): Promise<Removed> {
  const touched = await touchedBy(run, id);
  const words = await wordsOf(run, id);
  for (const file of ["story", "statements", "mentions", "sentences", "article"]) await run(retraction(file, { id }));
  const removedEvents = await eventsGone(run, touched.events);
  await run(retraction("terms", { ids: touched.terms }));
  await run(retraction("entities", { ids: touched.entities }));
  await forgetSpellings(run, words, spellingsIn(background));
  await settleTouched(run, await numbersOf(run, touched));
  await tellStories(run, touched.together);
  const removed = { removedStatements: touched.statements, removedEvents };
  await run(retraction("note", { id, reason, at, ...removed }));
  return removed;
}

type Removed = Omit<Retracted, "bookmark">;

interface Retraction {
  readonly id: string;
  readonly reason: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const retraction = (file: string, given: Row) => ({ text: statementText(`retract/${file}`), parameters: { given } });

interface TouchedByArticle {
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly terms: readonly string[];
  /** The other articles of its story. */
  readonly together: readonly string[];
  readonly statements: number;
}

async function touchedBy(run: Run, id: string): Promise<TouchedByArticle> {
  const { rows } = await run(retraction("touched", { id }));
  const [row] = rows;
  if (row === undefined) throw unknownArticle(id);
  const [entities, events, terms, together] = row.map(texts);
  return {
    entities: entities ?? [],
    events: events ?? [],
    terms: terms ?? [],
    together: together ?? [],
    statements: Number(row[4]),
  };
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

async function eventsGone(run: Run, ids: readonly string[]): Promise<number> {
  const { rows } = await run(retraction("events", { ids }));
  return Number(rows[0]?.[0] ?? 0);
}

/** Of those that are left. */
async function numbersOf(run: Run, { entities, events, terms }: TouchedByArticle): Promise<Touched> {
  const { rows } = await run(retraction("numbers", { ids: [...entities, ...events, ...terms] }));
  const numbers = new Map(rows.map(([id, number]) => [id, number]));
  const left = (ids: readonly string[]) => ids.filter((id) => numbers.has(id)).map((id) => numbers.get(id));
  return { entities: left(entities), events: left(events), terms: left(terms) };
}

/** For each entity the keys of the spellings that the article has for it. */
async function wordsOf(run: Run, id: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await run(retraction("words", { id }));
  return new Map(rows.map(([entity, name, named]) => [String(entity), [String(name), ...texts(named)].map(nameKey)]));
}

/** By their ids the names of the pack's entities, the one they go by first. */
const spellingsIn = ({ entities }: Background): ReadonlyMap<string, readonly string[]> =>
  new Map(entities.map((entity) => [idOfKnown(entity), [entity.name, ...entity.aliases]]));

type Spellings = ReadonlyMap<string, readonly string[]>;

async function forgetSpellings(run: Run, words: Spellings, known: Spellings): Promise<void> {
  const left = await run(retraction("spellings", { ids: [...words.keys()] }));
  const rows = left.rows.flatMap(([id, told, named]) => {
    const own = known.get(String(id)) ?? [];
    const all = [...new Set([...own, ...texts(told)])].sort();
    const kept = new Set([...all, ...texts(named)].map(nameKey));
    const forgotten = (words.get(String(id)) ?? []).filter((key) => !kept.has(key));
    return all.length > 0 ? [{ id, told: all, name: own[0] ?? all[0], forgotten }] : [];
  });
  if (rows.length > 0) await run(retraction("rename", { rows }));
}

const unknownArticle = (id: string): DatelineError =>
  new DatelineError({
    code: "UNKNOWN_ID",
    happened: `There is no article ${id.slice(0, 200)}.`,
    expected:
      "the id of an article that was loaded, for example article:2024-10-01-rutte-takes-the-helm-at-nato-1f3a9c",
    fix: "take the id from an answer, for example { articles { nodes { id } } }",
  });
