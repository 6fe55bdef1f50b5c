import type { ReadArticle } from "../domain/ports";
import type { FactName } from "../domain/provenance";
import type { EntityKey, LocalId, SentenceSpan } from "../domain/reading";
import { type Span, wordsAt } from "../domain/span";

/** What the offsets, keys and ids of a Reading stand for, in words for people. */
export interface Lookup {
  readonly sentences: readonly SentenceSpan[];
  /** On one line. */
  words(span: Span): string;
  nameOf(key: EntityKey | null): string;
  /** Of an event, or the name of an entity. */
  titleOf(idOrKey: string): string;
  evidence(sentence: LocalId): string;
  found(fact: FactName): string;
}

export function lookupOf({ reading: { text, entities, events, sentences }, foundBy }: ReadArticle): Lookup {
  const by = foundBy();
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const titles = new Map(events.map(({ id, title }) => [id, `${title} (${id})`]));
  const words = (span: Span): string => wordsAt(text, span).replace(/\s+/gu, " ").trim();
  const told = new Map(sentences.map((sentence) => [sentence.id, words(sentence)]));
  return {
    sentences,
    words,
    nameOf: (key) => (key === null ? "somebody" : (names.get(key) ?? key)),
    titleOf: (idOrKey) => titles.get(idOrKey) ?? names.get(idOrKey) ?? idOrKey,
    evidence: (id) => `${id}: ${told.get(id) ?? "?"}`,
    found: (fact) => `found by ${by.get(fact) ?? UNKNOWN}`,
  };
}

/** A Reading made elsewhere does not say how. */
const UNKNOWN = "whoever made the Reading";
