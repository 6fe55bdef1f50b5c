import type { Token } from "../draft";
import circumstances from "../tables/circumstances.json";
import { ANY, type Beginnings, beginningsOf, GAP, NONE, secondsOf, WIDEST_GAP } from "./trigger-patterns";
import type { TriggerRow } from "./trigger-rows";
import { formsOf } from "./words";

/** Words that may report an event of a type: tokens `from` to `to` of a sentence, half open. */
export interface Candidate {
  readonly row: TriggerRow;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Whether the table was enough, or the model had to judge. */
export const foundBy = ({ row, words }: Candidate): string =>
  `${row.sure.has(words) ? "table" : "model: event taggers, on table"} triggers.json: ${row.type} “${words}”`;

/** A march is an event, March is not. */
const MONTHS = new Set(circumstances["months that are words"]);

/** All words of a sentence that the table knows, the longest at each place for each type. */
export function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const places = placesIn(tokens);
  const wanted = matchesAt(places, "wanted", tokens);
  if (wanted.length === 0) return wanted;
  const unwanted = matchesAt(places, "unwanted", tokens);
  const meansSomethingElse = (found: Candidate): boolean =>
    unwanted.some(
      ({ row, from, to }) =>
        row === found.row && from <= found.from && found.from < to && found.to - found.from <= to - from,
    );
  const isMonth = ({ from }: Candidate): boolean => from > 0 && MONTHS.has(tokens[from]?.text ?? "");
  return longest(wanted).filter((found) => !meansSomethingElse(found) && !isMonth(found));
}

/** Where patterns may begin, with the second words that may stand right behind, and as far behind as a gap reaches. */
interface Place {
  readonly from: number;
  readonly begun: Beginnings;
  readonly next: number;
  readonly near: number;
}

/** Of the places where patterns begin, two in three have the second word of none behind them, and no pattern of one word. */
function placesIn(tokens: readonly Token[]): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const begun = beginningsOf(tokens[from]);
    if (begun === NONE) continue;
    const near = secondsAmong(tokens, from + 1, from + 2 + WIDEST_GAP);
    if (begun.seconds === ANY || (begun.seconds & near) !== 0)
      places.push({ from, begun, next: secondsOf(tokens[from + 1]), near });
  }
  return places;
}

function secondsAmong(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, tokens.length);
  let bits = 0;
  for (let at = from; at < end; at++) bits |= secondsOf(tokens[at]);
  return bits;
}

function matchesAt(places: readonly Place[], which: "wanted" | "unwanted", tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, begun, next, near } of places) {
    for (const { row, words, parts, second, isGapped } of begun[which]) {
      if (parts.length > 1 && (second & (isGapped ? near : next)) === 0) continue;
      const to = endOf(parts, tokens, from);
      if (to !== null) found.push({ row, words, from, to });
    }
  }
  return found;
}

/** Quotation marks may stand inside: told them to "sit down". */
const isBreak = (token: Token | undefined): boolean => token?.pos === "PUNCT" && !/^["“”'‘’]$/u.test(token.text);

/** Where the parts end when the first is the word at `from`, or null: for most, which are one word, this is known. */
function endOf(parts: readonly string[], tokens: readonly Token[], from: number): number | null {
  let at = from + 1;
  let gap = 0;
  for (let next = 1; next < parts.length; next++) {
    const part = parts[next] ?? "";
    if (part === GAP) {
      gap = WIDEST_GAP;
      continue;
    }
    while (gap > 0 && at < tokens.length && !isForm(tokens[at], part) && !isBreak(tokens[at])) {
      at++;
      gap--;
    }
    if (!isForm(tokens[at], part)) return null;
    at++;
    gap = 0;
  }
  return at;
}

const isForm = (token: Token | undefined, part: string): boolean => token !== undefined && formsOf(token).has(part);

/** Of those that begin at the same place, which stand side by side, the longest of each type. */
function longest(found: readonly Candidate[]): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of found) {
    const at = placeAmong(best, candidate);
    const other = best[at];
    if (other === undefined || candidate.to > other.to) best[at] = candidate;
  }
  return best;
}

/** The place of the one with the same beginning and type, or the next free one. */
function placeAmong(best: readonly Candidate[], { from, row }: Candidate): number {
  for (let at = best.length - 1; best[at]?.from === from; at--) if (best[at]?.row === row) return at;
  return best.length;
}
