import { listed } from "../listed";
import clauseWords from "../tables/clause-words.json";
import modality from "../tables/modality.json";
import type { VerbGroup } from "./clauses";
import type { Scene } from "./scene";
import { GAP } from "./trigger-patterns";
import type { Candidate } from "./triggers";

const NEGATED = listed(modality.negated);
const NOBODY = listed(modality["done by nobody"]);
const DOUBTS = listed(modality["nouns nobody has for sure"]);
const LINKS = listed(clauseWords.links);
const HAPPENS: ReadonlyMap<string, string | null> = new Map(Object.entries(modality["takes place"]));

/** What the words of the sentence say was not done, or never came about. */
export const isNotDone = (scene: Scene, trigger: Candidate): boolean =>
  isOfNothing(scene, trigger) ||
  isByNobody(scene, trigger.from) ||
  isOneOfNone(scene, trigger.from) ||
  isOfNoTarget(scene, trigger.from) ||
  isWithoutEvent(scene, trigger) ||
  isOnceIntended(scene, trigger.from) ||
  isYetToBeDone(scene, trigger.from);

/** "made no promise", "held no talks": what is made is none; but "pleaded not guilty" is words of their own. */
function isOfNothing({ tokens }: Scene, { words, from, to }: Candidate): boolean {
  const parts = words.split(" ");
  if (!parts.includes(GAP) || parts.some((part) => NEGATED.has(part))) return false;
  return tokens.slice(from + 1, to - 1).some(({ lower }) => NEGATED.has(lower));
}

/** "none of the eleven has been executed", "no one else was hurt", "no other foreign soldiers were killed": however many words the nobody has. */
function isByNobody(scene: Scene, from: number): boolean {
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to) return false;
  let at = group.from - 1;
  while (at > group.from - LONGEST_SUBJECT && isOfPhrase(scene.tokens[at])) at--;
  return NOBODY.has(scene.tokens[at]?.lower ?? "") && !DOUBTS.has(scene.tokens[at + 1]?.lower ?? "");
}

const isOfPhrase = (token: Scene["tokens"][number] | undefined): boolean =>
  token !== undefined &&
  !NOBODY.has(token.lower) &&
  (IN_A_PHRASE.has(token.pos) || token.pos === "PRON" || OF_NOBODY.has(token.lower));

const IN_A_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
/** "no soldiers or police" */
const OF_NOBODY = new Set(["of", "else", "or"]);
/** "no other members of the ruling party" */
const LONGEST_SUBJECT = 8;

/** "no damage or deaths": what "or" adds to none is none as well. */
function isOneOfNone({ tokens }: Scene, from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_SUBJECT && isAlternative(tokens[at])) at--;
  const others = tokens.slice(at + 1, from);
  return tokens[from]?.pos === "NOUN" && tokens[at]?.lower === "no" && others.some(({ lower }) => lower === "or");
}

const isAlternative = (token: Scene["tokens"][number] | undefined): boolean =>
  token !== undefined && (token.pos === "NOUN" || token.pos === "ADJ" || token.lower === "or" || token.text === ",");

/** "will not be the target of an attack": who is no target of one is not attacked. */
function isOfNoTarget(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const of = beforeDescription(tokens, from);
  if (tokens[from]?.pos !== "NOUN" || tokens[of]?.lower !== "of" || !TARGETS.has(tokens[of - 1]?.lemma ?? ""))
    return false;
  const noun = beforeDescription(tokens, of - 1) + 1;
  const group = scene.verbGroup(noun);
  const verb = tokens.slice(group?.from ?? noun, noun);
  const isPlain =
    verb.some(({ lemma }) => lemma === "be") && !verb.some(({ pos }) => pos === "NOUN" || pos === "CCONJ");
  return isPlain && verb.some(({ lower }) => NEGATED.has(lower));
}

/** Past the article and the adjectives of a noun: "an armed attack". */
function beforeDescription(tokens: Scene["tokens"], noun: number): number {
  let at = noun - 1;
  while (DESCRIBES.has(tokens[at]?.pos ?? "")) at--;
  return at;
}

const DESCRIBES = new Set(["DET", "ADJ", "NUM"]);
const TARGETS = listed(modality["what an event makes of somebody"]);

/** "a meeting between the two did not take place". */
function isWithoutEvent(scene: Scene, { from, to }: Candidate): boolean {
  const { tokens } = scene;
  if (tokens[from]?.pos !== "NOUN") return false;
  const verb = pastLinked(scene, to);
  const group = scene.verbGroup(verb);
  if (group?.from !== verb || !HAPPENS.has(tokens[group.to - 1]?.lemma ?? "")) return false;
  const behind = HAPPENS.get(tokens[group.to - 1]?.lemma ?? "") ?? null;
  const isNegated = tokens.slice(group.from, group.to).some(({ lower }) => NEGATED.has(lower));
  return isNegated && (behind === null || tokens[group.to]?.lower === behind);
}

/** Past what hangs on a noun: "between the two leaders in Geneva". */
export function pastLinked({ tokens }: Scene, to: number): number {
  let at = to;
  const isHanging = (token: Scene["tokens"][number] | undefined): boolean =>
    token !== undefined && (LINKS.has(token.lower) || token.lower === "and" || IN_A_PHRASE.has(token.pos));
  while (at < to + LONGEST_HANGING && isHanging(tokens[at])) at++;
  return at;
}

const LONGEST_HANGING = 10;

/** "was to have flown home to sign the deal": it is over, and nobody says that he did either. */
function isOnceIntended(scene: Scene, from: number): boolean {
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to) return false;
  return isToHave(scene, group) || isItsPurpose(scene, group);
}

const isToHave = ({ tokens }: Scene, { from }: VerbGroup): boolean =>
  tokens[from]?.lower === "have" &&
  tokens[from - 1]?.lower === "to" &&
  /^(?:was|were)$/u.test(tokens[from - 2]?.lower ?? "");

function isItsPurpose(scene: Scene, { from }: VerbGroup): boolean {
  const before = scene.verbGroup(from - 1);
  return before !== null && before.to < from && scene.tokens[from - 1]?.lower === "to" && isToHave(scene, before);
}

/** "has yet to sign the pact", "have yet to formally announce it", "declined to file charges", "was unable to reach a deal". */
function isYetToBeDone({ tokens }: Scene, from: number): boolean {
  let to = from - 1;
  while (tokens[to]?.pos === "ADV" || tokens[to]?.lower === "be") to--;
  if (tokens[to]?.lower !== "to") return false;
  const before = tokens[to - 1]?.lower ?? "";
  return LEFT_UNDONE.has(before) || (before === "yet" && HAS.has(tokens[to - 2]?.lemma ?? ""));
}

const LEFT_UNDONE = listed(modality["what one has to leave undone"]);
const HAS = new Set(["have", "be"]);
