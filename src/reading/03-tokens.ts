import type { SentenceSpan } from "../domain/reading";
import { formsOf } from "./03-tokens/grammar";
import { quotedStretches } from "./03-tokens/quoted";
import { wordSpans } from "./03-tokens/words";
import type { Sentence } from "./draft";

/** The words of every sentence, each with its dictionary form, its part of speech and whether it stands in quotation marks. */
export function tokenise(text: string, spans: readonly SentenceSpan[]): Sentence[] {
  const quoted = quotedStretches(text, spans);
  let at = 0;
  return spans.map((span, sentence) => {
    const places = wordSpans(text, span);
    const words = places.map(({ start, end }) => text.slice(start, end));
    const tokens = formsOf(words).map((form, index) => {
      const { start, end } = places[index] ?? span;
      const { text: word, lower, lemma, pos } = form;
      return { start, end, form, text: word, lower, lemma, pos, quoted: quoted(start), at: at++, sentence };
    });
    return { ...span, tokens };
  });
}
