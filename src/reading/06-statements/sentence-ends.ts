import { mostly } from "../asked-once";
import type { Token } from "../draft";
import type { TokenRange } from "./unit";

export function sentenceStart(tokens: readonly Token[], before: number, start: number): number {
  for (let at = before - 1; at > start; at--)
    if (stopOf(tokens[at]) !== "NONE" && !tokens[at]?.quoted && !isInside(tokens, at)) return at + 1;
  return start;
}

/** The colon of `4:12 a.m.` */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ":" && tokens[at]?.end === tokens[at + 1]?.start;

export function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (stopOf(tokens[at]) === "STOP") return at;
  return tokens.length;
}

const stopOf = (token: Token | undefined): "STOP" | "COLON" | "NONE" => (token === undefined ? "NONE" : stopIn(token));

const stopIn = mostly("NONE", ({ text }) => (/^[.!?;]$/u.test(text) ? "STOP" : text === ":" ? "COLON" : "NONE"));

export const rest = (from: number, to: number): TokenRange[] => (to - from >= 2 ? [{ from, to }] : []);

export function firstComma(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ",") return at;
  return end;
}

/** `The aim, he said, was …`: after the second comma the sentence that was begun before goes on with its verb. */
export const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "AUX" || token.pos === "VERB") && !token.lower.endsWith("ing");
