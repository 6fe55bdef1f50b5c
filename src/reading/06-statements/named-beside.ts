import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import groups from "../tables/group-nouns.json";
import type { Appearance } from "./stage";
import type { Unit } from "./unit";
import { isAmong } from "./words";

export const isNamedPerson = ({ member, kind }: Appearance): boolean => member.kind === "PERSON" && kind === "NAME";

export const covers = (appearance: Appearance, token: Token): boolean =>
  appearance.start <= token.start && token.end <= appearance.end;

/** `a spokesman for the ministry, X`: the name that follows a head which is no name itself. */
export function namedAfter(appearances: readonly Appearance[], head: Token): Appearance | null {
  return appearances.find((one) => one.start > head.start && isNamedPerson(one)) ?? null;
}

/** `an aide to Prime Minister X`, `the widow of X`: the aide and the widow speak, and not X. */
export function isGovernor({ tokens }: Unit, head: number, name: Appearance): boolean {
  const first = tokens.findIndex(({ start }) => start >= name.start);
  const titled = PERSON_NOUNS.has(tokens[first - 1]?.lower ?? "");
  const isNextTo = first === head + 2 || (titled && !tokens.slice(head, first).some(({ text }) => text === ","));
  return isNextTo && /^(?:to|of|for)$/u.test(tokens[head + 1]?.lower ?? "") && isSomebody(tokens[head]);
}

const isSomebody = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(token?.lower ?? "") || GROUPS.has(token?.lower ?? "");

/** `Supporters of X say`: so do several. */
const GROUPS: ReadonlySet<string> = new Set(groups.nouns);

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
