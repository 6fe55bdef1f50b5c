import type { CastMember } from "../draft";
import { spanOf } from "./attribution";
import { peopleIn, textBefore } from "./near";
import type { SoFar } from "./so-far";
import { beginsWithThe, type SourcePhrase } from "./source-phrase";
import type { Stage } from "./stage";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/** `A spokesman for Ondal said … The spokesman said`. */
export function calledBefore({ order, spoken }: SoFar, phrase: SourcePhrase): CastMember | null {
  const isPlain = beginsWithThe(phrase) && phrase.to - phrase.from === 2;
  return isPlain ? spoken.calledJustBefore(phrase.head, order.placeOf(phrase.unit)) : null;
}

/** `the 31-year-old`, `the 31-year-old nurse`: somebody named before. */
export const isOfSomeAge = (phrase: SourcePhrase): boolean =>
  phrase.unit.tokens.slice(phrase.from, phrase.to).some(({ lower }) => isAge(lower)) &&
  (beginsWithThe(phrase) || isAge(phrase.unit.tokens[phrase.to - 1]?.lower ?? ""));

export const isAge = (lower: string): boolean => lower.endsWith("-year-old");

/** With several people near: whom the paragraph named first, unless somebody has spoken in it. */
export const ofSomeAge = (soFar: SoFar, unit: Unit): CastMember | null =>
  namedInParagraph(soFar, unit) ?? lastPersonNear(soFar, unit);

function namedInParagraph({ stage, order, spoken }: SoFar, unit: Unit): CastMember | null {
  const start = order.firstOfParagraph(unit).tokens[0]?.start ?? 0;
  const named = peopleIn(stage, { start, end: unit.tokens[0]?.start ?? start });
  const last = spoken.last();
  return named.find(({ key }) => key === last?.key) ?? named[0] ?? null;
}

function lastPersonNear({ stage, spoken }: SoFar, { tokens }: Unit): CastMember | null {
  const near = new Set(stage.at(textBefore(tokens[0]?.start ?? 0)).map(({ member }) => member.key));
  return spoken.all().findLast(({ kind, key }) => kind === "PERSON" && near.has(key)) ?? null;
}

/** `the former Ondal man said`: with several people near, the one who spoke last. */
export function lastNear({ stage, spoken }: SoFar, phrase: SourcePhrase): CastMember | null {
  const last = spoken.last();
  if (last?.kind !== "PERSON" || !beginsWithThe(phrase) || !isOnePerson(phrase)) return null;
  if (isOfGuards(phrase) || isNamedBehind(stage, phrase)) return null;
  const words = spanOf(phrase.unit, phrase);
  const isNear = stage.at(textBefore(words.start)).some(({ member }) => member.key === last.key);
  return isNear ? stage.mention(last, words, "DESCRIPTOR", "who spoke last") : null;
}

/** Whom people are called by what they do or were, not by the office of which there is but one. */
const isOnePerson = ({ head }: SourcePhrase): boolean => isAmong("people by what they are", head.lower);

/** `the coast guard`: a service, and nobody who stands guard. */
export const isOfGuards = ({ unit, head, at }: SourcePhrase): boolean =>
  head.lower === "guard" && isAmong("what a service guards", unit.tokens[at - 1]?.lower ?? "");

/** `the lawyer for Karim Osmani`, `the governor of Halden`: hardly whoever else was named. */
export const isNamedBehind = (stage: Stage, { unit, from, to, head }: SourcePhrase): boolean =>
  stage.at(spanOf(unit, { from, to })).some(({ kind, start }) => kind === "NAME" && start > head.end);
