import type { Factuality } from "../../domain/vocabulary";
import { isOnce } from "../asked-once";
import { listed } from "../listed";
import modality from "../tables/modality.json";
import { foretold, isNextTime } from "./foretold";
import { liesAhead } from "./lies-ahead";
import { isLookedBackOn } from "./looked-back-on";
import { isOfNoneYet } from "./never-come";
import { isNotDone, pastLinked } from "./not-done";
import { isNeverSure, isOnlyAllowed, isOnlyTried } from "./only-allowed";
import { phraseStart } from "./phrase-start";
import type { Scene } from "./scene";
import { ownVerbFrom, sharedMode } from "./shared-verbs";
import { isToGoOn } from "./to-go-on";
import type { Candidate } from "./triggers";
import { standsIn } from "./words";

const EXPECTED = listed(modality.expected);
const EXPECTED_BEFORE_TO = listed(modality["expected before to"]);
const HYPOTHETICAL = listed(modality.hypothetical);
const NEGATED = listed(modality.negated);
const REPORTED = listed(modality.reported);
const CLAIMED = listed(modality.claimed);

/** What the words in front of the trigger make of it; null where it is told as plain fact. */
export function modeOf(scene: Scene, trigger: Candidate): Factuality | null {
  const { from, to } = trigger;
  if (AGREED.has(trigger.words)) return "EXPECTED";
  if (isUnplanned(scene.tokens, from) || isUndone(scene, trigger) || isPrevented(scene.tokens, from)) return "NEGATED";
  if (isNotDone(scene, trigger)) return "NEGATED";
  if (isLookedInto(scene, trigger) || isOfBefore(scene.tokens, from)) return null;
  if (isHeldUnlikely(scene, trigger) || isUnproved(scene.tokens, from)) return "HYPOTHETICAL";
  if (
    isToCome(scene.tokens, from) ||
    isDueThen(scene, trigger) ||
    liesAhead(scene, trigger) ||
    (!isAlwaysThere(trigger) && isToGoOn(scene, trigger))
  )
    return "EXPECTED";
  const foretelling = foretold(scene, trigger);
  if (foretelling !== null) return foretelling;
  if (isLookedBackOn(scene, trigger)) return null;
  if (isOfNoneYet(scene, trigger)) return "HYPOTHETICAL";
  const shared = sharedMode(scene, from);
  if (shared !== null) return shared;
  if (isOnlyDemanded(scene, trigger) || isSpokenAgainst(scene, from)) return "HYPOTHETICAL";
  if (isOnlyAllowed(scene, trigger) || isOnlyTried(scene, trigger)) return "HYPOTHETICAL";
  const { tokens } = scene;
  const isNoun = tokens[from]?.pos === "NOUN" || tokens[from]?.pos === "PROPN";
  const isThere = isNoun && isAlwaysThere(trigger);
  let reported = false;
  const nearest = Math.min(REACH, from - clauseStart(scene, from));
  for (let back = 1; back <= nearest; back++) {
    const token = tokens[from - back];
    if (token === undefined || breaksClause(token)) break;
    if (isThere && token.pos === "DET" && !isVerbTakenForNoun(tokens, from)) break;
    if (NEGATED.has(token.lower) && (back <= 3 || !isNoun)) return back <= (isNoun ? 1 : 3) ? "NEGATED" : null;
    if (REPORTED.has(token.lower)) reported = true;
    if (CLAIMED.has(token.lower)) return "CLAIMED";
    if (isOfCompound(token, tokens[from - back + 1])) continue;
    if (isOfWhoDoesIt(scene, from - back, from)) continue;
    const governs = leadsTo(tokens[from - back + 1]?.lower, token.pos, back);
    if (HYPOTHETICAL.has(token.lower) || (governs && isHypothetical(token))) return "HYPOTHETICAL";
    if (tellsOfTheFuture(tokens, from - back) || (governs && isExpected(token))) return "EXPECTED";
  }
  if (isOnlyOffered(scene, trigger) || isNeverSure(scene, trigger)) return "HYPOTHETICAL";
  if (isNextTime(scene, trigger)) return "EXPECTED";
  return reported || REPORTED.has(tokens[to]?.lower ?? "") ? "REPORTED" : null;
}

