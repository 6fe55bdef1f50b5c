import type { CastMember } from "../draft";
import { spanOf } from "./attribution";
import { authorOf } from "./authors";
import { calledBefore } from "./described";
import { inApposition, personBefore } from "./in-apposition";
import { introduced } from "./introduced";
import { calledBody, covers, isGovernor, isSomeOfPeople, namedAfter, namedBefore } from "./named-beside";
import { onlyPersonNear } from "./only-person-near";
import type { SoFar } from "./so-far";
import { type SourcePhrase, sourcePhrase } from "./source-phrase";
import type { Appearance, Stage } from "./stage";
import type { TokenRange, Unit } from "./unit";

/** Whom a phrase names or describes; groups and bodies the cast does not know yet join it. */
export function byPhrase(soFar: SoFar, unit: Unit, { from, to }: TokenRange): CastMember | null {
  const phrase = sourcePhrase(unit, { from, to });
  if (phrase === null) return null;
  const known = namedIn(soFar.stage, phrase);
  if (known === null) return meant(soFar, phrase);
  if (isSomeOfPeople(unit, phrase.at, from, known)) return someOfPeople(soFar, phrase);
  const joined = behindOrigin(phrase, known);
  return joined === null ? personOr(soFar.stage, phrase, known) : byPhrase(soFar, unit, joined);
}

/** The head itself, else the name beside it that says who it is. */
function namedIn(stage: Stage, phrase: SourcePhrase): Appearance | null {
  const { unit, head, at } = phrase;
  const named = stage.at(spanOf(unit, phrase)).filter(({ kind }) => kind !== "PRONOUN");
  return (
    named.find((one) => covers(one, head)) ??
    authorOf(stage, phrase) ??
    namedAfter(
      named.filter((one) => !isGovernor(unit, at, one)),
      head,
    ) ??
    namedBefore(named, head) ??
    calledBody(named, head)
  );
}

/** Several of them are a group; one of them is nobody the cast knows. */
const someOfPeople = (soFar: SoFar, phrase: SourcePhrase): CastMember | null =>
  phrase.head.lower.endsWith("s") ? introduced(soFar, phrase) : null;

/** `Norwegian and other press groups said`: the groups, and not the country. */
function behindOrigin({ unit: { tokens }, to, at }: SourcePhrase, known: Appearance): TokenRange | null {
  const isOrigin = known.kind === "DEMONYM" && known.member.kind === "PLACE" && tokens[at + 1]?.lower === "and";
  return isOrigin && tokens[at + 2]?.pos === "ADJ" && at + 3 < to ? { from: at + 2, to } : null;
}

const personOr = (stage: Stage, phrase: SourcePhrase, { kind, member }: Appearance): CastMember =>
  (kind === "DEMONYM" ? personBefore(stage, phrase.unit, phrase) : null) ?? member;

/** Who is meant where nobody is named. */
const meant = (soFar: SoFar, phrase: SourcePhrase): CastMember | null =>
  inApposition(soFar.stage, phrase.unit, phrase) ??
  bySurname(soFar.stage, phrase) ??
  byShortName(soFar.stage, phrase) ??
  calledBefore(soFar, phrase) ??
  onlyPersonNear(soFar, phrase) ??
  introduced(soFar, phrase);

/** A name that was not taken for one here, but is the end of a full name elsewhere. */
function bySurname(stage: Stage, { head }: SourcePhrase): CastMember | null {
  const member = /^\p{Lu}/u.test(head.text) ? stage.endingIn(head.text) : null;
  return member && stage.mention(member, head, "NAME", "end of a full name");
}

function byShortName(stage: Stage, { from, to, head }: SourcePhrase): CastMember | null {
  const member = to - from === 1 && /^\p{Lu}/u.test(head.text) ? stage.shortFor(head.text) : null;
  return member && stage.mention(member, head, "NAME", "short name of a body");
}
