import type { Background, BackgroundEntity } from "../../domain/background";
import { entityId } from "../../domain/ids";
import type { EntityKind } from "../../domain/vocabulary";

/** The background pack, looked up by what is certain: a Wikidata id, or a spelling it lists. */
export interface KnownEntities {
  find(entity: {
    readonly kind: EntityKind;
    readonly name: string;
    readonly wikidata: string | null;
  }): BackgroundEntity | null;
}

/** A Wikidata id decides alone; a name only together with the kind, and never against a Wikidata id that says otherwise. */
export function knownEntities({ entities }: Pick<Background, "entities">): KnownEntities {
  const byWikidata = new Map(entities.flatMap((known) => (known.wikidata ? [[known.wikidata, known] as const] : [])));
  const bySpelling = new Map(entities.flatMap((known) => spellingsOf(known).map((name) => [name, known] as const)));
  return {
    find({ kind, name, wikidata }) {
      const same = wikidata === null ? undefined : byWikidata.get(wikidata);
      if (same) return same;
      const named = bySpelling.get(spelling(kind, name));
      return named && agree(named.wikidata, wikidata) ? named : null;
    },
  };
}

export const idOfKnown = ({ kind, key }: BackgroundEntity): string => entityId(kind, key);

const spelling = (kind: EntityKind, name: string): string => `${kind} ${name}`;

const spellingsOf = ({ kind, name, aliases }: BackgroundEntity): string[] =>
  [name, ...aliases].map((text) => spelling(kind, text));

const agree = (left: string | null, right: string | null): boolean => left === null || right === null || left === right;
