import type { EventTypeName } from "./event-types";
import type { Span } from "./span";
import type {
  Attribution,
  DateBasis,
  EntityKind,
  EventRole,
  Factuality,
  MembershipKind,
  MentionKind,
  Precision,
  StatementKind,
  TenureStatus,
  Zone,
} from "./vocabulary";

/**
 * What reading one article yields: the waist of the system. Every reader produces one, the verifier checks one, the loader
 * turns one into graph. `schema/reading.schema.json` is the same promise for the world outside.
 */
export interface Reading {
  readonly format: "dateline-reading/1";
  readonly reader: ReaderName;
  /** The article as received, line ends as `\n`, Unicode NFC; every offset counts in it. */
  readonly text: string;
  readonly article: ArticleHead;
  readonly zones: readonly ZoneSpan[];
  readonly sentences: readonly SentenceSpan[];
  readonly entities: readonly ReadEntity[];
  readonly statements: readonly ReadStatement[];
  readonly events: readonly ReadEvent[];
  readonly tenures: readonly ReadTenure[];
  readonly memberships: readonly ReadMembership[];
  readonly topics: readonly ReadTopic[];
  readonly teasers: readonly Teaser[];
  readonly notes: readonly string[];
}

export interface ReaderName {
  readonly name: string;
  readonly version: string;
}

/** An entity's slug, unique inside the Reading. */
export type EntityKey = string;
/** `S1`, `ST1`, `E1`: unique inside the Reading. */
export type LocalId = string;
/** An ISO 8601 calendar date, shortened when less is known: `2024-11-06`, `2024-10`, `2024`. */
export type CalendarDate = string;

export interface ArticleHead {
  readonly headline: string | null;
  readonly bylines: readonly string[];
  /** The agency or publisher, if the page names it. */
  readonly source: EntityKey | null;
  readonly dateline: DatelineSpan | null;
  /** A calendar date, or a full instant when the precision is MINUTE or SECOND. */
  readonly publishedOn: string | null;
  readonly publishedPrecision: "DAY" | "MINUTE" | "SECOND" | null;
  readonly updatedOn: string | null;
  readonly language: string;
  readonly url: string | null;
}

export interface DatelineSpan extends Span {
  readonly text: string;
  readonly place: EntityKey | null;
}

export interface ZoneSpan extends Span {
  readonly zone: Zone;
}

export interface SentenceSpan extends Span {
  readonly id: LocalId;
  readonly zone: Zone;
  /** Counts within its zone, from 0. */
  readonly paragraph: number;
}

export interface ReadEntity {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly wikidata: string | null;
  /** Empty only for what stands in the article's metadata or is implied. */
  readonly mentions: readonly ReadMention[];
}

export interface ReadMention extends Span {
  readonly kind: MentionKind;
}

export interface ReadStatement {
  readonly id: LocalId;
  readonly kind: StatementKind;
  /** Null only if the text names nobody. */
  readonly speaker: EntityKey | null;
  readonly attribution: Attribution;
  readonly addressees: readonly EntityKey[];
  readonly via: EntityKey | null;
  readonly cue: Cue | null;
  readonly content: readonly Span[];
  /** The verbatim parts, each inside content. */
  readonly quotes: readonly Span[];
  readonly sentences: readonly LocalId[];
  /** Entity keys or event ids. */
  readonly about: readonly string[];
  readonly saidOn: { readonly from: CalendarDate | null; readonly to: CalendarDate | null } | null;
  readonly hedge: string | null;
  readonly negated: boolean;
}

export interface Cue extends Span {
  readonly lemma: string;
}

export interface ReadEvent {
  readonly id: LocalId;
  readonly type: EventTypeName;
  readonly title: string;
  readonly participants: readonly ReadParticipant[];
  /** Entity keys or event ids. */
  readonly about: readonly string[];
  readonly partOf: LocalId | null;
  readonly responseTo: LocalId | null;
  readonly causedBy: LocalId | null;
  readonly place: EntityKey | null;
  readonly when: When | null;
  readonly reports: readonly ReadReport[];
}

export interface ReadParticipant {
  readonly role: EventRole;
  readonly entity: EntityKey;
}

export interface When {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly precision: Precision;
  readonly basis: DateBasis;
}

/** One sentence reporting one event; `start` and `end` are the trigger words. */
export interface ReadReport extends Span {
  readonly sentence: LocalId;
  readonly factuality: Factuality;
  readonly accordingTo: EntityKey | null;
  readonly statement: LocalId | null;
}

export interface ReadTenure {
  readonly person: EntityKey;
  readonly title: string;
  readonly of: EntityKey;
  readonly head: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly status: TenureStatus;
  readonly sentences: readonly LocalId[];
}

export interface ReadMembership {
  readonly member: EntityKey;
  readonly of: EntityKey;
  readonly kind: MembershipKind;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly sentences: readonly LocalId[];
}

export interface ReadTopic {
  readonly code: string;
  readonly label: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface Teaser extends Span {
  readonly truncated: boolean;
}
