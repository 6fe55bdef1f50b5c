import type { Dropped } from "../../../domain/ports";
import type { EntityKey } from "../../../domain/reading";
import { slug } from "../../../domain/slug";
import { wordsAt } from "../../../domain/span";
import { type Identity, lookUp } from "../../almanac";
import type { Cast, CastMember, CastMention } from "../../draft";
import type { Library } from "../../library";
import type { Said } from "./answer";
import type { Words } from "./words";

type SaidEntity = Said["entities"][number];

/** Whom the model sees, with the mentions that are really there; and whom it means by the names it gave them. */
export interface SaidCast {
  readonly cast: Cast;
  readonly keyOf: (name: string) => EntityKey;
  readonly dropped: readonly Dropped[];
}

export function castSaid(
  entities: readonly SaidEntity[],
  text: string,
  words: Words,
  { almanac }: Library,
  by: string,
): SaidCast {
  const members: CastMember[] = [];
  const keys = new Map<string, EntityKey>();
  const dropped: Dropped[] = [];
  for (const entity of entities) {
    const mentions = entity.mentions.flatMap((mention): CastMention[] => {
      const span = words.next(mention.words, mention.sentence);
      if (span !== null) return [{ ...span, kind: mention.kind, by }];
      dropped.push({ reason: NOT_THERE, what: `mention “${mention.words}” in ${mention.sentence}` });
      return [];
    });
    if (mentions.length === 0) {
      dropped.push({ reason: "an entity that the article does not mention", what: `entity ${entity.name}` });
      continue;
    }
    const identity = identityOf(entity, mentions, text, almanac.names);
    keys.set(entity.name, identity.key);
    members.push({ ...identity, mentions, gender: null });
  }
  return { cast: { members: unitedByKey(members) }, keyOf: (name) => keys.get(name) ?? slug(name), dropped };
}

export const NOT_THERE = "words that do not stand where the model says";

/** Its name is one that the article gives it, else one that our tables give it: never the model's own. */
function identityOf(
  { name, kind }: SaidEntity,
  mentions: readonly CastMention[],
  text: string,
  names: Parameters<typeof lookUp>[0],
): Identity {
  const written = mentions.filter((mention) => mention.kind === "NAME").map((mention) => wordsAt(text, mention));
  const spoken = written.length > 0 ? written : mentions.map((mention) => wordsAt(text, mention));
  const own = spoken.includes(name) || text.includes(name) ? name : longest(spoken);
  const known = lookUp(names, own)?.identity;
  return known?.kind === kind ? known : { key: slug(own), kind, name: own.replace(/\s+/gu, " "), wikidata: null };
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, one) => (one.length > best.length ? one : best), "");

/** Two of the model's entities may be one of ours. */
function unitedByKey(members: readonly CastMember[]): CastMember[] {
  const united = new Map<EntityKey, CastMember>();
  for (const member of members) {
    const before = united.get(member.key);
    united.set(member.key, before ? { ...before, mentions: [...before.mentions, ...member.mentions] } : member);
  }
  return [...united.values()];
}
