import type { CastMember } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import qualifiers from "../tables/qualifiers.json";
import { spanOf } from "./attribution";
import { isNamedBehind, isOfGuards } from "./described";
import { onlyOne, peopleIn, textBefore } from "./near";
import type { SoFar } from "./so-far";
import { beginsWithThe, type SourcePhrase } from "./source-phrase";
import type { Stage } from "./stage";
import { isAmong } from "./words";

/** `the winner laughed`: the only person named since the paragraph before, or the only one of the sentence that named anybody last. */
export function onlyPersonNear(soFar: SoFar, phrase: SourcePhrase): CastMember | null {
  const { unit, from, to } = phrase;
  if (!mayBePersonNear(soFar.stage, phrase)) return null;
  const near = peopleIn(soFar.stage, textBefore(unit.tokens[0]?.start ?? 0));
  const only = onlyOne(near) ?? onlyOneBefore(soFar, phrase);
  const span = spanOf(unit, { from: from + 1, to });
  return only && soFar.stage.mention(only, span, "DESCRIPTOR", "the only person near");
}

const mayBePersonNear = (stage: Stage, phrase: SourcePhrase): boolean =>
  beginsWithThe(phrase) &&
  PERSON_NOUNS.has(phrase.head.lower) &&
  !isSeldomNamed(phrase) &&
  !isOfOtherOffice(stage, phrase) &&
  !isNamedBehind(stage, phrase);

const isSeldomNamed = (phrase: SourcePhrase): boolean =>
  isAmong("people a story seldom names", phrase.head.lower) || CROWNED.has(phrase.head.lower) || isOfGuards(phrase);

/** `the king` is not the guest who was named last. */
const CROWNED: ReadonlySet<string> = new Set(qualifiers["crowned heads"].map((title) => title.toLowerCase()));

/** `the Norwegian secretary of agriculture`: whose office it is says more than who is near. */
function isOfOtherOffice(stage: Stage, { unit, from, to }: SourcePhrase): boolean {
  const of = unit.tokens.findIndex(({ lower }, at) => at > from && at < to && lower === "of");
  const isOfThing = of > 0 && unit.tokens[of + 1]?.pos === "NOUN";
  return isOfThing && stage.at(spanOf(unit, { from, to: of })).some(({ member }) => member.kind === "PLACE");
}

function onlyOneBefore({ stage, order }: SoFar, { unit, head }: SourcePhrase): CastMember | null {
  if (isAmong("offices of which there is one", head.lower)) return null;
  for (const { tokens, zone } of order.justBefore(unit)) {
    if (zone !== unit.zone) return null;
    const people = peopleIn(stage, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
    if (people.length > 0) return onlyOne(people);
  }
  return null;
}
