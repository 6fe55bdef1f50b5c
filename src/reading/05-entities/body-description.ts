import type { EntityKey } from "../../domain/reading";
import nouns from "../tables/body-nouns.json";
import { isOnlyABank, isOpposed } from "./another-body";
import type { BodyMention } from "./body-mentions";
import { GENERAL, ONE_WORD_CLASSES } from "./body-nouns";
import { byKeys, type Candidate, type Description } from "./description";
import type { Roster, Tie } from "./roster";
import { type Scene, type Word, wordAt } from "./scene";

/** What a noun is held against. */
export interface Remembered {
  /** What was mentioned before it. */
  readonly seen: BodyMention[];
  readonly last: Map<EntityKey, BodyMention>;
  /** What alone is called so. */
  readonly only: OnlyOnes;
  /** What each noun meant last. */
  readonly called: Map<string, EntityKey>;
  /** Where one of a kind was brought in last that has no name: `a rights group said`. */
  readonly introduced: Map<string, Word>;
}

const MOST_BACK = 30;
/** A body whose own words say what it is stays "the bank" longer than one nobody has described is "the company". */
const SENTENCES_BACK = 6;
const SENTENCES_BACK_UNKNOWN = 4;

/** `the airline`, `the retailer`: what a firm of which nothing is known may turn out to be; a bank would be called one. */
const TRADES: ReadonlySet<string> = new Set(nouns.company.filter((noun) => !/^(?:bank|lender|insurer)$/u.test(noun)));
const PLACES: ReadonlySet<string> = new Set([...nouns.country, ...nouns.city]);

/** All the bodies or places near that a noun can mean, the one that was called so before, and the only one of the article. */
export function bodyDescription(
  scene: Scene,
  roster: Roster,
  [first, last]: readonly [Word, Word],
  { seen, last: lastOf, only, called, introduced }: Remembered,
): Description {
  const near = seen.slice(-MOST_BACK).filter((one) => mayMean(scene, last, one));
  const before = called.get(last.lower) ?? null;
  const candidates = [
    ...byKeys(near.map(({ tie }) => tie)),
    ...[before, onlyOfKind(last, lastOf, only)].flatMap((key) => (key === null ? [] : [[key, NOWHERE] as const])),
  ]
    .filter(([key], at, all) => all.findIndex(([other]) => other === key) === at)
    .filter(([key, ties]) => !isRuledOut(scene, roster, [first, last], key, ties))
    .map(
      ([key, mentions]): Candidate => ({
        key,
        mentions,
        fit: [...fitOf(last, key, near, before), ...since(mentions, introduced.get(last.lower))],
      }),
    );
  return { kind: PLACES.has(last.lower) ? "PLACE" : "BODY", first, last, noun: last.lower, candidates };
}

const NOWHERE: readonly Tie[] = [];

function mayMean(scene: Scene, { lower, sentence }: Word, { tie, nouns: called, isUnknown }: BodyMention): boolean {
  const back = sentence - (scene.words[wordAt(scene, tie.start)]?.sentence ?? 0);
  if (called.has(lower)) return ONE_WORD_CLASSES.has(lower) || back <= SENTENCES_BACK;
  return isUnknown && (GENERAL.has(lower) || TRADES.has(lower)) && back <= SENTENCES_BACK_UNKNOWN;
}

/** A court or a club that is named later may be another one; a union hardly is. */
function onlyOfKind({ lower }: Word, seen: ReadonlyMap<EntityKey, BodyMention>, only: OnlyOnes): EntityKey | null {
  const key = only.get(lower) ?? null;
  return key !== null && (lower === "union" || seen.has(key)) ? key : null;
}

function isRuledOut(
  scene: Scene,
  { identities }: Roster,
  [first, last]: readonly [Word, Word],
  key: EntityKey,
  ties: readonly Tie[],
): boolean {
  const name = identities.get(key)?.name ?? "";
  return isOpposed(scene, first, last, ties) || isOnlyABank(scene, first, last, name) || isNoCapital(scene, last, key);
}

/** `the capital` is hardly ever a town that no country has for its own: 3 of 64 times, where one was named near. */
const isNoCapital = ({ library: { almanac } }: Scene, { lower }: Word, key: EntityKey): boolean =>
  lower === "capital" && !almanac.seats.has(key);

/** Whether its own words, or the article, call it so, or nothing is known of its kind; and whether it was called so before. */
function fitOf({ lower }: Word, key: EntityKey, near: readonly BodyMention[], before: EntityKey | null): string[] {
  const own = near.filter(({ tie }) => tie.key === key);
  const isNamedSo = own.length === 0 || own.some(({ nouns: called }) => called.has(lower));
  const isCalledSo = own.some(({ called }) => called.has(lower));
  const kind = isCalledSo ? "called so by the article" : isNamedSo ? "called so" : "of unknown kind";
  const earlier = before === null ? [] : [before === key ? "called so before" : "another called so before"];
  return [kind, `the ${lower}, ${kind}`, ...earlier];
}

const since = (mentions: readonly Tie[], introduced: Word | undefined): readonly string[] =>
  introduced !== undefined && introduced.start > (mentions.at(-1)?.start ?? 0) ? ["one introduced since"] : [];

export type OnlyOnes = ReadonlyMap<string, EntityKey | null>;

/** `the union` many sentences on, or before anybody names it: the only one of the article; null where there are several. */
export function onlyOnes({ identities }: Roster, mentions: readonly BodyMention[]): OnlyOnes {
  const only = new Map<string, EntityKey | null>();
  for (const { tie, nouns: called } of mentions) {
    if (identities.get(tie.key)?.kind !== "ORGANISATION") continue;
    for (const noun of called) only.set(noun, only.has(noun) && only.get(noun) !== tie.key ? null : tie.key);
  }
  return only;
}
