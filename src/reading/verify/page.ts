import type { Dropped } from "../../domain/ports";
import type { ArticleHead, Reading, SentenceSpan, Teaser, ZoneSpan } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import { isDateOrInstant } from "./dates";
import { type Ground, isStretch } from "./ground";
import { type Rule, type Sifted, sift, siftReference, siftRepeats } from "./sift";

const ZONE_RULES: readonly Rule<ZoneSpan>[] = [
  { reason: "a zone is no stretch of the text", holds: (zone, ground) => isStretch(ground, zone) },
];

const SENTENCE_RULES: readonly Rule<SentenceSpan>[] = [
  { reason: "a sentence is no stretch of the text", holds: (sentence, ground) => isStretch(ground, sentence) },
];

const TEASER_RULES: readonly Rule<Teaser>[] = [
  { reason: "a teaser is no stretch of the text", holds: (teaser, ground) => isStretch(ground, teaser) },
];

/** The page itself: zones, sentences, teasers, and what stands above the article. */
export function siftPage(
  reading: Reading,
  ground: Ground,
): Sifted<Pick<Reading, "zones" | "sentences" | "teasers" | "article">> {
  const zones = sift(reading.zones, ZONE_RULES, ground, (zone) => `zone ${zone.zone}`);
  const once = siftRepeats(reading.sentences, (sentence) => sentence.id, "two sentences have one id");
  const sentences = sift(once.kept, SENTENCE_RULES, ground, (sentence) => `sentence ${sentence.id}`);
  const teasers = sift(reading.teasers, TEASER_RULES, ground, (teaser) => `teaser at ${teaser.start}`);
  const article = siftHead(reading, ground);
  return {
    kept: { zones: zones.kept, sentences: sentences.kept, teasers: teasers.kept, article: article.kept },
    dropped: [...zones.dropped, ...once.dropped, ...sentences.dropped, ...teasers.dropped, ...article.dropped],
  };
}

function siftHead(reading: Reading, ground: Ground): Sifted<ArticleHead> {
  const { article } = reading;
  const source = siftReference(
    article.source,
    (key) => ground.entities.has(key),
    "the article's source is no entity",
    "source",
  );
  const dateline = siftDateline(article.dateline, ground);
  const headline = siftHeadline(reading);
  const published = siftDate(article.publishedOn, "publishedOn");
  const updated = siftDate(article.updatedOn, "updatedOn");
  return {
    kept: {
      ...article,
      source: source.kept,
      dateline: dateline.kept,
      headline: headline.kept,
      publishedOn: published.kept,
      publishedPrecision: published.kept === null ? null : article.publishedPrecision,
      updatedOn: updated.kept,
    },
    dropped: [source, dateline, headline, published, updated].flatMap((part): readonly Dropped[] => part.dropped),
  };
}

/** A headline from front matter has no zone; one with a zone is what the zone holds. */
function siftHeadline({ article, zones, text }: Reading): Sifted<string | null> {
  const written = zones.filter((zone) => zone.zone === "HEADLINE").map((zone) => wordsAt(text, zone));
  if (article.headline === null || written.length === 0 || written.includes(article.headline)) {
    return { kept: article.headline, dropped: [] };
  }
  return { kept: null, dropped: [{ reason: "the headline is not what its zone holds", what: article.headline }] };
}

function siftDateline(dateline: ArticleHead["dateline"], ground: Ground): Sifted<ArticleHead["dateline"]> {
  if (dateline === null) return { kept: null, dropped: [] };
  if (!isStretch(ground, dateline) || wordsAt(ground.text, dateline) !== dateline.text) {
    return { kept: null, dropped: [{ reason: "the dateline's offsets do not give its words", what: dateline.text }] };
  }
  const known = (key: string): boolean => ground.entities.has(key);
  const place = siftReference(dateline.place, known, "the dateline's place is no entity", "dateline");
  return { kept: { ...dateline, place: place.kept }, dropped: place.dropped };
}

function siftDate(date: string | null, where: string): Sifted<string | null> {
  return siftReference(date, isDateOrInstant, "a date does not exist", where);
}
