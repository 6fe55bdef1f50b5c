import type { EntityKind } from "../../domain/vocabulary";
import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import actors from "../tables/actors.json";
import { formsOf } from "./words";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const GATHERINGS = listed(actors.gatherings);
const BODIES = listed(actors.bodies);
const PRONOUNS = listed(actors.pronouns);

/** What an unnamed doer or sufferer is, by its noun: "two soldiers" a group, "a gunman" a person, "the court" a body; null for things. */
export function actorKindOf(token: Token | undefined): EntityKind | "PRONOUN" | null {
  if (token === undefined) return null;
  if (PRONOUNS.has(token.lower)) return "PRONOUN";
  if (GATHERINGS.has(token.lower)) return "GROUP";
  const forms = [...formsOf(token)];
  const isPlural = token.lower.endsWith("s") || token.lower.endsWith("men") || token.lower.endsWith("people");
  if (forms.some((form) => BODIES.has(form))) return isPlural ? "GROUP" : "ORGANISATION";
  if (forms.some((form) => PERSON_NOUNS.has(singular(form)))) return isPlural ? "GROUP" : "PERSON";
  return null;
}

const singular = (word: string): string => (word.endsWith("men") ? `${word.slice(0, -3)}man` : word);
