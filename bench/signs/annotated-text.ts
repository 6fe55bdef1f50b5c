import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Span } from "../../src/domain/span";
import { type Dispatch, dispatches } from "./dispatches";
import type { Source } from "./lesson";
import { newsPages } from "./news-pages";

/** A text and what some of its pronouns or descriptions mean. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotated: readonly Annotated[];
  readonly from: Source;
}

export interface Annotated {
  /** Where the pronoun or description begins. */
  readonly start: number;
  /** Words for whoever is meant; none when that is nobody in the text. */
  readonly meant: readonly Span[];
  /** All that is known of some: whom they do not mean. */
  readonly notMeant: readonly Span[];
}

/** Pages of news, decided by reading: the file says only where the words stand and where the one they mean is mentioned. */
export function newsTexts(file: string): AnnotatedText[] {
  const rows = rowsOf(file);
  return newsPages()
    .map((text, page) => ({
      text,
      annotated: rows.filter((row) => Number(row.page) === page).map(annotatedIn),
      from: "news" as const,
    }))
    .filter(({ annotated }) => annotated.length > 0);
}

function annotatedIn({ start, meant }: Record<string, string>): Annotated {
  const named = Number(meant);
  return { start: Number(start), meant: meant === "-" ? [] : [{ start: named, end: named + 1 }], notMeant: [] };
}

type Mention = Dispatch["entities"][number]["mentions"][number];

/** Our own dispatches, by their gold: what the mentions that are asked mean, told by those that answer. */
export const dispatchTexts = (
  isAsked: (mention: Mention, text: string) => boolean,
  answers: (mention: Mention) => boolean,
): AnnotatedText[] =>
  dispatches().map(({ text, entities, page }) => ({
    text: page,
    annotated: entities.flatMap(({ mentions }) =>
      mentions
        .filter((mention) => isAsked(mention, text))
        .map(({ start }) => ({ start, meant: mentions.filter(answers), notMeant: [] })),
    ),
    from: "dispatches" as const,
  }));

/** A file whose columns are parted by tabs. */
export const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, delimiter: "\t", quote: false });
