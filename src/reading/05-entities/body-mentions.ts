import type { EntityKey } from "../../domain/reading";
import type { Almanac } from "../almanac";
import { fold } from "../fold";
import nouns from "../tables/body-nouns.json";
import words from "../tables/entity-words.json";
import evidence from "../tables/kind-evidence.json";
import { alsoCalled, BODY_NOUNS } from "./body-nouns";
import type { Roster, Tie } from "./roster";
import { neighbour, type Scene, type Word, wordRange } from "./scene";
import { sourceKey } from "./source";

/** A body or place where it is mentioned, and the common nouns that can mean it there. */
export interface BodyMention {
  readonly tie: Tie;
  readonly nouns: ReadonlySet<string>;
  /** Those of them that the article itself uses beside the name. */
  readonly called: ReadonlySet<string>;
  /** Nothing is known of its kind: any general noun may mean it. */
  readonly isUnknown: boolean;
}

/** Everything that common nouns can mean, in text order. */
export function bodyMentionsIn(scene: Scene, roster: Roster): readonly BodyMention[] {
  const described = describedIn(scene, roster);
  const source = sourceKey(scene);
  const calledBy = new Map<EntityKey, Called>();
  const found: BodyMention[] = [];
  for (const tie of roster.ties) {
    if (tie.key === source || isMoney(scene, tie)) continue;
    const called = calledBy.get(tie.key) ?? calledIn(scene, roster, described, tie.key);
    calledBy.set(tie.key, called);
    if (called !== NOT_CALLED) found.push({ ...called, tie, nouns: calledAs(scene, tie, called) });
  }
  return found;
}

const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(evidence["organisation nouns"]);

/** What the article itself calls its bodies: `the shipbuilder Corvell`, `Ondal Foods, the biggest baker in the region`. */
function describedIn(scene: Scene, { ties, identities }: Roster): Described {
  const described = new Map<EntityKey, Set<string>>();
  for (const tie of ties) {
    if (tie.kind !== "NAME" || identities.get(tie.key)?.kind !== "ORGANISATION") continue;
    const [first, after] = wordRange(scene, tie);
    const noun = neighbour(scene, first, -1);
    const known = described.get(tie.key) ?? new Set();
    if (noun && ORGANISATION_NOUNS.has(noun.lower)) known.add(noun.lower);
    const apposition = nounBehind(scene, after);
    if (apposition) known.add(apposition);
    described.set(tie.key, known);
  }
  return described;
}

const MOST_WORDS_BEHIND = 8;
const IN_APPOSITION = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "ADV", "DET"]);

/** The last noun of `, the country's largest grocer,`; null where a clause begins (`, the bank said`). */
function nounBehind(scene: Scene, after: number): string | null {
  if (neighbour(scene, after - 1, 1)?.text !== ",") return null;
  let last: Word | null = null;
  for (let steps = 2; steps <= MOST_WORDS_BEHIND; steps += 1) {
    const word = neighbour(scene, after - 1, steps);
    if (!word || !IN_APPOSITION.has(word.pos)) return word && /^[,.]$/u.test(word.text) && last ? last.lower : null;
    last = word.pos === "NOUN" ? word : null;
  }
  return null;
}

type Described = ReadonlyMap<EntityKey, ReadonlySet<string>>;

/** An adjective stands for its country only: `the state` may be one of theirs, and "the Republican" is of no country. */
function calledAs({ library: { almanac } }: Scene, { kind, key }: Tie, { nouns: all }: Called): ReadonlySet<string> {
  if (kind !== "DEMONYM") return all;
  return almanac.countries.has(key) ? COUNTRY : NO_NOUNS;
}

const COUNTRY: ReadonlySet<string> = new Set(words["what no part of a country is called"]);

/** What somebody may be called is the same wherever he is named. */
type Called = Omit<BodyMention, "tie">;
const NOT_CALLED: Called = { nouns: new Set(), called: new Set(), isUnknown: false };

function calledIn(
  { library: { almanac } }: Scene,
  { identities }: Roster,
  described: Described,
  key: EntityKey,
): Called {
  const identity = identities.get(key);
  if (!identity || identity.kind === "PERSON" || identity.kind === "GROUP") return NOT_CALLED;
  const known = nounsOf(almanac, key, identity.name, identity.kind === "PLACE");
  const called = described.get(key) ?? NO_NOUNS;
  return {
    nouns: called.size > 0 ? new Set([...known, ...called]) : known,
    called,
    isUnknown: identity.kind === "ORGANISATION" && known.size === 0 && !almanac.classes.has(key),
  };
}

const NO_NOUNS: ReadonlySet<string> = new Set();

/** `the US dollar`: money is no country. */
const isMoney = (scene: Scene, tie: Tie): boolean =>
  MONEY.has(neighbour(scene, wordRange(scene, tie)[1] - 1, 1)?.lower ?? "");

const MONEY: ReadonlySet<string> = new Set(evidence.money);

function nounsOf(almanac: Almanac, key: EntityKey, name: string, isPlace: boolean): ReadonlySet<string> {
  const words = fold(name).split(" ");
  const inName = words.filter((word) => BODY_NOUNS.has(word));
  if (!isPlace) return new Set([...(almanac.classes.get(key) ?? []), ...inName, ...words.flatMap(alsoCalled)]);
  if (almanac.countries.has(key)) return new Set(nouns.country);
  return new Set(inName.length > 0 || almanac.regions.has(key) ? inName : nouns.city);
}
