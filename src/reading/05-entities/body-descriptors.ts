import type { EntityKey } from "../../domain/reading";
import type { Almanac } from "../almanac";
import { isOnce } from "../asked-once";
import { fold } from "../fold";
import nouns from "../tables/body-nouns.json";
import synonyms from "../tables/body-synonyms.json";
import words from "../tables/entity-words.json";
import evidence from "../tables/kind-evidence.json";
import { isAnother, isOnlyABank, isOpposed } from "./another-body";
import { type Roster, type Sighting, sighting, type Tie, takenBy } from "./roster";
import { neighbour, type Scene, type Word, wordAt, wordRange, zoneOf } from "./scene";
import { sourceKey } from "./source";

/** A body or place that common nouns can mean, where it was mentioned last. */
interface Mentioned {
  readonly tie: Tie;
  readonly nouns: ReadonlySet<string>;
  /** Nothing is known of its kind: any general noun may mean it. */
  readonly isUnknown: boolean;
}

/** Of a body of which nothing is known: a court or a union would be called one. */
const GENERAL: ReadonlySet<string> = new Set(evidence["nouns for any body"]);
/** `the airline`, `the retailer`: what a firm of which nothing is known may turn out to be; a bank would be called one. */
const TRADES: ReadonlySet<string> = new Set(nouns.company.filter((noun) => !/^(?:bank|lender|insurer)$/u.test(noun)));
const ALL = new Set(Object.values(nouns).flat());
const isBodyNoun = isOnce(({ lower }) => ALL.has(lower));
const ONE_WORD_CLASSES = new Set(nouns.alliance);

/** `the alliance`, `our Alliance`, `the group`, `the country`: the last body or place of that kind. */
export function bodySightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const taken = takenBy(roster.ties.filter((tie) => tie.kind === "NAME"));
  const described = describedIn(scene, roster);
  const mentioned = mentionedIn(scene, roster, described);
  const called = new Set([...described.values()].flatMap((nouns) => [...nouns]));
  const owned = ownedBodies(roster, mentioned);
  const only = onlyOnes(roster, mentioned);
  const found: Sighting[] = [];
  const seen: Mentioned[] = [];
  const seenKeys = new Set<EntityKey>();
  const trades = new Map<string, EntityKey>();
  let next = 0;
  for (const word of scene.words) {
    for (; next < mentioned.length && (mentioned[next]?.tie.start ?? 0) < word.start; next += 1) {
      const one = mentioned[next];
      if (one === undefined) continue;
      seen.push(one);
      seenKeys.add(one.tie.key);
    }
    if (!(isBodyNoun(word) || called.has(word.lower)) || taken(word)) continue;
    const meant = definiteBody(scene, word, { seen, keys: seenKeys, only, trades }) ?? owned(scene, word);
    const identity = meant ? roster.identities.get(meant.key) : undefined;
    if (meant && identity && isOnlyABank(scene, meant.first, word, identity.name)) continue;
    if (meant && identity && !taken({ start: meant.first.start, end: word.end }))
      found.push(sighting(identity, { start: meant.start, end: word.end }, "DESCRIPTOR", `class: ${word.lower}`));
  }
  return found;
}

interface Meant {
  readonly key: EntityKey;
  /** The first word that is nobody else's name. */
  readonly first: Word;
  readonly start: number;
}

/** What a noun is held against: who was mentioned before it, who alone is called so, and who has been called so already. */
interface Remembered {
  readonly seen: readonly Mentioned[];
  readonly keys: ReadonlySet<EntityKey>;
  readonly only: OnlyOnes;
  readonly trades: Map<string, EntityKey>;
}

function definiteBody(scene: Scene, word: Word, { seen, keys, only, trades }: Remembered): Meant | null {
  const first = definiteStart(scene, word);
  if (first && isAnother(scene, first, word)) return null;
  const known = first ? trades.get(word.lower) : undefined;
  const meant = first && (known ?? lastOfKind(scene, word, seen.slice(-MOST_BACK)) ?? onlyOfKind(word, keys, only));
  const key = first && meant && isOpposed(scene, first, word, tiesOf(seen, meant)) ? null : meant;
  // Who has been "the airline" once stays it, whatever is named in between.
  if (key && TRADES.has(word.lower) && !GENERAL.has(word.lower)) trades.set(word.lower, key);
  return first && key ? { key, first: hasCompound(scene, word) ? word : first, start: first.start } : null;
}

const tiesOf = (seen: readonly Mentioned[], key: EntityKey): readonly Tie[] =>
  seen.map(({ tie }) => tie).filter((tie) => tie.key === key);

