import type { Span } from "../../domain/span";
import type { Zone } from "../../domain/vocabulary";
import { mostly } from "../asked-once";
import type { Sentence, Token } from "../draft";

/** Tokens `from` to `to` of a unit, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Sentences that must be read together because a quotation runs over their border; mostly a single sentence. */
export interface Unit {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly TokenRange[];
  /** The first token that somebody may have said: a dateline comes before it. */
  readonly start: number;
  readonly zone: Zone;
  readonly paragraph: number;
}

/** What a teaser or the page's furniture says is said elsewhere. */
const READ: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

export function unitsOf(sentences: readonly Sentence[], dateline: Span | null = null): Unit[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    if (!READ.includes(sentence.zone) || sentence.tokens.length === 0) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && quotationRunsOn(last, sentence)) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap((group) => portionsOf(tokensOfAll(group)).map((tokens) => unitOf(group, tokens, dateline)));
}

const tokensOfAll = (group: readonly Sentence[]): readonly Token[] =>
  group.length === 1 ? (group[0]?.tokens ?? []) : group.flatMap(({ tokens }) => tokens);

/** What has no end is read in portions, so that the work stays linear in the length of the text. */
const MOST_TOKENS = 500;

function portionsOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= MOST_TOKENS) return [tokens];
  const portions = Math.ceil(tokens.length / MOST_TOKENS);
  return Array.from({ length: portions }, (_, at) => tokens.slice(at * MOST_TOKENS, (at + 1) * MOST_TOKENS));
}

function unitOf(group: readonly Sentence[], tokens: readonly Token[], dateline: Span | null): Unit {
  const { zone, paragraph } = group[0] ?? { zone: "BODY", paragraph: 0 };
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? 0;
  const sentences = group.filter(({ start, end }) => start < to && from < end);
  const start = afterDateline(tokens, dateline);
  return { sentences, tokens, quotations: quotationsOf(tokens), start, zone, paragraph };
}

function quotationRunsOn(last: Sentence, next: Sentence): boolean {
  const end = last.tokens.at(-1);
  const start = next.tokens[0];
  if (last.zone !== next.zone || last.paragraph !== next.paragraph || !end || !start) return false;
  return end.quoted && start.quoted && !isQuotationMark(end) && !isQuotationMark(start);
}

/** Single marks look like apostrophes: they count only where the words around them are quoted. */
export const isQuotationMark = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  const mark = markOf(token);
  return mark === "DOUBLE" || (mark === "SINGLE" && token.quoted);
};

const markOf = mostly("NONE", ({ text }) =>
  /^["“”«»„‹›]$/u.test(text) ? "DOUBLE" : /^['‘’`]$/u.test(text) ? "SINGLE" : "NONE",
);

/** Quotations with their marks; one that is never closed ends with the unit. */
function quotationsOf(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  let from: number | null = null;
  let at = 0;
  for (const token of tokens) {
    if (from === null) {
      if (token.quoted) from = at;
    } else if (!token.quoted) {
      found.push({ from, to: at });
      from = null;
    } else if (isQuotationMark(token) && mayClose(tokens, from, at)) {
      found.push({ from, to: at + 1 });
      from = null;
    }
    at++;
  }
  if (from !== null) found.push({ from, to: tokens.length });
  return found;
}

/** Marks inside others (`"He said 'go' and I went"`) close nothing, nor does the first of two (`so\'\'`). */
function mayClose(tokens: readonly Token[], from: number, at: number): boolean {
  const opening = tokens[from];
  const closing = tokens[at];
  const next = tokens[at + 1];
  const kind = opening && isQuotationMark(opening) ? markOf(opening) : null;
  const isFirstOfTwo = closing?.text === "'" && next?.text === "'" && next.quoted && closing.end === next.start;
  const isDoubled = opening?.text === "`" && closing?.text === "`";
  const isOwners = kind === "SINGLE" && next?.quoted === true && !isQuotationMark(next);
  return (
    (kind === null || closing === undefined || kind === markOf(closing)) && !isFirstOfTwo && !isDoubled && !isOwners
  );
}

/** The first token after a dateline (`OSLO —`, `KYIV, Oct 3 —`), which is in the sentence but nobody says it. */
function afterDateline(tokens: readonly Token[], dateline: Span | null): number {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (dateline === null || !first || !last || first.start > dateline.start || dateline.start >= last.end) return 0;
  const isDash = ({ start, text }: Token, at: number): boolean =>
    start >= dateline.start && /^(?:[—–-]|--)$/u.test(text) && !(text === "-" && tokens[at - 1]?.end === start);
  const dash = tokens.findIndex(isDash);
  return dash >= 0 && dash < 15 ? dash + 1 : 0;
}
