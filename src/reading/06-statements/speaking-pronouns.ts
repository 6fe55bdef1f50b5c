import { isOnce } from "../asked-once";
import type { CastMember } from "../draft";
import { isPlural } from "../plural";
import { isAmong } from "./words";

export const isPronoun = isOnce(
  ({ lower }) =>
    isAmong("pronouns of one man", lower) ||
    isAmong("pronouns of one woman", lower) ||
    isAmong("pronouns of several", lower) ||
    isAmong("pronouns of a body", lower) ||
    isAmong("pronouns of speakers", lower),
);

/** Whether a pronoun may stand for somebody. */
export function fits(pronoun: string, { kind, gender, name }: CastMember): boolean {
  const isOne = kind === "PERSON" || (kind === "GROUP" && !isPlural(name));
  if (isAmong("pronouns of one man", pronoun)) return isOne && gender !== "FEMALE";
  if (isAmong("pronouns of one woman", pronoun)) return isOne && gender !== "MALE";
  if (isAmong("pronouns of several", pronoun))
    return (kind === "GROUP" && isPlural(name) && !isOfThings(name)) || kind === "ORGANISATION";
  if (kind === "GROUP" && isPlural(name)) return false;
  return isAmong("pronouns of a body", pronoun) && kind !== "PERSON";
}

/** `The results reveal it. They say`: not the results. */
const isOfThings = (name: string): boolean =>
  isAmong("things that show something", name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