/** A court or a club that is named later may be another one; a union hardly is. */
function onlyOfKind({ lower }: Word, seen: ReadonlySet<EntityKey>, only: OnlyOnes): EntityKey | null {
  const key = only.get(lower) ?? null;
  return key !== null && (lower === "union" || seen.has(key)) ? key : null;
}

type OnlyOnes = ReadonlyMap<string, EntityKey | null>;

/** `the union` many sentences on, or before anybody names it: the only one of the article; null where there are several. */
function onlyOnes({ identities }: Roster, mentioned: readonly Mentioned[]): OnlyOnes {
  const only = new Map<string, EntityKey | null>();
  for (const { tie, nouns: called } of mentioned) {
    if (identities.get(tie.key)?.kind !== "ORGANISATION") continue;
    for (const noun of called) only.set(noun, only.has(noun) && only.get(noun) !== tie.key ? null : tie.key);
  }
  return only;
}

/** `Zambia's central bank`, where the article names the Bank of Zambia, before or after. */
function ownedBodies({ ties, identities }: Roster, mentioned: readonly Mentioned[]) {
  const byNoun = new Map<string, Map<string, EntityKey>>();
  for (const { tie, nouns: called } of mentioned) {
    const identity = identities.get(tie.key);
    if (identity?.kind !== "ORGANISATION") continue;
    for (const noun of called) {
      const names = byNoun.get(noun) ?? new Map<string, EntityKey>();
      byNoun.set(noun, names.set(fold(identity.name), tie.key));
    }
  }
  const placeAt = new Map(ties.filter(({ key }) => identities.get(key)?.kind === "PLACE").map((tie) => [tie.end, tie]));
  return (scene: Scene, noun: Word): Meant | null => {
    const owner = ownerOf(scene, noun);
    const place = owner && placeAt.get(owner.end);
    const country = place ? fold(identities.get(place.key)?.name ?? "") : "";
    const known = [...(byNoun.get(noun.lower) ?? [])].find(([name]) => country !== "" && name.includes(country));
    return owner && known ? { key: known[1], first: afterOwner(scene, noun), start: owner.start } : null;
  };
}

/** The first word behind the 's. */
function afterOwner(scene: Scene, noun: Word): Word {
  let first = noun;
  for (let before = neighbour(scene, first.at, -1); before && !/^['’]s$/u.test(before.text); ) {
    first = before;
    before = neighbour(scene, first.at, -1);
  }
  return first;
}

/** The word before the 's in front of a noun and its adjectives. */
function ownerOf(scene: Scene, noun: Word): Word | null {
  for (let steps = 1; steps <= 3; steps += 1) {
    const before = neighbour(scene, noun.at, -steps);
    if (before && /^['’]s$/u.test(before.text)) return neighbour(scene, before.at, -1);
    if (!before || !MODIFIERS.has(before.pos)) return null;
  }
  return null;
}

const MOST_BACK = 30;
/** A body whose own words say what it is stays "the bank" longer than one nobody has described is "the company". */
const SENTENCES_BACK = 6;
const SENTENCES_BACK_UNKNOWN = 4;

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

function mentionedIn(scene: Scene, roster: Roster, described: Described): readonly Mentioned[] {
  const source = sourceKey(scene);
  const calledBy = new Map<EntityKey, Called>();
  const found: Mentioned[] = [];
  for (const tie of roster.ties) {
    if ((tie.kind === "DEMONYM" && !isOfRulers(scene, tie)) || tie.key === source || isMoney(scene, tie)) continue;
    const called = calledBy.get(tie.key) ?? calledIn(scene, roster, described, tie.key);
    calledBy.set(tie.key, called);
    if (called !== NOT_CALLED) found.push({ tie, nouns: calledAs(tie, called), isUnknown: called.isUnknown });
  }
  return found;
}

/** `Norwegian police say … the country's north`: who rules there speaks of no other country; soldiers and officials often do. */
const isOfRulers = (scene: Scene, tie: Tie): boolean =>
  RULERS.has(neighbour(scene, wordRange(scene, tie)[1] - 1, 1)?.lower ?? "");

/** `the state` may be one of theirs. */
const calledAs = ({ kind }: Tie, { nouns: all }: Called): ReadonlySet<string> => (kind === "DEMONYM" ? COUNTRY : all);
const COUNTRY: ReadonlySet<string> = new Set(words["what no part of a country is called"]);
const RULERS: ReadonlySet<string> = new Set(words["who rules a country"]);

/** What somebody may be called is the same wherever he is named. */
type Called = Omit<Mentioned, "tie">;
const NOT_CALLED: Called = { nouns: new Set(), isUnknown: false };

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
  const inName = words.filter((word) => ALL.has(word));
  if (!isPlace) return new Set([...(almanac.classes.get(key) ?? []), ...inName, ...words.flatMap(alsoCalled)]);
  if (almanac.countries.has(key)) return new Set(nouns.country);
  return new Set(inName.length > 0 || almanac.regions.has(key) ? inName : nouns.city);
}

/** `Federation` in a union's name, `Bank` in a lender's: what else the article may call it. */
const alsoCalled = (noun: string): readonly string[] => ALSO_CALLED.get(noun) ?? [];
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(synonyms));

const MODIFIERS = new Set(["ADJ", "NOUN", "NUM"]);
const DETERMINERS: ReadonlySet<string> = new Set(words["words that begin a body"]);

/** The article in front of the noun; a noun that has but one meaning here needs none (`keep alliance strong`). */
function definiteStart(scene: Scene, noun: Word): Word | null {
  const after = neighbour(scene, noun.at, 1);
  if (after && (/^(?:of|for)$/u.test(after.lower) || isSaidOfAnother(noun, after))) return null;
  let first = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const before = neighbour(scene, first.at, -1);
    if (before && DETERMINERS.has(before.lower)) return before;
    const hyphen = before && neighbour(scene, before.at, -1);
    if (before && hyphen?.text === "-" && hyphen.end === before.start) {
      const compound = startOfCompound(scene, hyphen);
      if (compound === null) break;
      first = compound;
      continue;
    }
    if (!before || !MODIFIERS.has(before.pos) || ALL.has(before.lower)) break;
    first = before;
  }
  const isBare = ONE_WORD_CLASSES.has(noun.lower) && (/^\p{Lu}/u.test(noun.text) || zoneOf(scene, noun) === "HEADLINE");
  return isBare ? noun : null;
}

