import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Span } from "../../src/domain/span";
import { type Dispatch, dispatches } from "../signs/dispatches";
import type { Source } from "../signs/lesson";
import { newsPages } from "../signs/news-pages";

/** A text and what its pronouns mean. */
export interface PronounText {
  readonly text: string;
  readonly pronouns: readonly Annotated[];
  readonly from: Source;
}

export interface Annotated {
  /** Where the pronoun begins. */
  readonly start: number;
  /** Words for whoever is meant; none when that is nobody in the text. */
  readonly meant: readonly Span[];
  /** All that is known of some: whom they do not mean. */
  readonly notMeant: readonly Span[];
}

const HEADLINE = "A dispatch\n\n";

/** GAP, https://github.com/google-research-datasets/gap-coreference (Apache-2.0): two people and a pronoun between which one guesses. */
export function gapTexts(folder: string): PronounText[] {
  return ["development", "validation"].flatMap((name) => rowsOf(join(folder, `gap-${name}.tsv`)).map(gapText));
}

function gapText(row: Record<string, string>): PronounText {
  const { Text: text = "" } = row;
  const shift = (points: string | undefined) => HEADLINE.length + [...text].slice(0, Number(points)).join("").length;
  const span = (name: "A" | "B"): Span => {
    const start = shift(row[`${name}-offset`]);
    return { start, end: start + (row[name] ?? "").length };
  };
  const meant = (["A", "B"] as const).filter((name) => row[`${name}-coref`] === "TRUE").map(span);
  const notMeant = meant.length > 0 ? [] : [span("A"), span("B")];
  return { text: HEADLINE + text, pronouns: [{ start: shift(row["Pronoun-offset"]), meant, notMeant }], from: "GAP" };
}

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, delimiter: "\t", quote: false });

/** Pronouns on pages of news, decided by reading: `news.tsv` says only where they stand and where the one they mean is mentioned. */
export function newsTexts(): PronounText[] {
  const pages = newsPages();
  const rows = rowsOf(join(__dirname, "news.tsv"));
  return pages
    .map((text, page) => ({
      text,
      pronouns: rows.filter((row) => Number(row.page) === page).map(newsPronoun),
      from: "news" as const,
    }))
    .filter(({ pronouns }) => pronouns.length > 0);
}

function newsPronoun({ pronoun, meant }: Record<string, string>): Annotated {
  const start = Number(meant);
  return { start: Number(pronoun), meant: meant === "-" ? [] : [{ start, end: start + 1 }], notMeant: [] };
}

const SINGULAR = /^(?:he|she|his|her|him)$/i;

/** Our own dispatches, by their gold. */
export const dispatchTexts = (): PronounText[] => dispatches().map(dispatchText);

function dispatchText({ text, entities, page }: Dispatch): PronounText {
  const pronouns = entities.flatMap(({ mentions }) => {
    const meant = mentions.filter(({ kind }) => kind !== "PRONOUN");
    return mentions
      .filter(({ kind, start, end }) => kind === "PRONOUN" && SINGULAR.test(text.slice(start, end)))
      .map(({ start }) => ({ start, meant, notMeant: [] }));
  });
  return { text: page, pronouns, from: "dispatches" };
}
