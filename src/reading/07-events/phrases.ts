import type { Span } from "../../domain/span";
import { ENTITY_KINDS, type EntityKind } from "../../domain/vocabulary";
import { isOnce } from "../asked-once";
import type { Cast, CastMember, CastMention, Sentence, Token } from "../draft";
import { isPossessive } from "../possessive";
import words from "../tables/clause-words.json";
import { actorKindOf } from "./actors";
import { beginsTime } from "./time-words";

/** A noun phrase that may take part in an event: tokens `from` to `to`, half open; its head carries the meaning. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The noun itself: other than the head where that is only what a thing is called after: `Turkish` in "a Turkish incursion". */
  readonly noun: number;
  /** Whom the cast says it is, if it is anybody. */
  readonly member: CastMember | null;
  readonly mention: CastMention["kind"] | null;
  /** What it would be as a new member of the cast; null for what can neither act nor suffer. */
  readonly kind: EntityKind | null;
  /** Somebody, but nobody knows who: an unresolved pronoun, one of a party. */
  readonly open: boolean;
}

/** A mention of somebody in the cast, found by where it stands. */
export interface Standing extends Span {
  readonly member: CastMember;
  readonly mention: CastMention;
}

/** Everybody's mentions, in text order. */
export function standingsOf({ members }: Cast): Standing[] {
  return members
    .flatMap((member) =>
      member.mentions.map((mention) => ({ member, mention, start: mention.start, end: mention.end })),
    )
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** `congratulated the Republican`: one of the party, not the party; which one stays open. */
const isOneOf = ({ member, mention }: Standing, first: Token | undefined, head: Token | undefined): boolean =>
  member.kind === "ORGANISATION" && mention.kind === "DEMONYM" && first?.lower === "the" && !head?.lower.endsWith("s");

/** `six Danes were killed`, `1,200 Lebanese`: some of a people, and not the country. */
const areSomeOf = ({ member, mention }: Standing, tokens: readonly Token[], from: number, noun: number): boolean =>
  member.kind === "PLACE" &&
  mention.kind === "DEMONYM" &&
  /(?:s|ese)$/u.test(tokens[noun]?.lower ?? "") &&
  tokens.slice(from, noun).some(({ pos }) => pos === "NUM");

const OPEN: Partial<Record<EntityKind, string>> = words["open pronouns"];

const INSIDE = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const HEADS = new Set(["NOUN", "PROPN", "NUM"]);

/** The noun phrases of a sentence from left to right. `standings` are those inside the sentence. */
export function phrasesOf({ tokens }: Sentence, standings: readonly Standing[]): Phrase[] {
  const owner = ownersOf(tokens, standings);
  const phrases: Phrase[] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = endOfPhrase(tokens, owner, from);
    if (to > from) phrases.push(phraseOf(tokens, owner, from, to));
    from = Math.max(to, from + 1);
  }
  return phrases;
}

/** For each token the shortest-named mention that covers it: names win over the descriptors around them. */
function ownersOf(tokens: readonly Token[], standings: readonly Standing[]): (Standing | null)[] {
  const owners: (Standing | null)[] = tokens.map(() => null);
  let first = 0;
  for (const standing of standings) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= standing.start) first++;
    for (let at = first; at < tokens.length && (tokens[at]?.start ?? 0) < standing.end; at++)
      if (!isHeadOfDescription(owners[at] ?? null, standing)) owners[at] = standing;
  }
  return owners;
}

/** "the Serb", where it is known which one: he acts, not his country. */
const isHeadOfDescription = (owner: Standing | null, { mention }: Standing): boolean =>
  owner !== null &&
  mention.kind === "DEMONYM" &&
  owner.mention.kind === "DESCRIPTOR" &&
  owner.member.kind === "PERSON" &&
  owner.mention.end === mention.end;

