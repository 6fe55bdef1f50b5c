import type { Span } from "../../domain/span";

/** A quotation that is not closed for so many paragraphs has lost its mark. */
const MOST_PARAGRAPHS = 12;

/**
 * The quotations of paragraphs that may be single sentences: one opened in a line goes on through lines without marks to the one
 * that closes it. Where every paragraph of a quotation begins with a mark of its own, none runs on.
 */
export function withRunningQuotations(
  text: string,
  paragraphs: readonly Span[],
  within: (paragraph: Span) => readonly Span[],
): Span[] {
  const found: Span[] = [];
  let isOpen: boolean = false;
  let waiting: Span[] = [];
  for (const paragraph of paragraphs) {
    const mark: number | null = isOpen ? firstMark(text, paragraph) : null;
    if (mark !== null && isClosing(text, mark, paragraph))
      found.push(...waiting, { start: paragraph.start, end: mark + 1 });
    const rest = mark !== null && isClosing(text, mark, paragraph) ? { ...paragraph, start: mark + 1 } : paragraph;
    const own = within(rest);
    found.push(...own);
    const runsOn = own.some(({ end }) => end === paragraph.end && !/["”»'’]/u.test(text.charAt(end - 1)));
    const isInside: boolean = isOpen && mark === null && waiting.length < MOST_PARAGRAPHS;
    waiting = isInside ? [...waiting, paragraph] : [];
    isOpen = runsOn || isInside;
  }
  return found;
}

function firstMark(text: string, { start, end }: Span): number | null {
  const at = text.slice(start, end).search(/["“”„«»]/u);
  return at < 0 ? null : start + at;
}

/** After a word or stop, and before none: `…, and so on," she said`. */
function isClosing(text: string, at: number, { start, end }: Span): boolean {
  const [before, after] = [at > start ? text.charAt(at - 1) : " ", at + 1 < end ? text.charAt(at + 1) : " "];
  return (
    /["”»]/u.test(text.charAt(at)) && /\S/u.test(before) && !/[([—–-]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  );
}
