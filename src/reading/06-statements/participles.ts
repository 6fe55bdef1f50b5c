import type { Token } from "../draft";
import { type Attribution, overlap } from "./attribution";
import { clauseEnd, isClause } from "./plain-statements";
import type { Unit } from "./unit";
import { among } from "./words";

/** `X refused to comment, adding that Y` · `…, admitting, though, that Y`: the participle says it, and its subject is the sentence's. */
export function withSayingParticiples(unit: Unit, known: readonly Attribution[]): readonly Attribution[] {
  if (!unit.tokens.some(saysInPassing)) return known;
  const found = unit.tokens.flatMap((token, at) =>
    saysInPassing(token) && !token.quoted && isNoCue(known, at) ? participleAt(unit, at) : [],
  );
  return found.length === 0 || found.length > MOST ? known : [...known, ...found];
}

/** In a sentence with more of them nobody says anything. */
const MOST = 6;

/** It may stand in what the taggers took for the end of what was said before: that ends where the participle begins. */
const isNoCue = (known: readonly Attribution[], at: number): boolean =>
  !known.some(({ cue }) => cue !== null && overlap(cue, { from: at, to: at + 1 }));

const saysInPassing = among("participles that say");

function participleAt(unit: Unit, at: number): Attribution[] {
  const { tokens } = unit;
  if (tokens[at - 1]?.text !== "," || at <= unit.start) return [];
  const from = pastAside(tokens, at + 1);
  const hasThat = tokens[from]?.lower === "that";
  const content = { from: hasThat ? from + 1 : from, to: clauseEnd(tokens, from) };
  if (!isClause(tokens, content, hasThat ? from - 1 : at)) return [];
  const by = "rule: a participle that says";
  return [{ unit, cue: { from: at, to: at + 1 }, source: null, content: [content], addressee: null, by }];
}

/** `, however,` */
function pastAside(tokens: readonly Token[], from: number): number {
  return tokens[from]?.text === "," && tokens[from + 2]?.text === "," ? from + 3 : from;
}
