import type { EntityKey } from "../../domain/reading";
import { gendersIn } from "./gender";
import { type Roster, type Sighting, sighting, type Tie } from "./roster";
import { neighbour, type Scene, type Word, wordRange, zoneOf } from "./scene";

interface Pronoun {
  readonly gender: "FEMALE" | "MALE";
  /** How it stands in its clause: what it is the subject of it cannot be the object of, too. */
  readonly part: "SUBJECT" | "OBJECT" | "OWNER";
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["he", { gender: "MALE", part: "SUBJECT" }],
  ["she", { gender: "FEMALE", part: "SUBJECT" }],
  ["him", { gender: "MALE", part: "OBJECT" }],
  ["his", { gender: "MALE", part: "OWNER" }],
  ["her", { gender: "FEMALE", part: "OWNER" }],
]);

interface Candidate {
  readonly key: EntityKey;
  readonly start: number;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** He and she: the last compatible subject, or nobody when two are as likely. */
export function pronounSightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const genders = gendersIn(scene, roster);
  const named = candidatesIn(scene, roster);
  const found: Sighting[] = [];
  const seen: Candidate[] = [];
  let next = 0;
  for (const word of scene.words) {
    while (named[next] && (named[next]?.start ?? 0) < word.start) {
      const candidate = named[next];
      if (candidate) seen.push(candidate);
      next += 1;
    }
    const pronoun = PRONOUNS.get(word.lower);
    if (!pronoun || word.quoted) continue;
    const meant = antecedent(scene, word, pronoun, seen.slice(-MOST_BACK), genders);
    const identity = meant ? roster.identities.get(meant) : undefined;
    if (!identity) continue;
    found.push(sighting(identity, word, "PRONOUN", "last compatible person"));
    seen.push({ key: identity.key, start: word.start, sentence: word.sentence, isSubject: pronoun.part === "SUBJECT" });
  }
  return found;
}

/** Nobody looks further back than this many mentions. */
const MOST_BACK = 12;
const SENTENCES_BACK = 4;

function candidatesIn(scene: Scene, roster: Roster): readonly Candidate[] {
  return roster.ties.flatMap((tie) => {
    if (roster.identities.get(tie.key)?.kind !== "PERSON" || tie.kind === "PRONOUN" || isTitle(roster, tie)) return [];
    const [first, after] = wordRange(scene, tie);
    const word = scene.words[first];
    return word
      ? [{ key: tie.key, start: tie.start, sentence: word.sentence, isSubject: isSubject(scene, first, after) }]
      : [];
  });
}

const isTitle = (_roster: Roster, tie: Tie): boolean => tie.by.startsWith("title:");

/** Followed by its verb, at once or after a relative clause or an apposition. */
function isSubject(scene: Scene, first: number, after: number): boolean {
  const before = neighbour(scene, first, -1);
  if (before && /^(?:of|to|for|with|by|from|at|on|against|between|about|over|than)$/u.test(before.lower)) return false;
  for (let steps = 1; steps <= 3; steps += 1) {
    const word = neighbour(scene, after - 1, steps);
    if (!word) return false;
    if (word.pos === "VERB" || word.pos === "AUX") return true;
    if (word.text === "," || word.pos === "ADV" || word.lower === "who") continue;
    return word.pos === "PUNCT" ? false : word.pos === "NOUN" && /s$/u.test(word.lower) && steps === 1;
  }
  return false;
}

function antecedent(
  scene: Scene,
  word: Word,
  { gender, part }: Pronoun,
  seen: readonly Candidate[],
  genders: ReadonlyMap<EntityKey, "FEMALE" | "MALE">,
): EntityKey | null {
  const zone = zoneOf(scene, word);
  const near = seen.filter(
    (one) =>
      word.sentence - one.sentence <= SENTENCES_BACK &&
      (genders.get(one.key) ?? gender) === gender &&
      scene.sentences[one.sentence]?.zone === zone,
  );
  const free = part === "OBJECT" ? near.filter((one) => !isSameClause(scene, one, word)) : near;
  const ranked = best(free.map((one) => ({ key: one.key, score: scoreOf(one, word, part) })));
  const [first, second] = ranked;
  if (!first) return null;
  return second && first.score - second.score < MARGIN ? null : first.key;
}

const MARGIN = 0.5;

function best(scored: readonly { readonly key: EntityKey; readonly score: number }[]) {
  const byKey = new Map<EntityKey, number>();
  for (const { key, score } of scored) byKey.set(key, Math.max(byKey.get(key) ?? Number.NEGATIVE_INFINITY, score));
  return [...byKey].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}

/** Nearer sentences weigh more, and subjects more than the rest. */
function scoreOf(one: Candidate, word: Word, part: Pronoun["part"]): number {
  const sentences = word.sentence - one.sentence;
  const subject = one.isSubject ? 2.2 : 0;
  const recent = one.start / Math.max(1, word.start);
  return subject - sentences * (part === "OWNER" ? 2.5 : 1.6) + recent;
}

/** The subject of a verb is not its object: no comma, verb of speaking or conjunction between the two. */
function isSameClause(scene: Scene, one: Candidate, word: Word): boolean {
  if (one.sentence !== word.sentence || !one.isSubject) return false;
  return !/[,;:]| (?:that|and|but|as|who|which|if|when|because) /u.test(scene.text.slice(one.start, word.start));
}
