import type { EntityKey, LocalId, Reading, SentenceSpan } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { contains } from "../../domain/span";

/** What a Reading's items are checked against: looked up once, in the Reading as it stands. */
export interface Ground {
  readonly text: string;
  readonly sentences: ReadonlyMap<LocalId, SentenceSpan>;
  readonly entities: ReadonlySet<EntityKey>;
  /** The entities with at least one mention in the text. */
  readonly mentioned: ReadonlySet<EntityKey>;
  readonly statements: ReadonlySet<LocalId>;
  readonly events: ReadonlySet<LocalId>;
}

export function groundOf(reading: Reading): Ground {
  return {
    text: reading.text,
    sentences: new Map(reading.sentences.map((sentence) => [sentence.id, sentence])),
    entities: new Set(reading.entities.map((entity) => entity.key)),
    mentioned: new Set(reading.entities.filter((entity) => entity.mentions.length > 0).map((entity) => entity.key)),
    statements: new Set(reading.statements.map((statement) => statement.id)),
    events: new Set(reading.events.map((event) => event.id)),
  };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A stretch of the text that neither begins nor ends with a blank nor inside a word. */
export function isStretch({ text }: Ground, { start, end }: Span): boolean {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  return inside && !isBlank(text, start) && !isBlank(text, end - 1) && !cutsWord(text, start) && !cutsWord(text, end);
}

const isBlank = (text: string, at: number): boolean => text.charAt(at).trim() === "";

const cutsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isLetterOrDigit(text.charAt(at - 1)) && isLetterOrDigit(text.charAt(at));

/** Most stretches end at a blank: that is no letter without a look at the tables of Unicode. */
const isLetterOrDigit = (sign: string): boolean => sign !== " " && LETTER_OR_DIGIT.test(sign);

/** True when the sentence exists and belongs to the article itself: teasers and boilerplate prove nothing. */
export function isEvidence(ground: Ground, sentence: LocalId): boolean {
  const zone = ground.sentences.get(sentence)?.zone;
  return zone !== undefined && zone !== "TEASER" && zone !== "BOILERPLATE";
}

export function liesIn(ground: Ground, sentence: LocalId, span: Span): boolean {
  const whole = ground.sentences.get(sentence);
  return whole !== undefined && contains(whole, span);
}
