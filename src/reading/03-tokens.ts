import type { SentenceSpan } from "../domain/reading";
import { grammarOf } from "./03-tokens/grammar";
import { quotedStretches } from "./03-tokens/quoted";
import { wordSpans } from "./03-tokens/words";
import type { Sentence } from "./draft";
import { wordForm } from "./word-form";

/** The words of every sentence, each with its dictionary form, its part of speech and whether it stands in quotation marks. */
export function tokenise(text: string, spans: readonly SentenceSpan[]): Sentence[] {
  const quoted = quotedStretches(text, spans);
  return spans.map((span) => {
    const places = wordSpans(text, span);
    const words = places.map(({ start, end }) => text.slice(start, end));
    const grammar = grammarOf(words);
    const tokens = places.map(({ start, end }, at) => {
      const { pos, lemma } = grammar[at] ?? { pos: "X", lemma: "" };
      const form = wordForm(words[at] ?? "", lemma, pos);
      return { start, end, form, text: form.text, lower: form.lower, lemma: form.lemma, pos, quoted: quoted(start) };
    });
    return { ...span, tokens };
  });
}
