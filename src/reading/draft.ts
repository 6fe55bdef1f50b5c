import type { DatelineSpan, EntityKey, LocalId, Teaser, ZoneSpan } from "../domain/reading";
import type { Span } from "../domain/span";
import type { EntityKind, MentionKind, Zone } from "../domain/vocabulary";
import type { WordForm } from "./word-form";

/**
 * What the passes hand to each other. Every pass takes values and returns values; nothing here is ever changed in place.
 * The order: 01-page → 02-sentences → 03-tokens → 04-names → 05-entities → 06-statements → 07-events → 08-tenures → 09-topics.
 */

/** 01-page: the text with its zones, and what headline, byline and front matter say. */
export interface Page {
  readonly text: string;
  readonly headline: string | null;
  readonly bylines: readonly string[];
  /** The agency's or publisher's name as the page or its front matter writes it; 05-entities makes an entity of it. */
  readonly sourceName: string | null;
  /** The name in the byline zone, when the page itself names the source there. */
  readonly sourceSpan: Span | null;
  readonly dateline: Omit<DatelineSpan, "place"> | null;
  readonly publishedOn: string | null;
  readonly publishedPrecision: "DAY" | "MINUTE" | "SECOND" | null;
  readonly updatedOn: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly zones: readonly ZoneSpan[];
  readonly teasers: readonly Teaser[];
}

/** 02-sentences and 03-tokens. Sentences are in text order; a dateline belongs to its sentence. */
export interface Sentence extends Span {
  readonly id: LocalId;
  readonly zone: Zone;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export interface Token extends Span {
  /** What it shares with all tokens that are spelled and used the same; its words, dictionary form and part of speech stand here, too. */
  readonly form: WordForm;
  /** The words as written. */
  readonly text: string;
  readonly lower: string;
  /** The dictionary form: `congratulated` → `congratulate`. */
  readonly lemma: string;
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV PRON DET ADP CCONJ SCONJ PART NUM PUNCT SYM INTJ X. A guess. */
  readonly pos: string;
  /** Inside quotation marks (the marks themselves included); a quotation may run over several sentences. */
  readonly quoted: boolean;
  /** Where it stands: its own index in the article, and its sentence's. */
  readonly at: number;
  readonly sentence: number;
}

/** 04-names: a proper name where it stands. The possessive 's is not part of it. */
export interface Name extends Span {
  readonly kind: Exclude<EntityKind, "GROUP">;
  /** How sure the tagger was, 0 to 1. */
  readonly confidence: number;
}

/** 05-entities: who and what the article names; the passes after it may add groups and bodies that speak or act. */
export interface Cast {
  readonly members: readonly CastMember[];
}

export interface CastMember {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly wikidata: string | null;
  readonly mentions: readonly CastMention[];
  /** PERSON only, where the text shows it ("he", "Ms", "spokeswoman"). */
  readonly gender: "FEMALE" | "MALE" | null;
}

export interface CastMention extends Span {
  readonly kind: MentionKind;
  /** The rule that tied these words to this entity: a name of a table row or function, shown to who asks why. */
  readonly by: string;
}