/** `the team monitoring the ceasefire`: what tells readers which team is meant need not be told of one named before. */
const isSaidOfAnother = ({ lower }: Word, after: Word): boolean =>
  GENERAL.has(lower) && after.pos === "VERB" && after.lower.endsWith("ing");

/** The name in "the London-listed group" is somebody else's, and no part of who is meant. */
function hasCompound(scene: Scene, noun: Word): boolean {
  const [before, hyphen] = [neighbour(scene, noun.at, -1), neighbour(scene, noun.at, -2)];
  return hyphen?.text === "-" && hyphen.end === before?.start;
}

/** `New York` in "the New York-based firm": back to the article in front. */
function startOfCompound(scene: Scene, hyphen: Word): Word | null {
  for (let steps = 1; steps <= 3; steps += 1) {
    const [before, word] = [neighbour(scene, hyphen.at, -steps - 1), neighbour(scene, hyphen.at, -steps)];
    if (word && before && DETERMINERS.has(before.lower)) return word;
  }
  return null;
}

/** `Brixham plans to close Ondal's plant. The firm …`: of a name that only owns something, and whose sentence is about another, hardly. */
function notItsOwner(
  scene: Scene,
  { lower }: Word,
  seen: readonly Mentioned[],
  last: Mentioned | undefined,
): Mentioned | undefined {
  if (last === undefined || !GENERAL.has(lower) || !isOwnerHere(scene, last)) return last;
  const sentence = (one: Mentioned): number | undefined => scene.words[wordAt(scene, one.tie.start)]?.sentence;
  const before = seen.find((one) => sentence(one) === sentence(last) && !isOwnerHere(scene, one));
  return before !== undefined && (before.isUnknown || before.nouns.has(lower)) ? before : last;
}

const isOwnerHere = (scene: Scene, { tie }: Mentioned): boolean =>
  /^['’]s?$/u.test(neighbour(scene, wordRange(scene, tie)[1] - 1, 1)?.text ?? "");

function lastOfKind(scene: Scene, noun: Word, seen: readonly Mentioned[]): EntityKey | null {
  const precise = notItsOwner(
    scene,
    noun,
    seen,
    seen.findLast((one) => one.nouns.has(noun.lower)),
  );
  const back = (one: Mentioned): number => noun.sentence - (scene.words[wordAt(scene, one.tie.start)]?.sentence ?? 0);
  if (precise && (ONE_WORD_CLASSES.has(noun.lower) || back(precise) <= SENTENCES_BACK)) return precise.tie.key;
  const general = GENERAL.has(noun.lower) || TRADES.has(noun.lower) ? seen.findLast((one) => one.isUnknown) : undefined;
  return general && back(general) <= SENTENCES_BACK_UNKNOWN ? general.tie.key : null;
}