/** "will follow recent visits to Orland": those have been paid. */
function isOfBefore(tokens: Scene["tokens"], from: number): boolean {
  let at = tokens[from]?.pos === "NOUN" ? from - 1 : -1;
  while (tokens[at]?.pos === "NOUN" || (tokens[at]?.pos === "ADJ" && !BEFORE.has(tokens[at]?.lower ?? ""))) at--;
  return BEFORE.has(tokens[at]?.lower ?? "");
}

const BEFORE = listed(modality["adjectives of what has been"]);

/** "If the wells flood": a singular noun behind a plural is a verb. */
const isVerbTakenForNoun = (tokens: Scene["tokens"], from: number): boolean => {
  const [before, noun] = [tokens[from - 1], tokens[from]];
  return before?.pos === "NOUN" && before.lower === `${before.lemma}s` && noun?.lower === noun?.lemma;
};

/** How far back a modal word still governs a trigger. */
const REACH = 7;

/** Of a war one speaks as of something that is there. */
export const isAlwaysThere = ({ row }: Candidate): boolean => ALWAYS_THERE.has(row.type);

const ALWAYS_THERE = listed(modality["types always there"]);

/** "refuse collectors", "a risk manager": what only tells one noun from another governs nothing. */
const isOfCompound = ({ pos }: Scene["tokens"][number], next: Scene["tokens"][number] | undefined): boolean =>
  pos === "NOUN" && next?.pos === "NOUN";

/** "the suspected rebels fired", "killed suspected rebels in a raid": that they are rebels is suspected, and the rest is not. */
const isOfWhoDoesIt = (scene: Scene, at: number, from: number): boolean => {
  if (isOnlyOfNoun(scene.tokens, at, from)) return true;
  const group = scene.verbGroup(from);
  const subject = group !== null && from >= group.from && from < group.to ? group.subject : null;
  return (
    SUSPECTED.has(scene.tokens[at]?.lower ?? "") && subject !== null && at >= subject.from - 1 && at < subject.noun
  );
};

const SUSPECTED = listed(modality["said of whoever does it"]);

/** "suspected rebels", with the deed outside; but "suspected of planning". */
function isOnlyOfNoun(tokens: Scene["tokens"], at: number, from: number): boolean {
  if (!SUSPECTED.has(tokens[at]?.lower ?? "")) return false;
  let to = at + 1;
  while (to < from && /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[to]?.pos ?? "")) to++;
  return to > at + 1 && to < from && tokens[to]?.lower !== "of";
}

/** "there was no sign that the brothers were preparing an attack": what nothing speaks for is not told as having happened. */
function isUnproved(tokens: Scene["tokens"], from: number): boolean {
  const clause = tokens.slice(Math.max(0, from - LONGEST_PLAN), from);
  const proof = clause.findLastIndex(({ lower }, at) => lower === "that" && PROOFS.has(clause[at - 1]?.lemma ?? ""));
  if (proof < 0 || clause.slice(proof).some(({ pos }) => pos === "PUNCT")) return false;
  return clause.slice(Math.max(0, proof - 3), proof).some(({ lower }) => NEGATED.has(lower));
}

const PROOFS = listed(modality.proofs);

/** "will resign", "is about to resign"; but "talks about pay". */
function tellsOfTheFuture(tokens: Scene["tokens"], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const isBeforeDeed = tokens[at + 1]?.lower === "to" && /^(?:VERB|AUX)$/u.test(tokens[at + 2]?.pos ?? "");
  if (isSettled(tokens, at)) return false;
  return EXPECTED.has(word) || (isBeforeDeed && EXPECTED_BEFORE_TO.has(word));
}

