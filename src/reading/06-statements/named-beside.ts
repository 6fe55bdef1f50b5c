import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import honorifics from "../tables/honorifics.json";
import { isSomebody } from "./somebody";
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

/** `an aide to Prime Minister X`, `the widow of X`, `lawmakers loyal to X`: the aide and the widow speak, and not X. */
export function isGovernor({ tokens }: Unit, head: number, name: Appearance): boolean {
  const first = tokens.findIndex(({ start }) => start >= name.start);
  const isApart = tokens.slice(head, first).some(({ text }) => text === ",");
  if (isTied(tokens[head])) return !isApart && isSomebody(tokens[head - 1]);
  if (isTied(tokens[head + 1])) return !isApart && isSomebody(tokens[head]);
  const isNextTo = first === head + 2 || (isTitle(tokens[first - 1]) && !isApart);
  return (
    isNextTo && isAmong("words between an office and a name", tokens[head + 1]?.lower ?? "") && isSomebody(tokens[head])
  );
}

const isTied = (token: Token | undefined): boolean => isAmong("words that tie somebody to others", token?.lower ?? "");

const isTitle = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(token?.lower ?? "") || HONORIFICS.has(token?.text ?? "");

const HONORIFICS: ReadonlySet<string> = new Set(honorifics.flatMap((title) => [title, `${title}.`]));

/** `Many Norwegians say`, `a Norwegian said`: some of a people speak, and not their country. */
export const isSomeOfPeople = ({ tokens }: Unit, head: number, from: number, { kind, member }: Appearance): boolean =>
  kind === "DEMONYM" &&
  member.kind === "PLACE" &&
  head > from &&
  !isAmong("words for all of a people", tokens[head - 1]?.lower ?? "") &&
  (tokens[head]?.lower.endsWith("s") === true ||
    isAmong("articles before nobody known", tokens[head - 1]?.lower ?? ""));

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
