import type { EntityKey, LocalId, When } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { Factuality } from "../../domain/vocabulary";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

/** One sentence telling one event, before it is known which other sentences tell the same. */
export interface Telling {
  readonly scene: Scene;
  readonly trigger: Candidate;
  readonly doers: readonly Phrase[];
  readonly receivers: readonly Phrase[];
  /** Where the telling is a statement's own verb ("he accused …"): who says it, and to whom. */
  readonly performed: Performed | null;
  readonly standing: FactStanding;
  readonly place: Phrase | null;
  readonly about: Phrase | null;
  readonly when: When | null;
}

export interface Performed {
  readonly speaker: EntityKey;
  readonly addressees: readonly EntityKey[];
}

/** How sure the article is of an event where it tells it, and by whose word. */
export interface FactStanding {
  readonly factuality: Factuality;
  readonly accordingTo: EntityKey | null;
  readonly statement: LocalId | null;
}

/** The trigger's words in the text. */
export function triggerSpan({ tokens }: Scene, { from, to }: Candidate): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
