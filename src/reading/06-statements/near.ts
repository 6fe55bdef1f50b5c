import type { Span } from "../../domain/span";
import type { CastMember } from "../draft";
import { isNamedPerson } from "./named-beside";
import type { Stage } from "./stage";

/** In characters: a sentence or two. */
const REACH = 400;

/** The text in front of somewhere, as far back as one is still spoken of. */
export const textBefore = (start: number, reach = REACH): Span => ({ start: Math.max(0, start - reach), end: start });

/** The people whom a stretch of text names, each once. */
export function peopleIn(stage: Stage, span: Span): readonly CastMember[] {
  const named = stage.at(span).filter(isNamedPerson);
  return [...new Map(named.map(({ member }) => [member.key, member])).values()];
}

export const onlyOne = (people: readonly CastMember[]): CastMember | null =>
  people.length === 1 ? (people[0] ?? null) : null;
