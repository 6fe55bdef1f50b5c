import type { EntityKey } from "../../domain/reading";
import { neighbour } from "../05-entities/scene";
import qualifiers from "../tables/qualifiers.json";
import type { Holding } from "./holders";
import { beginningBefore, SENTENCES_BACK } from "./looking-back";
import { HEADS } from "./office-classes";
import { personAt, type Stage } from "./stage";

/** The country whose offices need no country named. */
export interface Home {
  readonly country: EntityKey;
  readonly isFiledFrom: boolean;
  /** The word that names it first, `null` where only titles imply it. */
  readonly namedAt: number | null;
  /** Who holds which office of it, in so many words. */
  readonly holders: ReadonlyMap<string, ReadonlySet<EntityKey>>;
}

export function homeIn(stage: Stage, country: EntityKey, isFiledFrom: boolean, told: readonly Holding[]): Home {
  const named = stage.owners.flatMap((ties, at) => (ties.some(({ key }) => key === country) ? at : []));
  const first = named.find((at) => !isElsewhere(stage, at)) ?? Number.POSITIVE_INFINITY;
  return { country, isFiledFrom, namedAt: named.length === 0 ? null : first, holders: holdersIn(told) };
}

function holdersIn(told: readonly Holding[]): Home["holders"] {
  const holders = new Map<string, Set<EntityKey>>();
  for (const { person, phrase } of told) {
    if (phrase.standing !== null) continue;
    holders.set(phrase.row.title, (holders.get(phrase.row.title) ?? new Set()).add(person));
  }
  return holders;
}

/**
 * `President Ann Lee` with no country: of the one the article was filed from, or else of the one it is about, where
 * that was named before and is among those the text has just spoken of.
 */
export function isAtHome(stage: Stage, holding: Holding, home: Home): boolean {
  if (isHeldByAnother(holding, home)) return false;
  if (home.isFiledFrom) return true;
  const around = countriesBefore(stage, holding, SENTENCES_BACK);
  if (HEADS.has(holding.phrase.row.class)) return isOnlyOneAround(stage, holding, home, around);
  return around.length > 0 ? around.includes(home.country) : !isNamedLater(stage, holding, home);
}

const isOf =
  ({ country }: Home) =>
  (key: EntityKey): boolean =>
    key === country;

/** Pages of other countries speak of a president, too: one whose country goes without saying is near no other. */
function isOnlyOneAround(stage: Stage, holding: Holding, home: Home, around: readonly EntityKey[]): boolean {
  if (around.length > 0) return around.every(isOf(home));
  return !isNamedLater(stage, holding, home) && countriesBefore(stage, holding, NEAR).every(isOf(home));
}

/** In sentences before. */
const NEAR = 6;

/** The countries named before the title, in its sentence and so many before, themselves or by their capitals. */
function countriesBefore(stage: Stage, { phrase, sentence }: Holding, back: number): readonly EntityKey[] {
  const { countries, seats } = stage.scene.library.almanac;
  const first = beginningBefore(stage.scene, phrase.from, sentence, back);
  const named = stage.owners
    .slice(first, phrase.from)
    .flatMap((ties, at) => (isElsewhere(stage, first + at) ? [] : ties));
  return named.map(({ key }) => (countries.has(key) ? key : seats.get(key)?.key)).filter((key) => key !== undefined);
}

/** A country that the text does not name before the next sentence is not the one whose title goes without saying. */
const isNamedLater = ({ scene }: Stage, { sentence }: Holding, { namedAt }: Home): boolean =>
  namedAt !== null && namedAt >= (scene.firstWords[sentence + 1] ?? scene.words.length);

/** `his Afghan counterpart`: of another country than his own. */
const isElsewhere = ({ scene }: Stage, at: number): boolean => ELSEWHERE.has(neighbour(scene, at, 1)?.lower ?? "");

const ELSEWHERE: ReadonlySet<string> = new Set(qualifiers.elsewhere);

/** No country has two presidents: who is told to be the president of this one leaves no room for another. */
function isHeldByAnother({ person, phrase }: Holding, { holders }: Home): boolean {
  if (!HEADS.has(phrase.row.class) || phrase.standing !== null) return false;
  const told = holders.get(phrase.row.title);
  return told !== undefined && !(told.size === 1 && told.has(person));
}

/** `Norway's Prime Minister Ann Lee and President Jon Berg`: who stands before the "and" serves the same country. */
export function nameBeforeAnd(stage: Stage, { phrase, relation }: Holding): EntityKey | null {
  if (relation !== "TITLE" || neighbour(stage.scene, phrase.from, -1)?.lower !== "and") return null;
  return personAt(stage, phrase.from - 2)?.key ?? null;
}
