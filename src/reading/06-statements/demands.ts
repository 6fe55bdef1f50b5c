import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { isSomebody } from "./somebody";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `called on X to Z` · `accused X of Z`: what is said is Z; X is addressed. */
export function withoutAddressee(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const first = cue === null ? undefined : content.find(({ from }) => from >= cue.to);
  if (cue === null || first === undefined) return attribution;
  const done = doneFrom(unit, cue);
  if (done !== null)
    return {
      ...attribution,
      addressee: null,
      content: content.map((part) => (part === first ? { from: done, to: part.to } : part)),
    };
  const joint = jointOf(unit, cue, first);
  if (joint === null) return attribution;
  const isTo = unit.tokens[joint]?.lower === "to";
  const said = { from: isTo ? joint : joint + 1, to: first.to };
  const addressee = attribution.addressee ?? { from: cue.to, to: joint };
  return { ...attribution, addressee, content: content.map((part) => (part === first ? said : part)) };
}

/**
 * Where the words behind "called for" begin in `called for all salt to be taxed` and `called for an end to the strike`: to whom
 * something is to be done, and to a thing, nobody speaks; else null.
 */
function doneFrom(unit: Unit, cue: TokenRange): number | null {
  const { tokens } = unit;
  const from = wantedFrom(unit, cue);
  if (from === null) return null;
  const words = tokens.slice(from, from + LONGEST_ADDRESSEE);
  const joint = words.findIndex((token, at) => isClauseStart(token) || isInfinitive(token, words[at + 1]));
  if (words[joint]?.lower !== "to") return null;
  const isDone = words[joint + 1]?.lower === "be" && isDoneTo(words[joint + 2]);
  return isDone || isNobodyAsked(words.slice(0, joint)) ? from : null;
}

/** Behind the "for" of a call, the "of" of a warning and the verb of a request. */
function wantedFrom({ tokens }: Unit, { from, to }: TokenRange): number | null {
  const lemma = tokens[from]?.lemma ?? "";
  const link = lemma === "warn" ? "of" : "for";
  const behind = [to, to + 1].find((at) => tokens[at - 1]?.lower === link);
  return behind ?? (isAmong("verbs that want a thing", lemma) && tokens[to]?.pos !== "ADP" ? to : null);
}

/** `broad cooperation`, `more time for talks`: neither a name nor anybody who can be asked. */
function isNobodyAsked(words: readonly Token[]): boolean {
  const preposition = words.findIndex(({ pos }) => pos === "ADP");
  const head = words[(preposition < 0 ? words.length : preposition) - 1];
  return (
    head?.pos === "NOUN" && !/^\p{Lu}/u.test(head.text) && !isSomebody(head) && !words.some(({ quoted }) => quoted)
  );
}

const isDoneTo = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.lower.endsWith("ed") === true;

/** How many words name those who are asked for something. */
const LONGEST_ADDRESSEE = 16;

/** The "to" or "of" behind somebody addressed with whom the content begins; else null. */
function jointOf({ tokens }: Unit, { from, to }: TokenRange, content: TokenRange): number | null {
  const lemma = tokens[from]?.lemma ?? "";
  const asks = isAmong("verbs that ask somebody to", lemma);
  if (isJoint(tokens[content.from - 1], asks) && content.from > to) return null;
  if (content.from > to + 3 || !(asks || isAmong("verbs that accuse somebody of", lemma))) return null;
  for (let at = Math.max(to, content.from); at < Math.min(content.to - 1, to + LONGEST_ADDRESSEE); at++) {
    const token = tokens[at];
    if (token === undefined || token.quoted || isClauseStart(token)) return null;
    if (asks ? isInfinitive(token, tokens[at + 1]) : token.lower === "of") return at > to ? at : null;
  }
  return null;
}

/** The tagger has left out the addressee itself. */
const isJoint = (token: Token | undefined, asks: boolean): boolean => token?.lower === (asks ? "to" : "of");

/** Before a clause of its own nobody is addressed: `asked that`, `urged him because`. */
const isClauseStart = ({ pos, lower, text }: Token): boolean =>
  pos === "AUX" || pos === "SCONJ" || lower === "that" || /^[;:"“”]$/u.test(text);

const isInfinitive = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === "to" && (next?.pos === "VERB" || next?.pos === "AUX");
