import { listed } from "../listed";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const SUFFERED_BY_OWNER = listed(circumstances["types whose owner suffers"]);
const ONLY_SEES_IT_COME = new Set([
  ...listed(circumstances["verbs of whatever brings others to act"]),
  ...listed(circumstances["verbs of whoever foresees a deed"]),
]);
const NEXT_CLAUSE = listed(circumstances["words that open the next clause"]);

const isNoun = ({ tokens }: Scene, { from }: Candidate): boolean => tokens[from]?.pos === "NOUN";

/** "dismissed criticism by the league": the league criticised, and nobody who dismissed it. */
export function withDoerBehindBy(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const { tokens, phrases } = scene;
  if (tokens[trigger.to]?.lower !== "by" || !isNoun(scene, trigger) || trigger.row.mutual) return parts;
  const doer = phrases.find(({ from }) => from === trigger.to + 1);
  if (doer === undefined || doer.kind === null || doer.open) return parts;
  const behind = parts.doers.filter(({ from }) => from > trigger.to);
  const doers = behind.includes(doer) ? behind : [doer];
  return { doers, receivers: parts.receivers.filter((phrase) => !doers.includes(phrase)) };
}

/** "his visit coincides with violence blamed on the rebels": he blames nobody. */
export function withoutBlamers(scene: Scene, { from, to, words }: Candidate, parts: Parts): Parts {
  const { tokens } = scene;
  const isReduced =
    words === "blame" &&
    tokens[from]?.lower === "blamed" &&
    tokens[from - 1]?.pos === "NOUN" &&
    tokens[to]?.lower === "on";
  return isReduced ? { ...parts, doers: parts.doers.filter((phrase) => phrase.from >= to) } : parts;
}

/** "at the time of his arrest", "Holm's arrest": he was arrested; but "the army's arrest of Holm". */
export function withOwnerSuffering(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const isOfOwner = SUFFERED_BY_OWNER.has(trigger.row.type) && isNoun(scene, trigger);
  const owner = isOfOwner && scene.tokens[trigger.to]?.lower !== "of" ? doers.find(isOwner(scene, trigger)) : undefined;
  if (owner?.kind !== "PERSON") return { doers, receivers };
  return { doers: doers.filter((phrase) => phrase !== owner), receivers: receivers.length > 0 ? receivers : [owner] };
}

const isOwner =
  ({ tokens }: Scene, { from, to }: Candidate) =>
  (phrase: Phrase): boolean =>
    phrase.mention === "PRONOUN"
      ? phrase.head < from && phrase.to >= to
      : phrase.to === from - 1 && isPossessive(tokens[from - 1]?.text ?? "");

/** "the report prompted calls for an inquiry", "the army expected attacks to increase": others call for it, and attack. */
export function withoutCausers(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  const isObject =
    group !== null && !group.passive && group.to <= trigger.from && isBroughtAbout(scene, group.to, trigger);
  return { doers: isObject ? doers.filter(({ from }) => from >= group.to) : doers, receivers };
}

const isBroughtAbout = ({ tokens }: Scene, to: number, { from }: Candidate): boolean =>
  ONLY_SEES_IT_COME.has(tokens[to - 1]?.lemma ?? "") &&
  tokens.slice(to, from).every(({ pos }) => IN_AN_OBJECT.has(pos));

const IN_AN_OBJECT = new Set(["DET", "ADJ", "NOUN", "NUM", "PROPN"]);

/** "a man was shot while a bomb hit the square, killing two": the man has killed nobody, whatever the bomb was. */
export function withoutOtherClause(scene: Scene, { from }: Candidate, { doers, receivers }: Parts): Parts {
  const group = scene.verbGroup(from);
  const subject = group === null || group.passive || from >= group.to ? null : group.subject;
  if (subject === null || subject.kind !== null || isSomebodys(scene, subject)) return { doers, receivers };
  return { doers: doers.filter((phrase) => !isOfClauseBefore(scene, phrase, subject)), receivers };
}

/** "when his vehicle exploded". */
const isSomebodys = ({ tokens }: Scene, { from }: Phrase): boolean =>
  tokens[from]?.pos === "PRON" || tokens[from - 1]?.pos === "PRON";

const isOfClauseBefore = ({ tokens }: Scene, { to }: Phrase, { from }: Phrase): boolean =>
  to <= from && tokens.slice(to, from).some(({ lower }) => NEXT_CLAUSE.has(lower));

/** "Orland's planned Bergen withdrawal": Orland withdraws, and not the place the noun is called after. */
export function withOwnerOfDeed(scene: Scene, { from }: Candidate, { doers, receivers }: Parts): Parts {
  const place = doers.find(({ kind, head, to }) => kind === "PLACE" && head < from && to > from);
  const own = place === undefined ? null : ownOf(scene, place);
  if (place === undefined || own === null) return { doers, receivers };
  const owner = scene.phrases.find(({ to }) => to === own);
  const others = doers.filter((phrase) => phrase !== place && phrase !== owner);
  return { doers: owner === undefined || owner.kind === null ? others : [...others, owner], receivers };
}

