import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { clauseEnd, isFree } from "./plain-statements";
import { subjectOf } from "./subject";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/** `X threatened to leave` · `Y vowed not to pay`: what somebody will do is said where a verb of promising stands in front of it. */
export function withPromisedDeeds(unit: Unit, known: readonly Attribution[]): readonly Attribution[] {
  if (!unit.tokens.some(isPromise)) return known;
  const found = unit.tokens.flatMap((token, at) =>
    isPromise(token) && at > unit.start && isFree(known, at) ? promisedAt(unit, at) : [],
  );
  return found.length === 0 || found.length > MOST ? known : [...known, ...found];
}

/** In a sentence with more of them nobody promises anything. */
const MOST = 8;

const isPromise = (token: Token): boolean => promises(token) && !token.quoted;

const promises = isOnce(({ lemma, pos }) => pos !== "NOUN" && isAmong("verbs that promise to", lemma));

function promisedAt(unit: Unit, at: number): Attribution[] {
  const { tokens } = unit;
  const before = tokens[at - 1];
  if (
    before === undefined ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    isAmong("words before no statement", before.lower)
  )
    return [];
  const to = tokens[at + 1]?.lower === "not" ? at + 2 : at + 1;
  const cue = { from: at, to: at + 1 };
  const source = subjectOf(unit, cue);
  const end = clauseEnd(tokens, to);
  if (tokens[to]?.lower !== "to" || source === null || source.to > at || end - to < 3) return [];
  return [{ unit, cue, source, content: [{ from: at + 1, to: end }], addressee: null, by: "rule: a promised deed" }];
}
