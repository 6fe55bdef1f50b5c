import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { type EventText, eventText } from "../events/annotated";
import { type Annotated, annotated, TRAINING_FOLDER } from "../statements/annotated";
import { asPrinted } from "./as-printed";
import { type HappenedRow, happenedRow, rowsOf, type SaidRow, type Stretch, saidRow, windowRow } from "./rows";

/** What was annotated of a text: who said what, and what happened. */
export type NewswireText = Annotated & EventText;

/** What we annotated ourselves to learn from: windows of newswire, and twice, as they are nearer to what is read, dispatches that we wrote. */
export function ownTexts(): NewswireText[] {
  const dispatches = writtenDispatches();
  return [...newswireTexts(), ...dispatches, ...dispatches];
}

/** Dispatches written to be learnt from: invented events and people (CC0). */
export const writtenDispatches = (): NewswireText[] =>
  readFileSync(join(__dirname, "dispatches.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => annotated.and(eventText).parse(JSON.parse(line)));

/**
 * Windows of newswire that we annotated. The sentences are those of ../shared; here is only where in them who said what and what
 * happened, in three tables: windows.tsv (the number of a window's first sentence and how many it has), said.tsv and happened.tsv (stretches of
 * the numbered sentence as it is printed: `12-20`, half open).
 */
export function newswireTexts(): NewswireText[] {
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
  return ({ kind, source, cue, content, addressee }: SaidRow): NewswireText["gold"][number] => ({
    kind,
    source: movedIfAny(source),
    cue: movedIfAny(cue),
    content: content.map(moved),
    addressee: movedIfAny(addressee),
  });
};

const eventFrom = (start: number, sentence: number) => {
  const moved = stretchFrom(start);
  return ({ type, trigger, participants }: HappenedRow): NewswireText["events"][number] => ({
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

const tokensLine = z.object({ tokens: z.array(z.string()) });

const printedSentences = (): string[] =>
  gunzipSync(readFileSync(join(TRAINING_FOLDER, "../names/voa-voted.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => asPrinted(tokensLine.parse(JSON.parse(line)).tokens));
