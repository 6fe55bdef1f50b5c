import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Span } from "../../src/domain/span";
import { type Dispatch, dispatches } from "../signs/dispatches";
import type { Source } from "../signs/lesson";
import { newsPages } from "../signs/news-pages";

/** A text and what its descriptions mean. */
export interface DescribedText {
  readonly text: string;
  readonly descriptions: readonly Annotated[];
  readonly from: Source;
}

export interface Annotated {
  /** Where the description begins. */
  readonly start: number;
  /** Words for whoever is meant; none when that is nobody in the text. */
  readonly meant: readonly Span[];
}

/** Descriptions on pages of news, decided by reading: `news.tsv` says only where they stand and where the one they mean is mentioned. */
export function newsTexts(): DescribedText[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(__dirname, "news.tsv")), {
    columns: true,
    delimiter: "\t",
  });
  return newsPages()
    .map((text, page) => ({
      text,
      descriptions: rows.filter((row) => Number(row.page) === page).map(newsDescription),
      from: "news" as const,
    }))
    .filter(({ descriptions }) => descriptions.length > 0);
}

function newsDescription({ description, meant }: Record<string, string>): Annotated {
  const start = Number(meant);
  return { start: Number(description), meant: meant === "-" ? [] : [{ start, end: start + 1 }] };
}

/** Our own dispatches, by their gold. */
export const dispatchTexts = (): DescribedText[] => dispatches().map(dispatchText);

function dispatchText({ entities, page }: Dispatch): DescribedText {
  const descriptions = entities.flatMap(({ mentions }) => {
    const meant = mentions.filter(({ kind }) => kind === "NAME");
    return mentions.filter(({ kind }) => kind === "DESCRIPTOR").map(({ start }) => ({ start, meant }));
  });
  return { text: page, descriptions, from: "dispatches" };
}
