import type { EntityKey } from "../../domain/reading";
import { slug } from "../../domain/slug";
import { type Identity, lookUp } from "../almanac";
import type { Cast, Page } from "../draft";
import type { Library } from "../library";
import { type Roster, type Sighting, sighting } from "./roster";
import type { Scene } from "./scene";

/** The agency or publisher where the byline names it. */
export function sourceSightings({ page, library }: Scene, roster: Roster): readonly Sighting[] {
  if (page.sourceName === null || page.sourceSpan === null) return [];
  const source = sourceOf(page.sourceName, library);
  return [sighting(roster.identities.get(source.key) ?? source, page.sourceSpan, "NAME", "byline")];
}

/** A source that only the front matter names is in the cast without a mention. */
export function withSource(page: Page, library: Library, cast: Cast): Cast {
  if (page.sourceName === null) return cast;
  const source = sourceOf(page.sourceName, library);
  if (cast.members.some((member) => member.key === source.key)) return cast;
  return { members: [...cast.members, { ...source, mentions: [], gender: null }] };
}

/** Who publishes the article, where anything says so. */
export const publisherOf = ({ page, library }: Pick<Scene, "page" | "library">): Identity | null =>
  page.sourceName === null ? null : sourceOf(page.sourceName, library);

/** "The company" in an article is not its publisher. */
export const sourceKey = (scene: Scene): EntityKey | null => publisherOf(scene)?.key ?? null;

function sourceOf(name: string, { almanac }: Library): Identity {
  const entry = lookUp(almanac.names, name);
  return entry?.identity ?? { key: slug(name), kind: "ORGANISATION", name, wikidata: null };
}
