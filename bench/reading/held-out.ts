import { join } from "node:path";
import { z } from "zod";
import type { Reading } from "../../src/domain/reading";
import type { Library } from "../../src/reading/library";
import { type Annotated, TRAINING_FOLDER } from "../statements/annotated";
import { zippedLines } from "../zipped-lines";
import { attributionsOf, eventsOf } from "./as-scored";
import { attributionsByCues } from "./baselines/cue-rules";
import { attributionsByNearestName } from "./baselines/nearest-name";
import { eventsByWordList } from "./baselines/word-list";
import { openSchool, type School, twoFolds } from "./folds";
import { readingOf, textsIn } from "./read-all";
import { type Figures, scoreEvents, scoreReadings, scoreStatements } from "./scorers";

/** A folder of dispatches with their gold. */
export interface Dispatches {
  readonly articles: string;
  readonly gold: string;
}

/** Everything annotated, read by taggers that have not seen it, and by simple rules. */
export function measureHeldOut(library: Library, folders: readonly Dispatches[], wanted: readonly string[]) {
  const school = openSchool();
  const articles = new Map(
    folders.flatMap(({ articles }) => textsIn(articles, ".md")).map(({ id, text }) => [id, text]),
  );
  const read = readByOthers(school, articles, library);
  return {
    statements: measureStatements(school, read),
    events: measureEvents(school, read),
    /** One for each folder. */
    dispatches: folders.map(({ articles, gold }) => {
      const made = textsIn(articles, ".md").map(({ id }): [string, Reading] => [id, readingIn(read, goldNameOf(id))]);
      return scoreReadings(gold, new Map(made), wanted);
    }),
  };
}

const goldNameOf = (id: string): string => `${id}.reading.json`;

/** Dispatches are read as they came, with their front matter. */
function readByOthers(
  school: School,
  articles: ReadonlyMap<string, string>,
  library: Library,
): ReadonlyMap<string, Reading> {
  const texts = new Map([
    ...[...school.said, ...school.happened].map(({ id, text }) => [id, text] as const),
    ...[...articles].map(([id, text]) => [goldNameOf(id), text] as const),
  ]);
  const read = new Map<string, Reading>();
  for (const fold of twoFolds(school, library))
    for (const id of fold.unseen) read.set(id, readingOf(texts.get(id) ?? "", fold.library));
  return read;
}

const SETS = ["windows", "stories"];

function measureStatements({ said }: School, read: ReadonlyMap<string, Reading>): Record<string, Figures> {
  const systems: Record<string, (id: string) => unknown> = {
    ours: (id) => attributionsOf(readingIn(read, id)),
    "cue rules": (id) => attributionsByCues(readingIn(read, id)),
    "nearest name": (id) => attributionsByNearestName(readingIn(read, id)),
  };
  return overSets((set, system) => {
    const texts = said.filter(({ id }) => idsOf(set).has(id));
    const find = systems[system];
    return (
      find &&
      scoreStatements(
        texts.map(asGold),
        texts.map(({ id }) => ({ id, attributions: find(id) })),
      )
    );
  }, Object.keys(systems));
}

function measureEvents(school: School, read: ReadonlyMap<string, Reading>): Record<string, Figures> {
  const listed = eventsByWordList(school.happened);
  const systems: Record<string, (id: string) => unknown> = {
    ours: (id) => eventsOf(readingIn(read, id)),
    "word list": (id) => listed.get(id) ?? [],
  };
  return overSets((set, system) => {
    const find = systems[system];
    const gold = linesOf(set);
    return (
      find &&
      scoreEvents(
        gold,
        gold.map(({ id }) => ({ id, events: find(id) })),
      )
    );
  }, Object.keys(systems));
}

function overSets(
  measure: (set: string, system: string) => Figures | undefined,
  systems: readonly string[],
): Record<string, Figures> {
  const pairs = SETS.flatMap((set) => systems.map((system) => [set, system] as const));
  return Object.fromEntries(
    pairs.flatMap(([set, system]) => {
      const figures = measure(set, system);
      return figures === undefined ? [] : [[`${set}: ${system}`, figures]];
    }),
  );
}

function readingIn(read: ReadonlyMap<string, Reading>, id: string): Reading {
  const reading = read.get(id);
  if (reading === undefined) throw new Error(`${id} was read by nobody`);
  return reading;
}

/** The lines as they are: the scorer of events wants what the lessons leave out. */
const linesOf = (set: string): ReadonlyArray<{ readonly id: string }> =>
  zippedLines(join(TRAINING_FOLDER, `${set}.jsonl.gz`)).map((line) => z.looseObject({ id: z.string() }).parse(line));

const idsOf = (set: string): ReadonlySet<string> => new Set(linesOf(set).map(({ id }) => id));

const KINDS: Readonly<Record<string, string>> = { DIRECT: "direct", MIXED: "mixed" };

const asGold = ({ id, text, gold }: Annotated) => ({
  id,
  text,
  gold: gold.map(({ kind, source, cue, content }) => ({
    content: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0],
    contentParts: content,
    source,
    sourceParts: source ? [source] : [],
    cue,
    kind: KINDS[kind] ?? "indirect",
  })),
});
