import type { CastMember, Token } from "../draft";
import { isNamedPerson } from "./named-beside";
import { headOf } from "./phrase-head";
import type { Appearance, Stage } from "./stage";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `Its delegate, X, said` · `X, the mayor, said`: the name beside the phrase, mostly with a comma between. */
export function inApposition(stage: Stage, unit: Unit, { from, to }: TokenRange): CastMember | null {
  const opening = unit.tokens[from - 1]?.pos === "DET" ? from - 2 : from - 1;
  const before = unit.tokens[opening]?.text === "," ? unit.tokens[opening - 1] : undefined;
  const end = pastPreposition(unit.tokens, to);
  const after = unit.tokens[end]?.text === "," ? unit.tokens[end + 1] : undefined;
  const named = (token: Token | undefined, edge: "start" | "end") =>
    token && stage.at(token).find((one) => isNamedPerson(one) && one[edge] === token[edge]);
  const person =
    named(unit.tokens[to], "start") ??
    named(after, "start") ??
    named(before, "end") ??
    describedBehind(stage, unit, to) ??
    titledBehind(stage, unit, end);
  return person?.member ?? bodyBefore(stage, unit, { from, to }, before) ?? bodyBehind(stage, unit, { from, to });
}

/** `Ann Lee, a Liberal, said`: she speaks, and not the party. */
export function personBefore(stage: Stage, { tokens }: Unit, { from }: TokenRange): CastMember | null {
  const name = tokens[from - 2];
  if (name === undefined || tokens[from - 1]?.text !== "," || tokens[from]?.pos !== "DET") return null;
  return stage.at(name).find((one) => isNamedPerson(one) && one.end === name.end)?.member ?? null;
}

/** `his son, the conductor András Ondal`. */
function describedBehind(stage: Stage, { tokens }: Unit, comma: number): Appearance | undefined {
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.pos !== "DET") return undefined;
  let at = comma + 2;
  while (at < comma + LONGEST_ASIDE && /^(?:NOUN|ADJ)$/u.test(tokens[at]?.pos ?? "")) at++;
  const token = tokens[at];
  return token && stage.at(token).find((one) => isNamedPerson(one) && one.start === token.start);
}

/** `the host, Norwegian President Ann Lee,`: the name behind titles and origins, closed by a comma. */
function titledBehind(stage: Stage, { tokens }: Unit, comma: number): Appearance | undefined {
  if (tokens[comma]?.text !== ",") return undefined;
  for (let at = comma + 2; at < comma + LONGEST_TITLE && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ""); at++) {
    const token = tokens[at];
    const found = token && stage.at(token).find((one) => isNamedPerson(one) && one.start === token.start);
    if (found) return tokens.some(({ start, text }) => start === found.end && /^[,.]$/u.test(text)) ? found : undefined;
  }
  return undefined;
}

/** `former Norwegian Prime Minister` */
const LONGEST_TITLE = 6;

/**
 * `Ondal, the biggest bank in the region, expects`: the body that the phrase behind it describes; without a comma in front of
 * the verb it describes nothing but speaks for itself: `It struck near Ondal, the institute said`.
 */
function bodyBefore(
  stage: Stage,
  { tokens }: Unit,
  { from, to }: TokenRange,
  before: Token | undefined,
): CastMember | null {
  const article = tokens[from];
  const head = tokens[headOf(tokens, { from, to })];
  const goesOnAtOnce = /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? "");
  if (
    !before ||
    !head ||
    goesOnAtOnce ||
    head.lower.endsWith("s") ||
    !isAmong("words that begin a description", article?.lower ?? "")
  )
    return null;
  const body = stage.at(before).find((one) => one.kind === "NAME" && one.end === before.end);
  return body?.member.kind === "ORGANISATION" ? body.member : null;
}

/** `Their union, the Workers' Federation, said`: a body that the phrase in front of it describes. */
function bodyBehind(stage: Stage, { tokens }: Unit, { from, to }: TokenRange): CastMember | null {
  const at = headOf(tokens, { from, to });
  const head = tokens[at];
  const comma = tokens[at + 1];
  const first = tokens[at + 2];
  const name = first?.lower === "the" ? tokens[at + 3] : first;
  if (comma?.text !== "," || !name || !head || head.lower.endsWith("s")) return null;
  const body = stage.at(name).find((one) => one.kind === "NAME" && one.start === name.start);
  return body?.member.kind === "ORGANISATION" ? body.member : null;
}

/** `the commissioner in charge, Ann Lee`: what hangs on the description stands in front of its comma. */
function pastPreposition(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== "ADP") return from;
  let at = from + 1;
  while (at < from + LONGEST_HANGING && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(tokens[at]?.pos ?? "")) at++;
  return tokens[at]?.text === "," ? at : from;
}

const LONGEST_HANGING = 8;

/** How many words an apposition has at most before its name. */
const LONGEST_ASIDE = 8;
