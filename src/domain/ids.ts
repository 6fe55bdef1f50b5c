import { createHash } from "node:crypto";
import { slug } from "./slug";
import type { Span } from "./span";
import type { EntityKind } from "./vocabulary";

/**
 * Ids are functions of content, readable, and the same whatever was loaded before.
 * `person:mark-rutte` · `article:2024-11-06-nato-chief-1f3a9c` · `statement:1f3a9c2e-310` · `event:congratulate-1f3a9c2e`
 */
export const entityId = (kind: EntityKind, key: string): string => `${kind.toLowerCase()}:${key}`;

/** A short hash of the parts, in their order; a part boundary counts, so ["ab","c"] is not ["a","bc"]. */
export function contentHash(parts: readonly string[], length = 8): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\u0000");
  return hash.digest("hex").slice(0, length);
}

/** 40 characters of the headline are enough to recognise an article by. */
const SLUG_LENGTH = 40;

export const shortSlug = (text: string): string => slug(text).slice(0, SLUG_LENGTH).replace(/-$/u, "");

/** Six digits tell two articles with the same headline and day apart; the parts of an article carry twelve, unique among millions. */
const ARTICLE_DIGITS = 6;
const PART_DIGITS = 12;

/** What makes an article this article. Its address is not part of it: the same text found elsewhere is the same article. */
export interface ArticleIdentity {
  readonly text: string;
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly sourceId: string | null;
}

export const articleHash = ({ text, headline, publishedOn, sourceId }: ArticleIdentity): string =>
  contentHash([text, headline ?? "", publishedOn ?? "", sourceId ?? ""], PART_DIGITS);

/** `article:2024-11-06-nato-chief-congratulates-trump-1f3a9c`; without a date `article:undated-…`. */
export function articleId(hash: string, headline: string, publishedOn: string | null): string {
  const words = [publishedOn?.slice(0, 10) ?? "undated", shortSlug(headline), hash.slice(0, ARTICLE_DIGITS)];
  return `article:${words.filter((word) => word !== "").join("-")}`;
}

/** `article:2024-11-06-nato-chief-1f3a9c#S1` */
export const sentenceId = (article: string, sentence: string): string => `${article}#${sentence}`;

/** `mention:1f3a9c2e77d0-19-29-mark-rutte` */
export const mentionId = (hash: string, { start, end }: Span, entityKey: string): string =>
  `mention:${hash}-${start}-${end}-${entityKey}`;

/** `statement:1f3a9c2e77d0-310` */
export const statementId = (hash: string, start: number): string => `statement:${hash}-${start}`;

/** `group:some-nato-members-1f3a9c2e`: the members meant in one article are not those meant in another. */
export const groupId = (key: string, hash: string): string => `${entityId("GROUP", key)}-${hash.slice(0, 8)}`;

/** `topic:20000574`, from `medtop:20000574`. */
export const topicId = (code: string): string => `topic:${code.slice(code.lastIndexOf(":") + 1)}`;

/** `event:congratulate-1f3a9c2e77d0`. The lists are sets: their order never matters. */
export function eventId(identity: EventIdentity): string {
  const { type, participants, object, day, apart } = identity;
  const parts = [type, ...sorted(participants), "|", ...sorted(object), "|", day, "|", apart];
  return `event:${slug(type)}-${contentHash(parts, PART_DIGITS)}`;
}

export interface EventIdentity {
  readonly type: string;
  /** `ACTOR person:mark-rutte` */
  readonly participants: readonly string[];
  /** What it is about and, where nothing else tells it apart, where it was: ids or event types. */
  readonly object: readonly string[];
  /** The day, or the bound that is known: `2024-11-06`, `until 2024-11-06`, `after 2024-11-06`, or empty. */
  readonly day: string;
  /** An article's hash when the event cannot be told from others by what is known of it; else empty. */
  readonly apart: string;
}

/** `position:secretary-general-of-nato` */
export const positionId = (title: string, bodyId: string): string =>
  `position:${slug(title)}-of-${bodyId.slice(bodyId.indexOf(":") + 1)}`;

/** `term` tells several times in the same office apart; empty for the one that nobody dated. */
export const tenureId = (personId: string, position: string, term: string): string =>
  `tenure:${contentHash([personId, position, term], PART_DIGITS)}`;

export const membershipId = (memberId: string, bodyId: string, kind: string): string =>
  `membership:${contentHash([memberId, bodyId, kind], PART_DIGITS)}`;

/** `story:1f3a9c2e77d0`, from the earliest of its articles. */
export const storyId = (firstArticleId: string): string => `story:${contentHash([firstArticleId], PART_DIGITS)}`;

/** The second, third … of equal ids gets `-2`, `-3` …: two things that their article tells apart stay apart. */
export function numberedApart(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
