import type { Token } from "../draft";
import type { Appearance } from "./stage";
import { isAmong } from "./words";

export const isNamedPerson = ({ member, kind }: Appearance): boolean => member.kind === "PERSON" && kind === "NAME";

export const covers = (appearance: Appearance, token: Token): boolean =>
  appearance.start <= token.start && token.end <= appearance.end;

/** `a spokesman for the ministry, X`: the name that follows a head which is no name itself. */
export function namedAfter(appearances: readonly Appearance[], head: Token): Appearance | null {
  return appearances.find((one) => one.start > head.start && isNamedPerson(one)) ?? null;
}

/** `Ann Lee KC`, `Per Holm Jr`: letters behind a name. */
export function namedBefore(appearances: readonly Appearance[], head: Token): Appearance | null {
  if (!/^\p{Lu}/u.test(head.text)) return null;
  return appearances.find((one) => one.end + 1 === head.start && isNamedPerson(one)) ?? null;
}

/** `the Ondal union`: the name right before what it is. */
export function calledBody(appearances: readonly Appearance[], head: Token): Appearance | null {
  if (!isAmong("heads of bodies", head.lemma)) return null;
  const before = (one: Appearance): boolean => one.end + 1 === head.start && one.kind === "NAME";
  return appearances.find((one) => before(one) && one.member.kind === "ORGANISATION") ?? null;
}
