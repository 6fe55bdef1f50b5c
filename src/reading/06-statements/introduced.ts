import { asWritten } from "../as-written";
import type { CastMember } from "../draft";
import { spanOf } from "./attribution";
import { bodyBehindWords } from "./authors";
import { groupBefore, nameByOwner } from "./called-before";
import { callingWords, canSpeak, kindOf, nameAtEnd } from "./calling";
import { isAge, isOfGuards, isOfSomeAge, lastNear, ofSomeAge } from "./described";
import type { SoFar } from "./so-far";
import type { SourcePhrase } from "./source-phrase";
import type { Stage } from "./stage";
import { isAmong } from "./words";

/** Somebody without a name: one of those who were named, else whoever is called so joins the cast. */
export function introduced(soFar: SoFar, phrase: SourcePhrase): CastMember | null {
  const known = isOfSomeAge(phrase) ? ofSomeAge(soFar, phrase.unit) : null;
  if (known || isAge(phrase.head.lower)) return known;
  return (
    lastNear(soFar, phrase) ??
    bodyBehindWords(soFar.stage, phrase) ??
    groupBefore(soFar.stage, phrase.unit, phrase) ??
    newcomer(soFar.stage, phrase)
  );
}

function newcomer(stage: Stage, phrase: SourcePhrase): CastMember | null {
  const { unit, head } = phrase;
  if (isAmong("nobody in particular", head.lower) || !canSpeak(head)) return null;
  const calling = callingWords(unit, phrase);
  const words = unit.tokens.slice(calling.from, calling.to);
  const name = nameAtEnd(words);
  if (name !== null) return stage.introduceByName(name.text, name);
  const kind = isOfGuards(phrase) ? "ORGANISATION" : kindOf(head);
  const called = nameByOwner(stage, unit, phrase) ?? asWritten(words);
  return stage.introduce(kind, called, spanOf(unit, calling), "source of a statement");
}
