import { hashOf, mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** Phrases farther away than this are not asked: nobody acts from there, and the work stays linear in the sentence. */
const REACH = 14;

/** The phrases around a trigger that may have a part in its event, from left to right. */
export function phrasesInReach({ phrases }: Scene, { from, to }: Candidate): readonly Phrase[] {
  const here = phrases.filter(({ kind }) => kind !== null);
  const before = here.filter((phrase) => phrase.head < from).slice(-REACH);
  const inside = here.filter((phrase) => phrase.from > from && phrase.to < to);
  const after = here.filter((phrase) => phrase.head >= to).slice(0, REACH);
  return [...before, ...inside, ...after];
}

/** How each phrase looks when the question is: what is it to this trigger? */
export function roleLooks(scene: Scene, trigger: Candidate, phrases: readonly Phrase[]): Looks {
  const voice = voiceOf(scene, trigger);
  const before = countBefore(phrases, trigger);
  const type = hashOf(trigger.row.type);
  const words = hashOf(trigger.words);
  const write = (at: number, look: Look): void => {
    const phrase = phrases[at];
    if (phrase === undefined) return;
    const rank = phrase.head < trigger.from ? at - before : at - before + 1;
    writeLook(look, scene, trigger, phrase, rank, { voice, type, words });
  };
  return { length: phrases.length, write };
}

const countBefore = (phrases: readonly Phrase[], { from }: Candidate): number =>
  phrases.filter((phrase) => phrase.head < from).length;

/** How the trigger is used: as a noun, actively, passively, as a participle; a guess from the words around it. */
function voiceOf(scene: Scene, { from, to }: Candidate): number {
  const group = scene.verbGroup(from);
  if (group?.passive === true && from < group.to) return 4;
  const { tokens } = scene;
  const two = tokens[from - 2];
  const one = tokens[from - 1];
  const own = tokens[from];
  const next = tokens[to];
  if (own?.pos === "NOUN" || own?.pos === "PROPN") return 1;
  const participle = own?.lower.endsWith("ed") === true || own?.pos === "VERB";
  const be = [one, two].some((token) => token?.lemma === "be" || BE_OR_GET.has(token?.lower ?? ""));
  if (own?.lower.endsWith("ing") === true) return be ? 2 : 3;
  if (be && participle) return 4;
  if (next?.lower === "by" && participle) return 5;
  if (one?.lower === "to") return 6;
  return own?.pos === "VERB" ? 7 : 8;
}

const BE_OR_GET = new Set(["was", "were", "is", "are", "been", "being", "be", "got", "get"]);

/** What somebody's thing does, its owner may or may not have done. */
const kindOf = ({ kind, head, noun }: Phrase): number => mix(hashOf(kind ?? "none"), head === noun ? 0 : 1);

/** What is the same for all phrases around a trigger. */
interface Asked {
  readonly voice: number;
  readonly type: number;
  readonly words: number;
}

function writeLook(
  look: Look,
  scene: Scene,
  trigger: Candidate,
  phrase: Phrase,
  rank: number,
  { voice, type, words }: Asked,
): void {
  const antecedent = isAntecedent(scene, trigger, phrase) ? 1 : 0;
  const place = placeOf(scene, trigger, phrase, rank);
  look.begin(mix(type, place.side), mix(place.side, voice), place.preposition);
  addPlace(look, place, type, words, voice);
  addPhrase(look, scene, phrase, place, type, voice);
  addSlot(look, trigger, place, voice, scene.tokens[phrase.from - 1]?.lower ?? "");
  addClause(look, scene, trigger, phrase, place, { voice, type, words });
  look.add2(80, antecedent, voice);
  look.add3(81, antecedent, place.side, place.kind);
  addSurroundings(look, scene, phrase, trigger, place, type, voice);
}

/** "Lee, who won": whom the relative pronoun before the trigger stands for. */
function isAntecedent({ tokens }: Scene, { from }: Candidate, phrase: Phrase): boolean {
  let at = from - 1;
  while (at > from - 5 && HELPING.has(tokens[at]?.pos ?? "")) at--;
  if (!RELATIVE.has(tokens[at]?.lower ?? "")) return false;
  return phrase.to === (tokens[at - 1]?.text === "," ? at - 1 : at);
}

const HELPING = new Set(["AUX", "ADV", "PART"]);
const RELATIVE = new Set(["who", "which", "that"]);

interface Place {
  readonly side: number;
  readonly rank: number;
  readonly gap: number;
  readonly commas: number;
  readonly verbs: number;
  readonly relatives: number;
  readonly conjunctions: number;
  /** The word in front of the phrase. */
  readonly preposition: number;
  /** What stands there. */
  readonly kind: number;
}

function placeOf(scene: Scene, { from, to }: Candidate, phrase: Phrase, rank: number): Place {
  const side = phrase.head < from ? (phrase.to > from ? 2 : 0) : phrase.head < to ? 4 : phrase.from < to ? 3 : 1;
  const [low, high] = side === 0 || side === 2 ? [phrase.to, from] : [to, phrase.from];
  const least = (count: number, most: number): number => Math.min(most, count);
  return {
    side,
    rank: Math.max(-6, Math.min(6, rank)),
    gap: coarse(high - low),
    commas: least(scene.commas(low, high), 3),
    verbs: least(scene.verbs(low, high), 3),
    relatives: least(scene.relatives(low, high), 2),
    conjunctions: least(scene.conjunctions(low, high), 2),
    preposition: scene.word(phrase.from - 1),
    kind: kindOf(phrase),
  };
}

const coarse = (steps: number): number => (steps <= 3 ? Math.max(0, steps) : steps <= 6 ? 4 : steps <= 12 ? 5 : 6);

function addPlace(look: Look, place: Place, type: number, words: number, voice: number): void {
  const { side, rank, gap, commas, verbs, relatives, conjunctions, preposition } = place;
  look.add2(1, side, voice);
  look.add3(2, side, voice, rank);
  look.add3(3, rank, voice, type);
  look.add3(4, mix(side, voice), verbs, commas);
  look.add3(5, mix(side, voice), gap, verbs);
  look.add3(6, mix(side, voice), mix(verbs, relatives), commas);
  look.add3(7, mix(side, voice), preposition, gap);
  look.add3(8, mix(side, type), preposition, voice);
  look.add3(9, mix(side, words), preposition, voice);
  look.add3(10, mix(side, words), voice, verbs);
  look.add3(11, mix(side, type), voice, verbs);
  look.add3(12, mix(side, type), commas, gap);
  look.add3(13, mix(side, voice), conjunctions, verbs);
  look.add3(14, mix(side, words), rank, voice);
  look.add3(15, mix(side, preposition), rank, commas);
  look.add2(16, type, side);
  look.add3(17, mix(side, voice), mix(verbs, commas), mix(relatives, rank));
}

function addPhrase(
  look: Look,
  scene: Scene,
  phrase: Phrase,
  { side, rank, verbs, kind }: Place,
  type: number,
  voice: number,
): void {
  const { lemma: head, ending3, pos } = scene.at(phrase.noun);
  const length = Math.min(3, phrase.to - phrase.from);
  look.add3(30, kind, side, voice);
  look.add3(31, mix(kind, type), side, voice);
  look.add3(32, head, side, voice);
  look.add3(33, head, type, side);
  look.add3(34, ending3, side, type);
  look.add3(35, hashOf(phrase.mention ?? "none"), side, voice);
  look.add3(36, kind, rank, type);
  look.add3(37, length, side, rank);
  look.add3(38, kind, verbs, mix(side, type));
  look.add2(39, head, mix(side, verbs));
  look.add3(40, pos, side, rank);
}

/** Whether the phrase stands where the table puts a receiver of this type: as object, or behind one of its prepositions. */
function addSlot(look: Look, { row }: Candidate, place: Place, voice: number, before: string): void {
  const isObject =
    place.side === 1 && place.gap === 0 ? 2 : place.side === 1 && place.verbs === 0 && place.gap <= 4 ? 1 : 0;
  const takesObject = row.slots.has("object") ? 1 : 0;
  const byPreposition = row.slots.has(before) ? 1 : 0;
  const slot = mix(mix(isObject, takesObject), byPreposition);
  look.add3(70, slot, place.side, voice);
  look.add3(71, slot, mix(place.side, voice), place.rank);
  look.add3(72, slot, mix(place.side, voice), place.kind);
  look.add3(73, slot, mix(place.verbs, place.commas), place.side);
  look.add3(74, mix(takesObject, place.side), mix(voice, place.rank), place.kind);
}

function addSurroundings(
  look: Look,
  scene: Scene,
  phrase: Phrase,
  trigger: Candidate,
  { side, rank, gap }: Place,
  type: number,
  voice: number,
): void {
  const side2 = mix(side, voice);
  const type2 = mix(side, type);
  const before = scene.at(phrase.from - 1);
  const next = scene.at(phrase.to);
  const front = scene.at(trigger.from - 1);
  const behind = scene.at(trigger.to);
  look.add3(50, next.word, side, gap);
  look.add3(51, next.pos, side2, rank);
  look.add3(52, before.pos, side2, rank);
  look.add3(53, before.word, scene.word(phrase.from - 2), side);
  look.add3(54, next.word, type, side);
  look.add3(55, next.pos, scene.pos(phrase.to + 1), side2);
  look.add3(56, phrase.from === 0 ? 1 : 0, side2, rank);
  look.add3(57, front.word, side, rank);
  look.add3(58, behind.word, side, rank);
  look.add3(59, behind.word, type2, gap);
  look.add3(60, front.pos, behind.pos, mix(side, rank));
  look.add3(61, front.word, type2, gap);
  look.add3(62, next.lemma, side2, gap);
}

/** Whether the verb that the trigger is, or that governs it, is said of the phrase. */
function addClause(
  look: Look,
  scene: Scene,
  trigger: Candidate,
  phrase: Phrase,
  { side, rank, preposition, kind }: Place,
  { voice, type, words }: Asked,
): void {
  const group = scene.verbGroup(trigger.from);
  if (group === null) return;
  const own = trigger.from < group.to ? 1 : 0;
  const is = group.subject === null ? 2 : group.subject === phrase ? 1 : 0;
  const clause = mix(mix(own, is), group.passive ? 1 : 0);
  look.add2(90, clause, voice);
  look.add3(91, clause, type, side);
  look.add3(92, clause, kind, side);
  look.add3(93, clause, words, side);
  look.add3(94, clause, rank, voice);
  look.add3(95, clause, own === 1 ? 0 : scene.lemma(group.to - 1), side);
  look.add3(96, clause, preposition, side);
}
