import { asWritten } from "../as-written";
import type { CastMember, Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { isPlural } from "../plural";
import table from "../tables/group-synonyms.json";
import { spanOf } from "./attribution";
import { headOf } from "./phrase-head";
import type { Stage } from "./stage";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `its mayor`, `a Kestrel spokeswoman`: the mayor of Ondal, the spokeswoman of Kestrel Foods; null where nobody knows whose. */
export function nameByOwner(stage: Stage, { tokens }: Unit, phrase: TokenRange): string | null {
  const at = headOf(tokens, phrase);
  const head = tokens[at];
  if (head === undefined || !PERSON_NOUNS.has(head.lower) || isPlural(head.lower)) return null;
  const isOwned = isAmong("words of whose it is", tokens[phrase.from]?.lower ?? "");
  const owner = isOwned
    ? ownerAt(stage, tokens, phrase.from)
    : isAlone(tokens, phrase, at)
      ? bodyAt(stage, tokens[at - 1])
      : null;
  if (owner === null) return null;
  const from = isOwned ? phrase.from + 1 : at;
  return `${asWritten(tokens.slice(from, at + 1))} of ${owner.name}`;
}

/** Nothing but an article and one word stands in front of the head, and nothing behind it. */
const isAlone = (tokens: readonly Token[], { from, to }: TokenRange, head: number): boolean =>
  head === to - 1 && head - 1 === (tokens[from]?.pos === "DET" ? from + 1 : from);

/** Whose it is as far as the text tells; "its" may be what the sentence named last. */
function ownerAt(stage: Stage, tokens: readonly Token[], at: number): CastMember | null {
  const [start, pronoun] = [tokens[0]?.start ?? 0, tokens[at]];
  if (pronoun === undefined) return null;
  const told = stage.at(pronoun).find(({ kind }) => kind === "PRONOUN")?.member;
  if (told !== undefined || pronoun.lower !== "its") return told ?? null;
  const named = stage.at({ start, end: pronoun.start }).filter(({ kind }) => kind === "NAME");
  return named.findLast(({ member }) => member.kind !== "PERSON")?.member ?? null;
}

/** Halden Foods for "a Halden spokeswoman"; "a U.N. spokeswoman" says it all. */
function bodyAt(stage: Stage, before: Token | undefined): CastMember | null {
  if (before === undefined || before.pos !== "PROPN") return null;
  const named = stage.at(before).find(({ start, end }) => start === before.start && end === before.end);
  if (named === undefined) return stage.shortFor(before.text);
  const isShort = named.kind === "NAME" && named.member.name.startsWith(`${before.text} `);
  return isShort && named.member.kind === "ORGANISATION" ? named.member : null;
}

const KINDS: readonly ReadonlySet<string>[] = table.map((nouns) => new Set(nouns));

/** `the firms` after "the two companies", `the workers` after "4,000 dock workers": the group that was called so before. */
export function groupBefore(stage: Stage, unit: Unit, phrase: TokenRange): CastMember | null {
  const [first, head] = unit.tokens.slice(phrase.from, phrase.to);
  if (first?.lower !== "the" || head === undefined || phrase.to - phrase.from !== 2) return null;
  if (!isPlural(head.lower) || isAmong("nouns that hold a claim", head.lower)) return null;
  const near = stage.at({ start: Math.max(0, first.start - REACH), end: first.start });
  const called = near.filter(({ member }) => member.kind === "GROUP" && isCalled(member.name, head.lower));
  const [only, another] = [...new Map(called.map(({ member }) => [member.key, member])).values()];
  return only && !another ? stage.mention(only, spanOf(unit, phrase), "DESCRIPTOR", "called so before") : null;
}

/** In characters: a few paragraphs. */
const REACH = 1000;

function isCalled(name: string, noun: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return last === noun || KINDS.some((nouns) => nouns.has(last) && nouns.has(noun));
}
