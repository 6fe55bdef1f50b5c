import type { SentenceSpan } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { withRunningQuotations } from "./running-quotations";

/** Tells of an offset whether it stands in quotation marks, the marks included. Offsets must be asked in rising order. */
export function quotedStretches(text: string, sentences: readonly SentenceSpan[]): (at: number) => boolean {
  const stretches = withRunningQuotations(text, paragraphs(sentences), (paragraph) => quotationsIn(text, paragraph));
  let next = 0;
  return (at) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= at) next++;
    return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

function paragraphs(sentences: readonly SentenceSpan[]): Span[] {
  const spans: (Span & { key: string })[] = [];
  for (const { zone, paragraph, start, end } of sentences) {
    const key = `${zone} ${paragraph}`;
    const last = spans.at(-1);
    if (last?.key === key) spans[spans.length - 1] = { key, start: last.start, end };
    else spans.push({ key, start, end });
  }
  return spans;
}

/** The quotations of one paragraph. One that is not closed goes on to the paragraph's end, as quotations over several paragraphs do. */
export function quotationsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const marks = /``|''|["“”„«»‹›‘’']/gu;
  const words = text.slice(start, end);
  let open: { at: number; closing: string } | null = null;
  for (const { index, 0: mark } of words.matchAll(marks)) {
    if (open !== null) {
      if (!open.closing.split(" ").includes(mark) || !closes(words, index, mark)) continue;
      found.push({ start: start + open.at, end: start + index + mark.length });
      open = null;
    } else if (opens(words, index, mark)) {
      open = { at: index, closing: CLOSING[mark] ?? mark };
    }
  }
  if (open !== null && !isSingle(words.charAt(open.at))) found.push({ start: start + open.at, end });
  return found;
}

/** `”so”` is Swedish, `»so«` German, ``so'' an old newswire's. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '" ”',
  "“": '” " “',
  "„": "“ ”",
  "”": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "‘": "’ '",
  "'": "' ’",
  "``": "'' \" ”",
  "''": "''",
};

const isSingle = (mark: string): boolean => mark === "'" || mark === "‘" || mark === "’";

/** An apostrophe stands after a letter; a single quotation mark that opens does not, and a letter follows it. */
function opens(words: string, at: number, mark: string): boolean {
  if (mark === "’" || mark === "›") return false;
  if (mark === "”" || mark === "»" || mark === "''") return opensWhereOthersClose(words, at, mark);
  if (!isSingle(mark)) return true;
  return (
    !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && /^[\p{L}]/u.test(words.slice(at + 1, at + 3)) && hasEnd(words, at)
  );
}

/** A mark that mostly closes opens after a blank, before a letter, where another one like it follows. */
const opensWhereOthersClose = (words: string, at: number, mark: string): boolean =>
  !/\S/u.test(words.charAt(at - 1)) &&
  /\p{L}/u.test(words.charAt(at + mark.length)) &&
  words.slice(at + 1, at + LONGEST_SINGLE).includes(CLOSING[mark] ?? mark);

/** How far a quotation in single marks may reach; in a longer one the mark was an apostrophe (`'em`). */
const LONGEST_SINGLE = 400;

const hasEnd = (words: string, at: number): boolean =>
  /[^\s]['’](?![\p{L}\p{N}])/u.test(words.slice(at + 1, at + LONGEST_SINGLE));

const closes = (words: string, at: number, mark: string): boolean =>
  !isSingle(mark) || (!/[\p{L}\p{N}]/u.test(words.charAt(at + 1)) && !isOwners(words, at));

/** `the workers' ruling`: after an s and before a word it is an apostrophe, where a mark behind a stop is still to come. */
const isOwners = (words: string, at: number): boolean =>
  /s/u.test(words.charAt(at - 1)) &&
  /^ \p{Ll}/u.test(words.slice(at + 1, at + 3)) &&
  hasStoppedEnd(words.slice(at + 1, at + LONGEST_SINGLE));

/** Whether a mark behind a stop comes before another one opens. */
function hasStoppedEnd(rest: string): boolean {
  for (const { index } of rest.matchAll(/[.,!?]['’]/gu)) return !/\s['‘]/u.test(rest.slice(0, index));
  return false;
}
