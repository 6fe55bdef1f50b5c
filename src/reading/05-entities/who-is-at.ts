import type { EntityKey } from "../../domain/reading";
import { slug } from "../../domain/slug";
import { contains, type Span } from "../../domain/span";
import type { Cast, CastMember, CastMention } from "../draft";

/** Somebody where he is mentioned. */
export interface Appearance {
  readonly member: CastMember;
  readonly mention: CastMention;
}

/** Everybody mentioned within a span, in text order. */
export const everybodyIn = (cast: Cast, span: Span): readonly Appearance[] =>
  cast.members
    .flatMap((member) =>
      member.mentions.filter((mention) => contains(span, mention)).map((mention) => ({ member, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);

/** Whom these very words mean; a title stands for its bearer, a demonym inside a name for nobody. */
export function whoIsAt(cast: Cast, span: Span): CastMember | null {
  const covering = cast.members.flatMap((member) =>
    member.mentions.filter((mention) => contains(mention, span)).map((mention) => ({ member, mention })),
  );
  const longest = covering.sort((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start))[0];
  return longest?.member ?? null;
}

/** The last mention that ends before an offset, among those that a reader accepts. */
export function nearestMentionBefore(
  cast: Cast,
  offset: number,
  accepts: (appearance: Appearance) => boolean,
): Appearance | null {
  const before = cast.members.flatMap((member) =>
    member.mentions.filter((mention) => mention.end <= offset).map((mention) => ({ member, mention })),
  );
  return before.filter(accepts).reduce<Appearance | null>(later, null);
}

const later = (a: Appearance | null, b: Appearance): Appearance => (a && a.mention.start >= b.mention.start ? a : b);

/** The cast with a group or body that a later pass found speaking or acting; one already known gets one mention more. */
export function introduce(
  cast: Cast,
  span: Span,
  kind: "GROUP" | "ORGANISATION",
  name: string,
  by: string,
): { readonly cast: Cast; readonly key: EntityKey } {
  const key = slug(name);
  const mention: CastMention = { start: span.start, end: span.end, kind: "DESCRIPTOR", by };
  const known = cast.members.find((member) => member.key === key);
  if (known) return { key, cast: withMention(cast, key, mention) };
  const member: CastMember = { key, kind, name, wikidata: null, mentions: [mention], gender: null };
  return { key, cast: { members: [...cast.members, member] } };
}

/** The cast with one mention more of somebody known; the same words are not counted twice. */
export function withMention(cast: Cast, key: EntityKey, mention: CastMention): Cast {
  const isNew = ({ mentions }: CastMember): boolean =>
    !mentions.some(({ start, end }) => start === mention.start && end === mention.end);
  return {
    members: cast.members.map((member) =>
      member.key === key && isNew(member) ? { ...member, mentions: [...member.mentions, mention] } : member,
    ),
  };
}
