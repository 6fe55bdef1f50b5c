import type { EntityKey } from "../../domain/reading";
import { mostly } from "../asked-once";
import { keyOf } from "../key-of";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import words from "../tables/entity-words.json";
import nounGenders from "../tables/genders.json";
import evidence from "../tables/kind-evidence.json";
import table from "../tables/pronouns.json";
import speech from "../tables/speech-lemmas.json";
import { isSameClause, verbsOf } from "./clauses";
import { gendersIn } from "./gender";
import { type Roster, type Sighting, sighting } from "./roster";
import { neighbour, type Scene, type Word, wordRange, zoneOf } from "./scene";

type Gender = "FEMALE" | "MALE";

interface Pronoun {
  readonly gender: Gender;
  /** How it stands in its clause: what it is the subject of it cannot be the object of, too. */
  readonly part: "SUBJECT" | "OBJECT" | "OWNER" | "REFLEXIVE";
}

interface Candidate {
  readonly key: EntityKey;
  readonly word: Word;
  /** The verbs it is the subject of. */
  readonly verbs: readonly Word[];
  readonly isOwner: boolean;
}

/** He and she: the last compatible subject, or nobody when two are as likely. Pronouns in quotations wait for who speaks. */
export function pronounSightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const genders = new Map(gendersIn(scene, roster));
  const named = candidatesIn(scene, roster);
  const identities = new Map(roster.identities);
  const found: Sighting[] = [];
  const seen: Candidate[] = [];
  let next = 0;
  for (const word of scene.words) {
    for (; next < named.length && (named[next]?.word.at ?? 0) < word.at; next += 1)
      seen.push(...named.slice(next, next + 1));
    const pronoun = pronounAt(scene, word);
    if (pronoun === null || word.quoted || isOfUnnamed(scene, word, pronoun)) continue;
    const meant = antecedent(scene, word, pronoun, seen.slice(-MOST_BACK), genders);
    const known = meant ? identities.get(meant) : undefined;
    if (!known) continue;
    const newcomer = newcomerSince(
      scene,
      word,
      pronoun.gender,
      seen.findLast(({ key }) => key === known.key),
    );
    const identity = newcomer?.identity ?? known;
    if (newcomer) {
      found.push(newcomer);
      identities.set(identity.key, identity);
    }
    found.push(sighting(identity, word, "PRONOUN", "last compatible person"));
    const isClear = pronoun.part === "SUBJECT" || (pronoun.part === "OWNER" && isOnlyOneHere(word, seen));
    if (isClear && !genders.has(identity.key)) genders.set(identity.key, pronoun.gender);
    const verbs = pronoun.part === "SUBJECT" ? verbsOf(scene, word.at, word.at + 1) : [];
    seen.push({ key: identity.key, word, verbs, isOwner: pronoun.part === "OWNER" });
  }
  return found;
}

/** `Their coach said he would resign`: the coach would, whom nobody has named; but `his lawyer said he was ill`. */
function isOfUnnamed(scene: Scene, { at }: Word, { part }: Pronoun): boolean {
  const that = neighbour(scene, at, -1);
  const steps = that?.lower === "that" ? 1 : 0;
  const [verb, noun, owner] = [1, 2, 3].map((step) => neighbour(scene, at, -step - steps));
  if (part !== "SUBJECT" || !SAYS.has(verb?.lemma ?? "") || !PERSON_NOUNS.has(noun?.lower ?? "")) return false;
  return UNNAMED.has(owner?.lower ?? "") && !FOR_ANOTHER.has(noun?.lower ?? "");
}

const SAYS: ReadonlySet<string> = new Set(words["verbs of somebody unnamed who says"]);
const UNNAMED: ReadonlySet<string> = new Set(words["words before somebody unnamed"]);
const FOR_ANOTHER: ReadonlySet<string> = new Set([...evidence["who speaks for another"], ...evidence.relatives]);

/** `Ann Lee fired her minister`: nobody else has been named in the sentence, so she is a woman. */
function isOnlyOneHere(word: Word, seen: readonly Candidate[]): boolean {
  const here = seen.slice(-MOST_BACK).filter((one) => one.word.sentence === word.sentence);
  return here.some(({ verbs }) => verbs.length > 0) && new Set(here.map(({ key }) => key)).size === 1;
}

const PRONOUNS: ReadonlyMap<string, { readonly gender: string; readonly part: string }> = new Map(
  Object.entries(table),
);

const rowOf = mostly(null, ({ lower }) => PRONOUNS.get(lower) ?? null);

function pronounAt(scene: Scene, word: Word): Pronoun | null {
  const row = rowOf(word);
  if (row === null) return null;
  const gender: Gender = row.gender === "FEMALE" ? "FEMALE" : "MALE";
  if (row.part === "SUBJECT" || row.part === "OBJECT" || row.part === "REFLEXIVE") return { gender, part: row.part };
  return { gender, part: word.lower === "her" && !ownsNext(scene, word) ? "OBJECT" : "OWNER" };
}

