import { type Provenance, provenanceOf, topicName } from "../domain/provenance";
import type { ReadEvent, ReadTopic } from "../domain/reading";
import { topicScores } from "./09-topics/scores";
import type { Cast, Page, Sentence } from "./draft";
import type { Library } from "./library";

/** A page is about few things. */
const MOST_TOPICS = 5;
const LEAST_SCORE = 0.6;

/** What the article is about, as IPTC Media Topics: by its words, where they stand, and the events it reports. */
export function findTopics(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  events: readonly ReadEvent[],
  library: Pick<Library, "topics" | "almanac">,
): { topics: readonly ReadTopic[]; foundBy: () => Provenance } {
  const scores = topicScores(page, sentences, cast, events, library.almanac.countries);
  const ranked = [...scores]
    .filter(([, { score }]) => score >= LEAST_SCORE)
    .sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1));
  const found = ranked.slice(0, MOST_TOPICS).flatMap(([code, { score, by }]) => {
    const label = library.topics.get(code)?.label;
    return label === undefined ? [] : [{ fact: { code, label, score: rounded(score) }, by }];
  });
  return { topics: found.map(({ fact }) => fact), foundBy: () => provenanceOf(found, topicName) };
}

const rounded = (score: number): number => Math.round(score * 100) / 100;