/** "was agreed at talks in Zurich": at talks that have been held. */
const isSettled = (tokens: Scene["tokens"], at: number): boolean =>
  SETTLED.has(tokens[at]?.lower ?? "") && SETTLED_AT.has(tokens[at + 1]?.lower ?? "");

const SETTLED = listed(modality.settled);
const SETTLED_AT = listed(modality["settled at"]);

/** "a man suspected of robbing a bank was arrested": that he is only suspected says nothing of the arrest. */
function clauseStart(scene: Scene, from: number): number {
  const group = scene.verbGroup(from);
  return group?.isBehindDeed === true ? group.from : (ownVerbFrom(scene, from) ?? 0);
}

/** "the director is to meet the union on Wednesday". */
const isToCome = (tokens: Scene["tokens"], from: number): boolean =>
  tokens[from - 1]?.lower === "to" && /^(?:is|are|'s|'re)$/u.test(tokens[from - 2]?.lower ?? "");

/** "elections expected in March", "elections in Norway set for March". */
function isDueThen(scene: Scene, { row, from, to }: Candidate): boolean {
  const { tokens } = scene;
  if (tokens[from]?.pos !== "NOUN") return false;
  const at = HELD_ON_A_DAY.has(row.type) ? pastLinked(scene, to) : to;
  return DUE.has(tokens[at]?.lower ?? "") && BEFORE_DAY.has(tokens[at + 1]?.lower ?? "");
}

const HELD_ON_A_DAY = listed(modality["types held on a day"]);
const DUE = listed(modality["told behind a noun to be still to come"]);
const BEFORE_DAY = listed(modality["before when a thing is due"]);

/** "a takeover offer": who bids has bought nothing. */
const isOnlyOffered = ({ tokens }: Scene, { row, words, to }: Candidate): boolean =>
  MAY_BE_OFFERED.has(row.type) && (OFFERED.has(words) || OFFERS.has(tokens[to]?.lemma ?? ""));

export const isOnlyAgreed = ({ words }: Candidate): boolean => AGREED.has(words);

/** "has agreed to buy": agreed is not yet bought. */
const AGREED: ReadonlySet<string> = new Set(modality["only agreed"]);

const MAY_BE_OFFERED = listed(modality["types only offered"]);
const OFFERED: ReadonlySet<string> = new Set(modality["only offered"]);
const OFFERS = listed(modality.offers);

const isHypothetical = standsIn(HYPOTHETICAL);
const isExpected = standsIn(EXPECTED);

/** "cancelled a visit", "ruling out a quick deal", "called off a strike", "the strike was called off": what is called off does not take place. */
function isUndone(scene: Scene, { from, to }: Candidate): boolean {
  const verb = verbOfObject(scene, from);
  if (verb?.isNegated === true || hasLasted(scene.tokens, to)) return false;
  const undoesItself = to > from + 1 && scene.tokens[to - 1]?.pos === "NOUN" && undoes(scene, from + 1);
  const isTakenBack = verb !== null && (undoes(scene, verb.to) || TAKEN_BACK.has(verb.token.lemma));
  return undoesItself || isTakenBack || isBehindUndoing(scene, from) || isSubjectOfUndoing(scene, from, to);
}

/** "he said, ruling out an early election": what stands right behind such a participle. */
function isBehindUndoing(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  if (tokens[from]?.pos !== "NOUN") return false;
  let at = from - 1;
  while (/^(?:DET|ADJ|NOUN)$/u.test(tokens[at]?.pos ?? "") && !tokens[at]?.lower.endsWith("ing")) at--;
  const verb = tokens[at]?.lower.endsWith("ing") ? at : at - 1;
  return tokens[verb]?.lower.endsWith("ing") === true && undoes(scene, verb + 1);
}