/** `her` owns what follows it, else it is an object. */
const ownsNext = (scene: Scene, word: Word): boolean =>
  /^(?:NOUN|ADJ|PROPN|NUM|ADV)$/u.test(neighbour(scene, word.at, 1)?.pos ?? "");

/** Nobody looks further back than this many mentions, or sentences. */
const MOST_BACK = 14;
const SENTENCES_BACK = 4;

function candidatesIn(scene: Scene, roster: Roster): readonly Candidate[] {
  return roster.ties.flatMap((tie) => {
    const isPerson = roster.identities.get(tie.key)?.kind === "PERSON";
    if (!isPerson || tie.kind === "PRONOUN" || tie.by.startsWith("title:")) return [];
    const [first, after] = wordRange(scene, tie);
    const word = scene.words[first];
    if (!word) return [];
    const isOwner = isPossessive(neighbour(scene, after - 1, 1)?.text ?? "");
    const named: Candidate = { key: tie.key, word, verbs: isOwner ? [] : verbsOf(scene, first, after), isOwner };
    return [named, ...relative(scene, tie.key, after)];
  });
}

/** `…, who also sent`: the clause has its own subject, the one named before. */
function relative(scene: Scene, key: EntityKey, after: number): readonly Candidate[] {
  const who = scene.words.slice(after, after + 2).find((word) => word.lower === "who");
  return who ? [{ key, word: who, verbs: verbsOf(scene, who.at, who.at + 1), isOwner: false }] : [];
}

function antecedent(
  scene: Scene,
  word: Word,
  { gender, part }: Pronoun,
  seen: readonly Candidate[],
  genders: ReadonlyMap<EntityKey, Gender>,
): EntityKey | null {
  const zone = zoneOf(scene, word);
  const near = seen.filter(
    (one) =>
      word.sentence - one.word.sentence <= SENTENCES_BACK &&
      (genders.get(one.key) ?? gender) === gender &&
      zoneOf(scene, one.word) === zone,
  );
  if (near.length === 0 && part === "SUBJECT") return onlyPersonBefore(scene, word, seen);
  if (part === "REFLEXIVE")
    return near.findLast((one) => one.verbs.length > 0 && one.word.sentence === word.sentence)?.key ?? null;
  const barred = barredFor(scene, word, part, near);
  const free = near.filter((one) => !barred.has(one.key));
  if (part === "OWNER" && isContested(word, free)) return null;
  const [first, second] = ranked(scene, free, word, part, genders);
  if (!first) return null;
  return second && first.score - second.score < MARGIN ? null : first.key;
}

/**
 * `Police detained a man. He denied it.`: somebody without a name, brought in by this paragraph, is meant rather than whoever the
 * one before was about.
 */
function newcomerSince(scene: Scene, word: Word, gender: Gender, best: Candidate | undefined): Sighting | null {
  if (best === undefined || isOfParagraph(scene, best.word, word)) return null;
  for (let at = word.at - 1; at > best.word.at; at -= 1) {
    const noun = scene.words[at];
    if (noun === undefined || !isOfParagraph(scene, noun, word)) return null;
    const first = newcomerStart(scene, noun, gender);
    if (first !== null && (noun.sentence < word.sentence || isItsSubject(scene, first, noun)))
      return newcomer(scene, first, noun);
  }
  return null;
}

/** `But a doctor at the hospital said he had counted more`: whoever the sentence begins with; but not `a spokesman for the cellist`. */
function isItsSubject(scene: Scene, { at, sentence }: Word, noun: Word): boolean {
  const [before, second] = [scene.words[at - 1], scene.words[at - 2]];
  const opens = before?.sentence !== sentence || (second?.sentence !== sentence && before.pos === "CCONJ");
  return opens && neighbour(scene, noun.at, 1)?.lower !== "for";
}

function newcomer({ text }: Scene, article: Word, noun: Word): Sighting {
  const name = text.slice(article.end, noun.end).trim();
  const identity = { key: keyOf(name), kind: "PERSON", name, wikidata: null } as const;
  return sighting(identity, { start: article.start, end: noun.end }, "DESCRIPTOR", "somebody new, meant by a pronoun");
}

/** The "a" of somebody without a name, who is new. */
function newcomerStart(scene: Scene, noun: Word, gender: Gender): Word | null {
  if (noun.quoted || noun.pos !== "NOUN" || !PERSON_NOUNS.has(noun.lower) || OTHER_GENDER[gender].has(noun.lower))
    return null;
  for (let steps = 1; steps <= LONGEST_NEWCOMER; steps += 1) {
    const before = neighbour(scene, noun.at, -steps);
    if (before?.lower === "a" || before?.lower === "an") return isAlone(scene, noun) ? before : null;
    if (before === null || !/^(?:ADJ|NOUN|NUM|PUNCT|VERB)$/u.test(before.pos)) return null;
  }
  return null;
}

