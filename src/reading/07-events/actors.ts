import type { EntityKind } from "../../domain/vocabulary";
import { mostly } from "../asked-once";
import type { Token } from "../draft";
import { listed } from "../listed";
import { PERSON_NOUNS } from "../person-nouns";
import actors from "../tables/actors.json";
import { formsOf } from "./words";

const GATHERINGS = listed(actors.gatherings);
const BODIES = listed(actors.bodies);
const PRONOUNS = listed(actors.pronouns);

/** What an unnamed doer or sufferer is, by its noun: "two soldiers" a group, "a gunman" a person, "the court" a body; null for things. */
export const actorKindOf = (token: Token | undefined): ActorKind => (token === undefined ? null : kindOf(token));

type ActorKind = EntityKind | "PRONOUN" | null;

const kindOf = mostly<ActorKind>(null, (form) => {
  const { lower } = form;
  if (PRONOUNS.has(lower)) return "PRONOUN";
  if (GATHERINGS.has(lower)) return "GROUP";
  const forms = [...formsOf({ form })];
  const isPlural = lower.endsWith("s") || lower.endsWith("men") || lower.endsWith("people");
  if (forms.some((word) => BODIES.has(word))) return isPlural ? "GROUP" : "ORGANISATION";
  if (forms.some((word) => PERSON_NOUNS.has(singular(word)))) return isPlural ? "GROUP" : "PERSON";
  return null;
});

const singular = (word: string): string => (word.endsWith("men") ? `${word.slice(0, -3)}man` : word);
