import { createHash } from "node:crypto";
import { slug } from "./slug";
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

export const shortSlug = (text: string): string => slug(text).slice(0, SLUG_LENGTH).replace(/-+$/u, "");
