import { join } from "node:path";
import type { Span } from "../../src/domain/span";
import { type AnnotatedText, dispatchTexts, newsTexts, rowsOf } from "../signs/annotated-text";

/** What "he" and "she" mean: in GAP's texts, in news and in our dispatches. */
export const pronounTexts = (gap: string): AnnotatedText[] => [
  ...gapTexts(gap, "development"),
  ...gapTexts(gap, "validation"),
  ...newsTexts(join(__dirname, "news.tsv")),
  ...dispatchTexts(
    ({ kind, start, end }, text) => kind === "PRONOUN" && SINGULAR.test(text.slice(start, end)),
    ({ kind }) => kind !== "PRONOUN",
  ),
];

const SINGULAR = /^(?:he|she|his|her|him)$/i;

const HEADLINE = "A dispatch\n\n";

/** GAP, https://github.com/google-research-datasets/gap-coreference (Apache-2.0): two people and a pronoun between which one guesses. */
export const gapTexts = (folder: string, part: "development" | "validation" | "test"): AnnotatedText[] =>
  rowsOf(join(folder, `gap-${part}.tsv`)).map(gapText);

function gapText(row: Record<string, string>): AnnotatedText {
  const { Text: text = "" } = row;
  const shift = (points: string | undefined) => HEADLINE.length + [...text].slice(0, Number(points)).join("").length;
  const span = (name: "A" | "B"): Span => {
    const start = shift(row[`${name}-offset`]);
    return { start, end: start + (row[name] ?? "").length };
  };
  const meant = (["A", "B"] as const).filter((name) => row[`${name}-coref`] === "TRUE").map(span);
  const notMeant = meant.length > 0 ? [] : [span("A"), span("B")];
  return { text: HEADLINE + text, annotated: [{ start: shift(row["Pronoun-offset"]), meant, notMeant }], from: "GAP" };
}
