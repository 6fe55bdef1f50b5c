import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Span } from "../../src/domain/span";
import { TRAINING_FOLDER } from "../statements/annotated";

export type Source = "GAP" | "news" | "dispatches";

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

const windowLine = z.object({ text: z.string() });
const votedLine = z.object({ tokens: z.array(z.string()) });

/** Three windows of newswire to a page, then eighteen sentences of broadcast news. */
function newsPages(): string[] {
  const windows = linesOf(join(TRAINING_FOLDER, "windows.jsonl.gz")).map((line) => windowLine.parse(line).text);
  const voted = linesOf(join(TRAINING_FOLDER, "../names/voa-voted.jsonl.gz")).map((line) => votedLine.parse(line));
  const sentences = voted.map(({ tokens }) => tokens.join(" ").replace(/ ([.,;:!?%)])/g, "$1"));
  return [
    ...inGroups(windows, 3).map(
      (group) => `A dispatch\n\nLONDON, 6 March 2024\n\n${group.join("\n\n").replace(/\n/g, "\n\n")}`,
    ),
    ...inGroups(sentences, 18).map((group) => `Another dispatch\n\n${group.join("\n\n")}`),
  ];
}

const linesOf = (file: string): unknown[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Whole groups only. */
const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.floor(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

const dispatch = z.object({
  text: z.string(),
  entities: z.array(
    z.object({ mentions: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })) }),
  ),
});

const DISPATCHES = [join(__dirname, "../../seeds"), join(__dirname, "../reading/dispatches/develop")];
const SINGULAR = /^(?:he|she|his|her|him)$/i;

/** Our own dispatches, by their gold. */
export const dispatchTexts = (): PronounText[] =>
  DISPATCHES.flatMap((folder) =>
    readdirSync(join(folder, "articles"))
      .filter((file) => file.endsWith(".md") && existsSync(goldOf(folder, file)))
      .sort()
      .map((file) => dispatchText(folder, file)),
  );

const goldOf = (folder: string, file: string): string => join(folder, "gold", file.replace(/\.md$/, ".reading.json"));

function dispatchText(folder: string, file: string): PronounText {
  const { text, entities } = dispatch.parse(JSON.parse(readFileSync(goldOf(folder, file), "utf8")));
  const pronouns = entities.flatMap(({ mentions }) => {
    const meant = mentions.filter(({ kind }) => kind !== "PRONOUN");
    return mentions
      .filter(({ kind, start, end }) => kind === "PRONOUN" && SINGULAR.test(text.slice(start, end)))
      .map(({ start }) => ({ start, meant, notMeant: [] }));
  });
  return { text: readFileSync(join(folder, "articles", file), "utf8"), pronouns, from: "dispatches" };
}