function endOfPhrase(tokens: readonly Token[], owners: readonly (Standing | null)[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return from;
  if (owners[from] === null && (isPronoun(first) || isSomebody(tokens, from))) return from + 1;
  let at = from;
  while (at < tokens.length && belongs(tokens, owners, at, from)) at++;
  return at;
}

function belongs(tokens: readonly Token[], owners: readonly (Standing | null)[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const owner = owners[at] ?? null;
  const before = owners[at - 1] ?? null;
  if (at > from && owner === null && beginsTime(tokens, at)) return false;
  if (at > from && owner !== null && before !== null && owner !== before && !leadsInto(before, owner)) return false;
  if (owner !== null) return owner.mention.kind !== "PRONOUN" || at === from || before === owner;
  if (before !== null && at > from && before.mention.kind === "PRONOUN")
    return OWNERS.has(tokens[at - 1]?.lower ?? "") && isNominal(token);
  return isNominal(token) && !(at > from && token.pos === "DET");
}

/** "his car", but not "himself president". */
const OWNERS: ReadonlySet<string> = new Set(words["owners of what follows"].split(" "));

/** "NATO chief | Ann Lee", "Russian | President": one phrase although two are named in it. */
const leadsInto = (before: Standing, owner: Standing): boolean =>
  before.mention.kind !== "NAME" || before.member.kind !== "PERSON" || owner.member === before.member;

const isNominal = isOnce(({ pos, text }) => INSIDE.has(pos) && !isPossessive(text));

const isPronoun = (token: Token): boolean => actorKindOf(token) === "PRONOUN";

/** `some` in "some have accused him": it stands for people nobody names. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  SOMEBODY.has(tokens[at]?.lower ?? "") && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? "");

const SOMEBODY: ReadonlySet<string> = new Set(words["somebody before a verb"].split(" "));

function phraseOf(tokens: readonly Token[], owners: readonly (Standing | null)[], from: number, to: number): Phrase {
  const those = thoseOf(tokens, owners, from, to);
  if (those !== null) return those;
  const noun = owners[to - 1]?.mention.kind === "NAME" ? to - 1 : headOf(tokens, from, to);
  const owner = owners[noun] ?? null;
  const word = tokens[noun];
  if (owner !== null && areSomeOf(owner, tokens, from, noun)) return nobodys(from, to, noun, "GROUP", false);
  if (owner !== null)
    return isOneOf(owner, tokens[from], word)
      ? nobodys(from, to, noun, "PERSON", true)
      : ownedBy(owner, from, to, noun, noun);
  if (word === undefined) return nobodys(from, to, noun, null, false);
  if (to - from === 1 && isSomebody(tokens, from)) return nobodys(from, to, noun, "GROUP", true);
  const pronoun = to - from === 1 ? (OPEN_PRONOUNS.get(word.lower) ?? null) : null;
  if (pronoun !== null) return nobodys(from, to, noun, pronoun, true);
  const kind = kindOf(word);
  const called = kind === null && word.pos !== "PROPN" ? calledAfter(owners, from, to, noun) : null;
  return called ?? nobodys(from, to, noun, kind, false);
}

/** "residents of Ondal", "the foreign ministers of Norway": they act, not the place. */
function thoseOf(
  tokens: readonly Token[],
  owners: readonly (Standing | null)[],
  from: number,
  to: number,
): Phrase | null {
  let head = from;
  while (head + 1 < to && tokens[head + 1]?.pos !== "ADP") head++;
  if (!WHERE_FROM.has(tokens[head + 1]?.lower ?? "")) return null;
  const those = owners[head] ?? null;
  if (those === null || those.mention.kind !== "DESCRIPTOR" || those.member.kind !== "GROUP") return null;
  const isWhole = those === owners[from] || isPeople(tokens[head]);
  return isWhole && those.mention.end >= (tokens[to - 1]?.end ?? 0) ? ownedBy(those, from, to, head, head) : null;
}

const WHERE_FROM: ReadonlySet<string> = new Set(words["where people are from"].split(" "));

const isPeople = (token: Token | undefined): boolean => /^(?:PERSON|GROUP)$/u.test(actorKindOf(token) ?? "");

function nobodys(from: number, to: number, noun: number, kind: EntityKind | null, open: boolean): Phrase {
  return { from, to, head: noun, noun, member: null, mention: null, kind, open };
}

function ownedBy({ member, mention }: Standing, from: number, to: number, head: number, noun: number): Phrase {
  return { from, to, head, noun, member, mention: mention.kind, kind: member.kind, open: false };
}

/** "a Turkish incursion", "its oil facilities": a thing can neither act nor suffer, but it is somebody's. */
function calledAfter(owners: readonly (Standing | null)[], from: number, to: number, thing: number): Phrase | null {
  for (let at = thing - 1; at >= from; at--) {
    const owner = owners[at] ?? null;
    if (owner !== null) return ownedBy(owner, from, to, at, thing);
  }
  return null;
}

/** Pronouns that mean somebody even where nobody can say whom. */
const OPEN_PRONOUNS: ReadonlyMap<string, EntityKind> = new Map(
  ENTITY_KINDS.flatMap((kind) => (OPEN[kind] ?? "").split(" ").map((word) => [word, kind] as const)),
);

function kindOf(token: Token): EntityKind | null {
  const kind = actorKindOf(token);
  return kind === "PRONOUN" ? null : kind;
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  if (actorKindOf(tokens[to - 1]) !== null) return to - 1;
  let head = to - 1;
  while (head > from && !HEADS.has(tokens[head]?.pos ?? "")) head--;
  return head;
}
