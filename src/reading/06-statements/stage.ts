import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { touches } from "../../domain/span";
import type { EntityKind, MentionKind } from "../../domain/vocabulary";
import type { Cast, CastMember } from "../draft";
import { keyOf } from "../key-of";

/** A mention with the member it belongs to. */
export interface Appearance extends Span {
  readonly kind: MentionKind;
  readonly member: CastMember;
}

/**
 * The cast while statements are read: who stands where, and room for groups and bodies that nobody has named before.
 * Built from a cast and gives a cast back; the one it was built from stays as it is.
 */
export class Stage {
  /** Null until somebody asks who stands where, which only statements do. */
  private laidOut: Appearances | null = null;
  private readonly added = new Map<EntityKey, CastMember>();
  private readonly members: Map<EntityKey, CastMember>;
  /** Mentions added since, by the block of text they start in. */
  private readonly later = new Map<number, Appearance[]>();
  private firstWords: ReadonlyMap<string, CastMember | null> | null = null;
  /** Null for a word: several names end in it. */
  private lastWords: ReadonlyMap<string, EntityKey | null> | null = null;

  constructor(private readonly cast: Cast) {
    this.members = new Map(cast.members.map((member) => [member.key, member]));
  }

  /** Who appears in a stretch of text, in text order. */
  at(span: Span): Appearance[] {
    this.laidOut ??= layOut(this.cast);
    const { inOrder, longest } = this.laidOut;
    const found: Appearance[] = [];
    for (let i = firstFrom(inOrder, span.start - longest); i < inOrder.length; i++) {
      const appearance = inOrder[i];
      if (!appearance || appearance.start >= span.end) break;
      if (touches(appearance, span)) found.push(appearance);
    }
    if (this.later.size > 0) this.addLater(span, found);
    return found;
  }

  private addLater(span: Span, found: Appearance[]): void {
    for (let block = blockOf(span.start) - 1; block <= blockOf(span.end); block++)
      for (const appearance of this.later.get(block) ?? []) if (touches(appearance, span)) found.push(appearance);
  }

  /** The only member whose name of several words ends in this one. */
  endingIn(word: string): CastMember | null {
    this.lastWords ??= lastWordsOf(this.cast);
    const key = this.lastWords.get(word) ?? null;
    return key === null ? null : this.member(key);
  }

  /** `Ondal`, where one body of the cast is called Ondal Energi; nobody where two begin like that. */
  shortFor(word: string): CastMember | null {
    this.firstWords ??= firstWordsOf(this.cast);
    return this.firstWords.get(word) ?? null;
  }

  member(key: EntityKey): CastMember | null {
    return this.added.get(key) ?? this.members.get(key) ?? null;
  }

  /** A group or body by what the text calls it; called the same again, it is the same one. */
  introduce(kind: EntityKind, name: string, span: Span, by: string): CastMember {
    const key = keyOf(name);
    const known = this.member(key);
    const member = known ?? { key, kind, name, wikidata: null, mentions: [], gender: null };
    return this.mention(member, span, "DESCRIPTOR", by);
  }

  /** A body by its name. */
  introduceByName(name: string, span: Span): CastMember {
    const key = keyOf(name);
    const member = this.member(key) ?? { key, kind: "ORGANISATION", name, wikidata: null, mentions: [], gender: null };
    return this.mention(member, span, "NAME", "source of a statement");
  }

  /** One more place where a member stands. */
  mention(member: CastMember, { start, end }: Span, kind: MentionKind, by: string): CastMember {
    const current = this.member(member.key) ?? member;
    if (current.mentions.some((mention) => mention.start === start && mention.end === end)) return current;
    const grown = { ...current, mentions: [...current.mentions, { start, end, kind, by }] };
    this.added.set(grown.key, grown);
    const block = blockOf(start);
    this.later.set(block, [...(this.later.get(block) ?? []), { start, end, kind, member: grown }]);
    return grown;
  }

  toCast(): Cast {
    const changed = this.cast.members.map((member) => this.added.get(member.key) ?? member);
    return { members: [...changed, ...[...this.added.values()].filter(({ key }) => !this.members.has(key))] };
  }
}

/** All mentions in text order, and how long the longest is. */
interface Appearances {
  readonly inOrder: readonly Appearance[];
  readonly longest: number;
}

function layOut({ members }: Cast): Appearances {
  const inOrder = members
    .flatMap((member) => member.mentions.map(({ start, end, kind }) => ({ start, end, kind, member })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { inOrder, longest: inOrder.reduce((most, { start, end }) => Math.max(most, end - start), 0) };
}

/** Blocks are longer than any name. */
const blockOf = (offset: number): number => offset >> 10;

/** The place of the first appearance that starts at or after an offset. */
function firstFrom(appearances: readonly Appearance[], start: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastWordsOf(cast: Cast): ReadonlyMap<string, EntityKey | null> {
  const keys = new Map<string, EntityKey | null>();
  for (const { key, kind, name } of cast.members) {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (kind === "GROUP" || kind === "PLACE" || last === name) continue;
    keys.set(last, keys.has(last) ? null : key);
  }
  return keys;
}

function firstWordsOf({ members }: Cast): ReadonlyMap<string, CastMember | null> {
  const first = new Map<string, CastMember | null>();
  for (const member of members) {
    const blank = member.name.indexOf(" ");
    if (member.kind !== "ORGANISATION" || blank < 0) continue;
    const word = member.name.slice(0, blank);
    first.set(word, first.has(word) ? null : member);
  }
  return first;
}
