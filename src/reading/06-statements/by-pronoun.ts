import type { EntityKey } from "../../domain/reading";
import type { CastMember, Token } from "../draft";
import { isPlural } from "../plural";
import { spanOf } from "./attribution";
import { peopleIn, textBefore } from "./near";
import type { SoFar } from "./so-far";
import { NOBODY, type Speaker } from "./speaker";
import { fits } from "./speaking-pronouns";
import type { Stage } from "./stage";
import { mainSubject } from "./subject";
import type { Unit } from "./unit";
import { isAmong } from "./words";

/** Whom a pronoun that speaks stands for: whom the pass before has found, else who was just named, has spoken or was named last. */
export function byPronoun(soFar: SoFar, unit: Unit, pronoun: Token): Speaker {
  const resolved = soFar.stage.at(pronoun)[0]?.member;
  return resolved ? { member: resolved, attribution: "PRONOUN" } : unresolved(soFar, unit, pronoun);
}

function unresolved(soFar: SoFar, unit: Unit, pronoun: Token): Speaker {
  const spoke = justNamed(soFar.stage, unit, pronoun) ?? lastCompatible(soFar, pronoun);
  const member = spoke ?? (hasSeveralSpoken(soFar, pronoun) ? null : lastMentioned(soFar.stage, pronoun));
  if (!member || isOfPeopleBefore(soFar, unit, pronoun) || wasLeftOpen(soFar.stage, pronoun, member)) return NOBODY;
  const by = spoke ? "last compatible speaker" : "last compatible mention";
  soFar.stage.mention(member, pronoun, "PRONOUN", by);
  return { member, attribution: "PRONOUN" };
}

const justNamed = (stage: Stage, unit: Unit, pronoun: Token): CastMember | null =>
  severalBefore(stage, unit, pronoun) ?? subjectBefore(stage, unit, pronoun);

/** `The mayor told nurses to go home, and they said no`: those of the sentence before all who spoke. */
function severalBefore(stage: Stage, unit: Unit, { lower, start }: Token): CastMember | null {
  if (lower !== "they") return null;
  const here = stage.at({ start: unit.tokens[0]?.start ?? start, end: start });
  return here.find(({ member }) => isSeveral(member))?.member ?? null;
}

/** `Norway sent back beef from Orland, after finding material it believes`: Norway does. */
function subjectBefore(stage: Stage, unit: Unit, pronoun: Token): CastMember | null {
  const at = unit.tokens.indexOf(pronoun);
  if (pronoun.lower !== "it" || unit.tokens[at - 1]?.pos !== "NOUN") return null;
  const subject = mainSubject(unit, at);
  const [named] = subject === null ? [] : stage.at(spanOf(unit, subject));
  return named !== undefined && fits(pronoun.lower, named.member) ? named.member : null;
}

/** `Norwegians named him. They said`: people of whom the cast knows only the country. */
function isOfPeopleBefore({ stage, order }: SoFar, unit: Unit, { lower }: Token): boolean {
  const before = lower === "they" ? order.before(unit) : null;
  const first = before?.tokens[before.start];
  const [named] = first?.lower.endsWith("s") ? stage.at(first) : [];
  return named?.kind === "DEMONYM" && named.member.kind === "PLACE" && named.end === first?.end;
}

function lastCompatible({ stage, spoken }: SoFar, pronoun: Token): CastMember | null {
  const near = stage.at(textBefore(pronoun.start, CLOSE));
  return lastFitting(pronoun.lower, spoken.all(), new Set(near.map(({ member }) => member.key)));
}

/** In characters: a sentence. */
const CLOSE = 200;

/** Nobody like that has spoken yet: the last one named before. */
function lastMentioned(stage: Stage, { lower, start }: Token): CastMember | null {
  const named = stage.at(textBefore(start)).filter(({ kind }) => kind !== "DEMONYM");
  const members = named.map(({ member }) => member);
  return lastFitting(lower, members, new Set());
}

/** Past several people an "it" reaches back to a body named close by, and to nobody else: they may be what is meant. */
function lastFitting(pronoun: string, members: readonly CastMember[], near: ReadonlySet<EntityKey>): CastMember | null {
  const at = members.findLastIndex((member) => fits(pronoun, member));
  const member = members[at] ?? null;
  const isPastSeveral = members.slice(at + 1).some(isSeveral);
  if (member === null || !isPastSeveral || !isAmong("pronouns of a body", pronoun)) return member;
  return member.kind === "ORGANISATION" && near.has(member.key) ? member : null;
}

function hasSeveralSpoken({ spoken }: SoFar, { lower }: Token): boolean {
  const last = spoken.last();
  return isAmong("pronouns of a body", lower) && last !== null && isSeveral(last);
}

export const isSeveral = ({ kind, name }: CastMember): boolean => kind === "GROUP" && isPlural(name);

/** He or she, of several people with names: who is who has weighed that, and named nobody. */
function wasLeftOpen(stage: Stage, pronoun: Token, { kind, mentions }: CastMember): boolean {
  if (pronoun.quoted || !isOfOne(pronoun.lower) || kind !== "PERSON") return false;
  if (!mentions.some((mention) => mention.kind === "NAME")) return false;
  const near = peopleIn(stage, textBefore(pronoun.start));
  return near.filter((one) => fits(pronoun.lower, one)).length > 1;
}

const isOfOne = (lower: string): boolean =>
  isAmong("pronouns of one man", lower) || isAmong("pronouns of one woman", lower);
