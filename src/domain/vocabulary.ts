/** The closed lists of the model. Their members are data that the API prints as enums; a new one needs no new code here. */
export const ENTITY_KINDS = ["PERSON", "ORGANISATION", "PLACE", "GROUP"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const MENTION_KINDS = ["NAME", "DESCRIPTOR", "PRONOUN", "METONYM", "DEMONYM"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const ZONES = ["HEADLINE", "BYLINE", "CAPTION", "BODY", "TEASER", "BOILERPLATE"] as const;
export type Zone = (typeof ZONES)[number];

export const STATEMENT_KINDS = ["DIRECT", "MIXED", "INDIRECT", "THOUGHT"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const ATTRIBUTIONS = ["EXPLICIT", "PRONOUN", "CONTINUATION", "NONE"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** From the strongest to the weakest: an event's own factuality is the strongest of its reports. */
export const FACTUALITIES = ["ASSERTED", "REPORTED", "CLAIMED", "EXPECTED", "HYPOTHETICAL", "NEGATED"] as const;
export type Factuality = (typeof FACTUALITIES)[number];

export const EVENT_ROLES = ["ACTOR", "RECIPIENT", "WINNER", "LOSER", "CANDIDATE", "VICTIM"] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

export const PRECISIONS = ["DAY", "MONTH", "YEAR", "INTERVAL"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const DATE_BASES = ["EXPLICIT", "RELATIVE", "PUBLICATION", "TENSE"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const TENURE_STATUSES = ["PAST", "CURRENT", "EXPECTED"] as const;
export type TenureStatus = (typeof TENURE_STATUSES)[number];

export const MEMBERSHIP_KINDS = ["MEMBER", "AFFILIATED", "EMPLOYED", "PARTY"] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

export const QUADS = ["VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT"] as const;
export type Quad = (typeof QUADS)[number];

/** How two entities can be related, from what says most of them to what says least. */
export const RELATION_KINDS = [
  "SAID_ABOUT",
  "SAID_TO",
  "ACTED_ON",
  "TOOK_PART",
  "HOLDS_POSITION",
  "MEMBER_OF",
  "NAMED_TOGETHER",
] as const;