/** "called off their strike after five days": it took place, and is over; but "after five days of talks" the talks did. */
function hasLasted(tokens: Scene["tokens"], to: number): boolean {
  const behind = tokens.slice(to, to + LONGEST_LASTING);
  const after = behind.findIndex(({ lower }) => lower === "after");
  const unit = after < 0 ? -1 : behind.findIndex(({ lower }, at) => at > after && LASTS.has(lower));
  const next = tokens[to + unit + 1];
  const isWhole = ENDS_PHRASE.has(next?.pos ?? "PUNCT") && next?.lower !== "of";
  return unit > after && isWhole && isCount(behind.slice(after + 1, unit));
}

/** "five", "almost five". */
const isCount = (words: Scene["tokens"]): boolean =>
  words.some(({ pos }) => pos === "NUM") && words.every(({ pos }) => pos !== "NOUN" && pos !== "PUNCT");

/** "was called off on Monday after almost five days" */
const LONGEST_LASTING = 9;
const LASTS = listed(modality["units a thing lasts"]);
const ENDS_PHRASE = new Set(["PUNCT", "CCONJ", "ADP", "SCONJ", "ADV"]);

/** The verb that ends before a token, with its particle. */
function undoes({ tokens }: Scene, to: number): boolean {
  const lemma = tokens[to - 1]?.lemma ?? "";
  return UNDONE.has(lemma) || UNDONE_WITH.get(lemma) === tokens[to]?.lower;
}

function isSubjectOfUndoing(scene: Scene, from: number, to: number): boolean {
  const group = scene.tokens[from]?.pos === "NOUN" && !isOfThePast(scene.tokens, from) ? scene.verbGroup(to) : null;
  return group?.from === to && group.passive && undoes(scene, group.to);
}

/** "the march on the anniversary of the attack was called off": what has an anniversary or victims has happened. */
function isOfThePast(tokens: Scene["tokens"], from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_OBJECT && tokens[at]?.lower !== "of") at--;
  return tokens[at]?.lower === "of" && HAD_BY_THE_PAST.has(tokens[at - 1]?.lemma ?? "");
}

const HAD_BY_THE_PAST = listed(modality["had by what has happened"]);

/** "has demanded the resignation of the minister": he has not gone, whoever wants him to. */
function isOnlyDemanded(scene: Scene, trigger: Candidate): boolean {
  const verb = isAlwaysThere(trigger) ? null : verbOfObject(scene, trigger.from);
  return verb !== null && DEMANDED.has(verb.token.lemma);
}

/** The verb that a noun is the object of, as far as the words between them tell. */
function verbOfObject(
  scene: Scene,
  from: number,
): { token: Scene["tokens"][number]; to: number; isNegated: boolean } | null {
  const { tokens } = scene;
  const group = scene.verbGroup(from);
  if (group === null || group.to > from || from - group.to > LONGEST_OBJECT || tokens[from]?.pos !== "NOUN")
    return null;
  const token = tokens[group.to - 1];
  const first = UNDONE_WITH.get(token?.lemma ?? "") === tokens[group.to]?.lower ? group.to + 1 : group.to;
  const hangs = tokens.slice(first, from).some(({ pos }) => pos === "ADP" || pos === "SCONJ");
  const isNegated = tokens.slice(group.from, group.to).some(({ lower }) => NEGATED.has(lower));
  return token === undefined || hangs ? null : { token, to: group.to, isNegated };
}

/** "would investigate the accident": what somebody is to look into has happened. */
function isLookedInto(scene: Scene, { from }: Candidate): boolean {
  const verb = verbOfObject(scene, from);
  if (verb === null || !LOOKED_INTO.has(verb.token.lemma)) return false;
  const before = scene.tokens.slice(verb.to, from);
  return DEFINITE.has(before[0]?.lower ?? "") && !before.some(({ lower }) => CLAIMED.has(lower));
}

const LOOKED_INTO = listed(modality["what is looked into has happened"]);
const DEFINITE = listed(modality.definite);

