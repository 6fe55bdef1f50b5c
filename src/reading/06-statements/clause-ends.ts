import { type Attribution, sizeOf } from "./attribution";
import type { TokenRange, Unit } from "./unit";
import { isAmong, isParticiple } from "./words";

/** `denies taking it and will be back`: what follows "and" has the speaker for its subject, it is not what he said. */
export function cutAtNextVerb(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const first = content.find(({ from }) => cue !== null && from >= cue.to);
  if (first === undefined || !isBareVerb(unit, first.from)) return attribution;
  for (let at = first.from + 2; at < first.to - 1; at++) {
    const joint = unit.tokens[at];
    const verb = unit.tokens[at + 1];
    if (joint?.quoted || joint?.pos === "SCONJ" || joint?.lower === "that") return attribution;
    const goesOn =
      isAmong("words that join two clauses", joint?.lower ?? "") &&
      verb?.pos === "AUX" &&
      !isAmong("infinitives", verb.lower);
    if (!goesOn) continue;
    const to = unit.tokens[at - 1]?.text === "," ? at - 1 : at;
    return { ...attribution, content: content.map((part) => (part === first ? { from: part.from, to } : part)) };
  }
  return attribution;
}

/** `denied fraud but was convicted`, `ordered an inquiry and flew to the mine`: behind a thing it is again about who denied or ordered it. */
export function cutAtOwnVerb(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const first = content.find(({ from }) => cue !== null && from >= cue.to);
  if (first === undefined || cue === null || first.from > cue.to + 1) return attribution;
  for (let at = first.from; at < first.to - 1; at++) {
    const joint = unit.tokens[at];
    if (joint === undefined || joint.quoted || /^(?:VERB|AUX|SCONJ|PRON)$/u.test(joint.pos)) return attribution;
    if (!isAmong("words that join two clauses", joint.lower) || !isOwnDeed(unit, cue, at + 1)) continue;
    const to = unit.tokens[at - 1]?.text === "," ? at - 1 : at;
    return { ...attribution, content: content.map((part) => (part === first ? { from: part.from, to } : part)) };
  }
  return attribution;
}

/** `X, who had threatened to quit over pay, also stays`: what is said in an aside ends with it. */
export function cutAtAsideEnd(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const first = content.find(({ from }) => cue !== null && from >= cue.to);
  if (first === undefined || cue === null || !isInAside(unit, cue)) return attribution;
  const to = unit.tokens.findIndex(
    ({ text }, at) =>
      at > first.from && at < first.to && text === "," && goesOnAt(unit, at + 1) && holdsDeed(unit, first.from, at),
  );
  if (to < 0) return attribution;
  const behind = content.filter((part) => part.from < to || part.from < cue.from);
  return { ...attribution, content: behind.map((part) => (part === first ? { from: part.from, to } : part)) };
}

/** `, who had | threatened`: nothing but helping words between the relative and the cue. */
function isInAside({ tokens }: Unit, { from }: TokenRange): boolean {
  let at = from - 1;
  while (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "ADV" || tokens[at]?.pos === "PART") at--;
  return isAmong("relatives of an aside", tokens[at]?.lower ?? "") && tokens[at - 1]?.text === ",";
}

/** What is said has its verb in front of the comma; `says its leader, X, would resign` has it behind. */
const holdsDeed = ({ tokens }: Unit, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX");

/** `, wrote`, `, also stays`: a finite verb without a subject of its own. */
function goesOnAt({ tokens }: Unit, from: number): boolean {
  const verb = tokens[tokens[from]?.pos === "ADV" ? from + 1 : from];
  return verb !== undefined && !verb.quoted && /^(?:VERB|AUX)$/u.test(verb.pos) && !isParticiple(verb);
}

/** `was convicted`, `flew to`, `left her`; neither `to be convicted` nor `and planned attacks`. */
function isOwnDeed({ tokens }: Unit, cue: TokenRange, at: number): boolean {
  const verb = tokens[at];
  if (verb?.pos === "AUX") return !isAmong("infinitives", verb.lower);
  if (!isAmong("verbs that speak of a thing", tokens[cue.from]?.lemma ?? "")) return false;
  if (verb?.pos !== "VERB" || verb.lower === verb.lemma || !/(?:[^s]|ss)$/u.test(verb.lower) || isParticiple(verb))
    return false;
  const next = tokens[at + 1];
  return next !== undefined && /^(?:ADP|DET|PRON|PART|PROPN)$/u.test(next.pos) && next.lower !== "by";
}

/** A participle or an infinitive: a clause without a subject of its own. */
const isBareVerb = ({ tokens }: Unit, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (isParticiple(token) || (token.lower === "to" && tokens[at + 1]?.pos === "VERB"));
};

/** Ends a content where the next statement of the same sentence begins: `said A, and Y said B` · `told them to A, insisting B`. */
export function cutAtNextStatement(attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((one) => attributions.reduce(cutBefore, one));
}

function cutBefore(one: Attribution, next: Attribution): Attribution {
  if (one === next || one.cue === null || next.cue === null || next.cue.from <= one.cue.from) return one;
  const end = startOfEnclosing(one, next) ?? startOf(next, one.unit);
  if (end === null || end <= one.cue.to) return one;
  const content = one.content.flatMap((part) => cutPart(part, end));
  return content.length > 0 ? { ...one, content } : one;
}

/** `threatened to kill hostages | , Ann Lee said`: whoever says the whole sentence behind it is no part of what is threatened. */
function startOfEnclosing({ unit, cue }: Attribution, next: Attribution): number | null {
  const first = Math.min(next.cue?.from ?? 0, next.source?.from ?? Number.POSITIVE_INFINITY);
  const goesOn = next.content.some(({ from }) => from > first);
  const encloses =
    cue !== null && !goesOn && next.content.some(({ from, to }) => from <= cue.from && cue.to <= to && to <= first);
  return encloses && unit.tokens[first - 1]?.text === "," ? first - 1 : null;
}

const cutPart = (part: TokenRange, end: number): TokenRange[] =>
  [{ from: part.from, to: Math.min(part.to, end) }].filter((rest) => sizeOf(rest) > 0);

/** Where the clause of a statement starts, if it is coordinated with what stands before it; else null. */
function startOf({ cue, source }: Attribution, { tokens }: Unit): number | null {
  if (cue === null || tokens[cue.from]?.quoted) return null;
  const verb = tokens[cue.from];
  const first = source !== null && source.from < cue.from && cue.from - source.to <= 25 ? source.from : cue.from;
  const joint = tokens[first - 1];
  const comma = tokens[first - 2]?.text === ",";
  if (first < cue.from)
    return comma && isAmong("joints of clauses", joint?.lower ?? "") ? first - 2 : ownVerb(cue, tokens, verb);
  return ownVerb(cue, tokens, verb);
}

type Tokens = Unit["tokens"];

/** `…, insisting` · `… and reminded`: the verb has no subject of its own. */
function ownVerb({ from }: TokenRange, tokens: Tokens, verb: Tokens[number] | undefined): number | null {
  let at = from - 1;
  while (tokens[at]?.pos === "ADV" || tokens[at]?.lower === "even") at--;
  const joint = tokens[at];
  if (verb === undefined || joint === undefined || joint.quoted) return null;
  if (joint.text === ",") return isParticiple(verb) ? at : null;
  if (joint.lower !== "and" && joint.lower !== "but") return null;
  const finite = verb.pos === "VERB" && (/(?:ed|s)$/u.test(verb.lower) || verb.lower !== verb.lemma);
  return finite && !isParticiple(verb) ? (tokens[at - 1]?.text === "," ? at - 1 : at) : null;
}
