import type { SentenceSpan, ZoneSpan } from "../domain/reading";
import type { Span } from "../domain/span";
import type { Zone } from "../domain/vocabulary";
import { sentenceEnds } from "./02-sentences/ends";
import type { Page } from "./draft";
import { paragraphsOf, trimmed } from "./paragraphs";

/** Bylines are no sentences, and boilerplate says nothing. */
const SPOKEN: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY", "TEASER"];

/** The sentences of the article and of its teasers in text order: paragraphs first, then where sentences end inside them. */
export function splitSentences(page: Page): SentenceSpan[] {
  const spoken = page.zones.filter(({ zone }) => SPOKEN.includes(zone));
  const paragraphs = numbered(spoken.flatMap((zone) => paragraphsIn(page.text, zone)));
  const sentences = paragraphs.flatMap((paragraph) =>
    sentencesIn(page.text, paragraph).map((span) => ({ ...span, zone: paragraph.zone, paragraph: paragraph.number })),
  );
  return sentences.map((sentence, i) => ({ id: `S${i + 1}`, ...sentence }));
}

/** Counts within its zone, not on the page. */
function numbered(paragraphs: readonly ZoneSpan[]): (ZoneSpan & { readonly number: number })[] {
  const counts = new Map<Zone, number>();
  return paragraphs.map((paragraph) => {
    const number = counts.get(paragraph.zone) ?? 0;
    counts.set(paragraph.zone, number + 1);
    return { ...paragraph, number };
  });
}

const MARK = /^[-*+•–>#]{1,6} +/u;

/** The paragraphs of one zone, without the marks of bullets and headings. */
function paragraphsIn(text: string, { start, end, zone }: ZoneSpan): ZoneSpan[] {
  return paragraphsOf(text.slice(start, end)).map((paragraph) => {
    const mark = MARK.exec(text.slice(start + paragraph.start, start + Math.min(paragraph.end, paragraph.start + 12)));
    return { zone, start: start + paragraph.start + (mark?.[0].length ?? 0), end: start + paragraph.end };
  });
}

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const ends = [...sentenceEnds(words), words.length];
  const spans = ends.map((to, i) => trimmed(words, { start: ends[i - 1] ?? 0, end: to }));
  return spans
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}