/** "A deal between the two, who once ruled together, is regarded as unlikely": there is none. */
function isHeldUnlikely({ tokens, phrases }: Scene, { from, to }: Candidate): boolean {
  const isFirst = tokens[from]?.pos === "NOUN" && phrases[0]?.noun === from && phrases[0].from === 0;
  const held = isFirst && !DEFINITE.has(tokens[0]?.lower ?? "") ? tokens.findIndex(isHeld) : -1;
  if (held < to) return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < held && text === ",");
  const verb = tokens.findIndex(({ pos }, at) => at >= Math.max(to, comma) && (pos === "VERB" || pos === "AUX"));
  return (comma < to || verb === comma + 1) && held - verb <= LONGEST_PREDICATE && tokens[verb]?.pos === "AUX";
}

/** "is widely regarded as very unlikely" */
const LONGEST_PREDICATE = 5;

const HELD = listed(modality["held possible"]);
const isHeld = isOnce(({ lower }) => HELD.has(lower));

const DEMANDED = listed(modality["only demanded"]);
const UNDONE = listed(modality.undone);
/** "lifted his veto": it was there, and is no more. */
const TAKEN_BACK = listed(modality["taken back"]);
const UNDONE_WITH: ReadonlyMap<string, string> = new Map(Object.entries(modality["undone with a particle"]));
const LONGEST_OBJECT = 4;

/** "barred the firm from taking over its rival", "kept them from staging a march": what somebody is kept from does not take place. */
function isPrevented(tokens: Scene["tokens"], from: number): boolean {
  const verb = tokens[from]?.pos === "NOUN" ? madeBy(tokens, from) : from;
  if (tokens[verb - 1]?.lower !== "from" || !tokens[verb]?.lower.endsWith("ing")) return false;
  return tokens
    .slice(Math.max(0, verb - LONGEST_PLAN), verb)
    .some(({ lemma, pos }) => pos === "VERB" && PREVENTED.has(lemma));
}

/** Where "staging" stands in front of "a march", which may be taken for a noun of its phrase; elsewhere the noun itself. */
function madeBy(tokens: Scene["tokens"], noun: number): number {
  const first = phraseStart(tokens, noun);
  const verb = MAKING.has(tokens[first]?.lower ?? "") ? first : first - 1;
  return MAKING.has(tokens[verb]?.lower ?? "") ? verb : noun;
}

const MAKING = listed(modality["bringing about what follows"]);

/** "voted against joining the strike": what somebody speaks against has not been done. */
function isSpokenAgainst({ tokens }: Scene, from: number): boolean {
  let at = from;
  while (at > from - LONGEST_OBJECT && !tokens[at]?.lower.endsWith("ing")) at--;
  return tokens[at - 1]?.lower === "against" && SPOKEN_AGAINST.has(tokens[at - 2]?.lemma ?? "");
}

const SPOKEN_AGAINST = listed(modality["what is voted against"]);

const PREVENTED = listed(modality.prevented);

/** "no plans by the minister to resign": what nobody plans to do is not done. */
function isUnplanned(tokens: Scene["tokens"], from: number): boolean {
  if (tokens[from - 1]?.lower !== "to") return false;
  const before = tokens.slice(Math.max(0, from - LONGEST_PLAN), from);
  return before.some(
    (token, at) => token.pos === "NOUN" && isExpected(token) && NEGATED.has(before[at - 1]?.lower ?? ""),
  );
}

/** From "no" to the verb, whoever's plan it is: "no plan by the country's former prime minister, X Y, to …". */
const LONGEST_PLAN = 12;

/** A verb such as "ask" or "plan" governs what follows only through "to", "for", "of", or as the word just before. */
const leadsTo = (next: string | undefined, pos: string, back: number): boolean =>
  (pos === "VERB" || pos === "ADJ" || pos === "NOUN") &&
  (back === 1 ||
    next === "to" ||
    next === "for" ||
    next === "of" ||
    next === "a" ||
    next === "him" ||
    next === "her" ||
    next === "them");

const breaksClause = isOnce(
  ({ lower, pos }) =>
    pos === "PUNCT" || /^(?:who|which|after|before|since|while|when|because|but|by|said|says|that)$/.test(lower),
);
