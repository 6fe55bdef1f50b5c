import type { OwnText } from "./own-texts";
import { printedSentences } from "./printed-sentences";
import { type HappenedRow, happenedRow, rowsOf, type SaidRow, type Stretch, saidRow, windowRow } from "./rows";

/**
 * Windows of newswire that we annotated. The sentences are those of ../shared; here is only where in them who said what and what
 * happened, in three tables: windows.tsv (the number of a window's first sentence, and how many it has), said.tsv and happened.tsv
 * (stretches of the numbered sentence as it is printed: `12-20`, half open).
 */
export function newswireTexts(): OwnText[] {
  const sentences = printedSentences();
  const said = bySentence(rowsOf("said.tsv", saidRow));
  const happened = bySentence(rowsOf("happened.tsv", happenedRow));
  return rowsOf("windows.tsv", windowRow).map(({ first, sentences: count }) => {
    const numbers = Array.from({ length: count }, (_, at) => first + at);
    const printed = numbers.map((number) => sentences[number] ?? "");
    const starts = startsOf(printed);
    return {
      id: `newswire-${first}`,
      text: printed.map((sentence) => `${sentence}\n`).join(""),
      sentences: printed.map((sentence, at) => stretchFrom(starts[at] ?? 0)([0, sentence.length])),
      gold: numbers.flatMap((number, at) => (said.get(number) ?? []).map(attributionFrom(starts[at] ?? 0))),
      events: numbers.flatMap((number, at) => (happened.get(number) ?? []).map(eventFrom(starts[at] ?? 0, at + 1))),
    };
  });
}

const attributionFrom = (start: number) => {
  const moved = stretchFrom(start);
  const movedIfAny = (found: Stretch | null) => found && moved(found);
  return ({ kind, source, cue, content, addressee }: SaidRow): OwnText["gold"][number] => ({
    kind,
    source: movedIfAny(source),
    cue: movedIfAny(cue),
    content: content.map(moved),
    addressee: movedIfAny(addressee),
  });
};

const eventFrom = (start: number, sentence: number) => {
  const moved = stretchFrom(start);
  return ({ type, trigger, participants }: HappenedRow): OwnText["events"][number] => ({
    type,
    sentence,
    trigger: moved(trigger),
    participants: participants.map(([role, span]) => ({ role, span: moved(span) })),
  });
};

const stretchFrom =
  (offset: number) =>
  ([start, end]: Stretch): Stretch => [offset + start, offset + end];

/** Where each sentence of a window begins, one a line. */
function startsOf(sentences: readonly string[]): number[] {
  let next = 0;
  return sentences.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
}

function bySentence<T extends { readonly sentence: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const row of rows) found.set(row.sentence, [...(found.get(row.sentence) ?? []), row]);
  return found;
}