/** Where the "'s" stands in front of a phrase: "Orland's planned". */
function ownOf({ tokens }: Scene, { from }: Phrase): number | null {
  const at = /^(?:VERB|ADJ)$/u.test(tokens[from - 1]?.pos ?? "") ? from - 2 : from - 1;
  return isPossessive(tokens[at]?.text ?? "") ? at : null;
}

/** "when a new parliament is elected": it has not won; nor have the people, where "the people elected a board". */
export function withoutElectedBody(scene: Scene, { row, words, from, to }: Candidate, parts: Parts): Parts {
  if (row.type !== "WIN_ELECTION") return parts;
  const group = words === "elect" ? scene.verbGroup(from) : null;
  const isActive = group !== null && !group.passive && from < group.to && OF_OBJECT.test(scene.tokens[to]?.pos ?? "");
  const hasWon = ({ noun, from: first }: Phrase): boolean =>
    !ELECTED.has(scene.tokens[noun]?.lemma ?? "") && !(isActive && first < to);
  return { doers: parts.doers.filter(hasWon), receivers: parts.receivers };
}

const OF_OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;
const ELECTED = listed(circumstances["bodies that are elected"]);

/** "announced an offensive he said would go on": what he says has not hit him; but "demanded that he resign". */
export function withoutSubjectPronouns({ tokens }: Scene, { row, to }: Candidate, { doers, receivers }: Parts): Parts {
  if (!STRUCK.has(row.type)) return { doers, receivers };
  const isSubject = ({ from, to: end }: Phrase): boolean =>
    from >= to && end === from + 1 && ONLY_SUBJECTS.has(tokens[from]?.lower ?? "");
  return { doers, receivers: receivers.filter((phrase) => !isSubject(phrase)) };
}

const STRUCK = listed(circumstances["types no subject suffers"]);
const ONLY_SUBJECTS = listed(circumstances["pronouns that suffer nothing"]);

/** "London marched": people march, and no place does; but "Orland protested", "the Danes marched". */
export function withoutMarchingPlaces(_scene: Scene, { row, words }: Candidate, { doers, receivers }: Parts): Parts {
  const isOfPeople = DONE_BY_PEOPLE.has(row.type) && !DONE_BY_STATES.has(words);
  const isPlace = ({ kind, mention }: Phrase): boolean => kind === "PLACE" && mention !== "DEMONYM";
  return { doers: isOfPeople ? doers.filter((phrase) => !isPlace(phrase)) : doers, receivers };
}

const DONE_BY_STATES = listed(circumstances["protests of states"]);
const DONE_BY_PEOPLE = listed(circumstances["types done by people"]);

/** "the mayor has vowed to rebuild the city, most of which was flooded": nobody floods it. */
export const withoutDoersOfNature = (_scene: Scene, { row }: Candidate, { doers, receivers }: Parts): Parts => ({
  doers: DONE_BY_NOBODY.has(row.type) ? doers.filter(({ kind }) => kind !== "PERSON") : doers,
  receivers,
});

const DONE_BY_NOBODY = listed(circumstances["types nobody does"]);

/**
 * "rebels have stepped up attacks as soldiers search the hills": those of the next clause are not attacked, nor those of "killing
 * nine, and soldiers closed the road"; but "a bomb exploded as a convoy passed".
 */
export function withoutNextSubject(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const { to } = trigger;
  if (!receivers.some(({ from }) => from > to)) return { doers, receivers };
  const isVerbOfAttack = trigger.row.type === "ATTACK" && !isNoun(scene, trigger);
  if (isVerbOfAttack && firstLink(scene, to) !== "and") return { doers, receivers };
  const isOfNext = ({ from, to: end }: Phrase): boolean =>
    from >= to &&
    opensNextClause(scene, to, from) &&
    scene.verbs(end, end + LONGEST_SUBJECT) > 0 &&
    isVerbNext(scene, end);
  return { doers, receivers: receivers.filter((phrase) => !isOfNext(phrase)) };
}

/** The first word behind the trigger that may open another clause. */
const firstLink = ({ tokens }: Scene, to: number): string | null =>
  tokens.slice(to, to + FURTHEST_LINK).find(({ lower }) => NEXT_CLAUSE.has(lower) || lower === "and")?.lower ?? null;

const FURTHEST_LINK = 60;

/** "as soldiers", "killing nine, and soldiers": the word right in front of the phrase. */
function opensNextClause({ tokens }: Scene, from: number, to: number): boolean {
  const word = tokens[to - 1];
  if (to - 1 < from) return false;
  return NEXT_CLAUSE.has(word?.lower ?? "") || (word?.pos === "CCONJ" && tokens[to - 2]?.text === "," && to - 2 > from);
}

/** The next verb is of the clause that the phrase begins: neither a comma nor a preposition stands between. */
function isVerbNext({ tokens }: Scene, from: number): boolean {
  let at = from;
  while (OF_SUBJECT.test(tokens[at]?.pos ?? "") || tokens[at]?.text === "-" || isPossessive(tokens[at]?.text ?? ""))
    at++;
  return /^(?:VERB|AUX)$/u.test(tokens[at]?.pos ?? "") && tokens[at]?.lower.endsWith("ing") === false;
}

const OF_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|ADV)$/u;
/** "Ondal-led alliance and Orland government forces" */
const LONGEST_SUBJECT = 10;
