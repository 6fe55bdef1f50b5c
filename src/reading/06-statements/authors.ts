import type { CastMember, Token } from "../draft";
import { isPossessive } from "../possessive";
import { spanOf } from "./attribution";
import { textBefore } from "./near";
import type { SourcePhrase } from "./source-phrase";
import type { Appearance, Stage } from "./stage";
import { isAmong } from "./words";

/** `Novak's verdict` · `a statement from the bank`: whose words they are. */
export function authorOf(stage: Stage, phrase: SourcePhrase): Appearance | null {
  const { unit, from, to, head } = phrase;
  if (!isAmong("things that are said", head.lower)) return null;
  const around = { from, to: Math.min(unit.tokens.length, to + FURTHEST_AUTHOR) };
  const named = stage.at(spanOf(unit, around)).filter(({ kind }) => kind !== "DEMONYM");
  return (
    named.find((one) => owns(phrase, one)) ??
    named.find((one) => one.start > head.end && isLinked(phrase, one)) ??
    makerInFront(stage, phrase)
  );
}

/** How many words behind "statement" its author may stand. */
const FURTHEST_AUTHOR = 8;

const owns = ({ unit, head }: SourcePhrase, one: Appearance): boolean =>
  unit.tokens.some(({ text, start }) => isPossessive(text) && start === one.end && start < head.start);

const isLinked = ({ unit, from }: SourcePhrase, one: Appearance): boolean =>
  unit.tokens.some(
    ({ lower, end }, at) =>
      isAmong("words that lead to whose words they are", lower) &&
      at > from &&
      end <= one.start &&
      one.start - end < WIDEST_LINK,
  );

/** In characters: room for `the`. */
const WIDEST_LINK = 6;

/** `An Ondal Bank statement`, `a Norwegian statement`, `its leaflet`: they made it. */
function makerInFront(stage: Stage, { unit, at }: SourcePhrase): Appearance | null {
  const before = unit.tokens[at - 1];
  if (before === undefined) return null;
  const near = stage.at(before).filter(({ end }) => end === before.end);
  return near.find(({ kind, member }) => kind === "PRONOUN" || member.kind !== "PERSON") ?? null;
}

/** `A military statement said`: the military did. */
export function bodyBehindWords(stage: Stage, { unit, head, at }: SourcePhrase): CastMember | null {
  const body = isAmong("things that are said", head.lower) ? unit.tokens[at - 1] : undefined;
  if (body === undefined || !isAmong("heads of bodies", body.lower)) return null;
  const known = stage.at(textBefore(body.start)).findLast(({ member }) => isCalledA(member, body))?.member;
  return known
    ? stage.mention(known, body, "DESCRIPTOR", "whose words they are")
    : stage.introduce("ORGANISATION", body.text, body, "whose words they are");
}

/** The Norwegian Military, for "military". */
const isCalledA = ({ kind, name }: CastMember, { lower }: Token): boolean =>
  kind === "ORGANISATION" && name.toLowerCase().split(" ").includes(lower);