/** Neither `a doctor, Ann Lee,` nor `a town official`. */
const isAlone = (scene: Scene, { at }: Word): boolean =>
  !/^(?:NOUN|PROPN)$/u.test(neighbour(scene, at, 1)?.pos ?? "") &&
  !/^\p{Lu}/u.test(neighbour(scene, at, 2)?.text ?? "");

/** `a 52-year-old former guard` */
const LONGEST_NEWCOMER = 7;

const OTHER_GENDER: Readonly<Record<Gender, ReadonlySet<string>>> = {
  FEMALE: new Set([...nounGenders.maleWords, ...nounGenders.unnamedMen]),
  MALE: new Set([...nounGenders.femaleWords, ...nounGenders.unnamedWomen]),
};

/** `Robin Ondal was in tears. He …`: nobody else has been named, and a given name may be anybody's. */
function onlyPersonBefore(scene: Scene, word: Word, seen: readonly Candidate[]): EntityKey | null {
  const before = seen.filter(
    (one) => word.sentence - one.word.sentence <= 1 && zoneOf(scene, one.word) === zoneOf(scene, word),
  );
  const keys = new Set(before.map(({ key }) => key));
  return keys.size === 1 ? (before[0]?.key ?? null) : null;
}

const DIRECTS = new Set(speech.directs);
const TELLS: ReadonlySet<string> = new Set(speech.says);
const DEATHS: ReadonlySet<string> = new Set(words["what is left to the dead"]);

/** The subject of a clause is not its object, who demands something of somebody is not that one, and who tells of a death lives. */
function barredFor(
  scene: Scene,
  word: Word,
  part: Pronoun["part"],
  near: readonly Candidate[],
): ReadonlySet<EntityKey> {
  if (part === "OBJECT") {
    const subjects = near.filter((one) => one.verbs.some((verb) => isSameClause(scene, verb.at, word.at)));
    return new Set(subjects.map((one) => one.key));
  }
  if (part === "OWNER" && DEATHS.has(neighbour(scene, word.at, 1)?.lower ?? ""))
    return new Set(near.filter((one) => one.verbs.some(({ lemma }) => TELLS.has(lemma))).map((one) => one.key));
  const that = neighbour(scene, word.at, -1);
  const verb = that?.lower === "that" ? neighbour(scene, word.at, -2) : null;
  if (part !== "SUBJECT" || !verb || !DIRECTS.has(verb.lemma)) return new Set();
  return new Set(near.filter((one) => one.verbs.some(({ at }) => at === verb.at)).map((one) => one.key));
}

/** Two people in the sentence before it, and either could be the owner. */
function isContested(word: Word, free: readonly Candidate[]): boolean {
  const here = free.filter((one) => one.word.sentence === word.sentence && !one.isOwner);
  return (
    new Set(here.map((one) => one.key)).size > 1 &&
    here.at(-1)?.key !== here.findLast((one) => one.verbs.length > 0)?.key
  );
}

const MARGIN = 0.35;

interface Scored {
  readonly key: EntityKey;
  readonly score: number;
}

/** A paragraph is about somebody: who stands in the one before is meant less likely. */
const ELSEWHERE = 1;

const isOfParagraph = ({ sentences }: Scene, one: Word, other: Word): boolean =>
  sentences[one.sentence]?.paragraph === sentences[other.sentence]?.paragraph;

function ranked(
  scene: Scene,
  free: readonly Candidate[],
  word: Word,
  part: Pronoun["part"],
  genders: ReadonlyMap<EntityKey, Gender>,
): readonly Scored[] {
  const byKey = new Map<EntityKey, number>();
  const times = new Map<EntityKey, number>();
  for (const one of free) {
    const score = scoreOf(one, word, part, genders) - (isOfParagraph(scene, one.word, word) ? 0 : ELSEWHERE);
    byKey.set(one.key, Math.max(byKey.get(one.key) ?? Number.NEGATIVE_INFINITY, score));
    times.set(one.key, (times.get(one.key) ?? 0) + 1);
  }
  const salience = (key: EntityKey): number => 0.4 * Math.log2(times.get(key) ?? 1);
  return [...byKey].map(([key, score]) => ({ key, score: score + salience(key) })).sort((x, y) => y.score - x.score);
}

/** Nearer sentences weigh more; a subject continues as subject, an object as object; who is only quoted about weighs less. */
function scoreOf(one: Candidate, word: Word, part: Pronoun["part"], genders: ReadonlyMap<EntityKey, Gender>): number {
  const unknownGender = /^(?:she|hers?|herself)$/u.test(word.lower) ? 1.6 : 0.2;
  const isSubject = one.verbs.length > 0;
  const parallel = part === "OBJECT" ? (isSubject ? 0 : 0.7) : isSubject ? 2 : 0;
  const distance = (word.sentence - one.word.sentence) * (part === "OWNER" ? 2 : 1.4);
  const doubts = (one.word.quoted ? 1.5 : 0) + (genders.has(one.key) ? 0 : unknownGender) + (one.isOwner ? 0.3 : 0);
  return parallel - distance - doubts + one.word.at / Math.max(1, word.at);
}
