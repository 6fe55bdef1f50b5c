import { mentionName } from "../../domain/provenance";
import type { ReadEntity, ReadMention } from "../../domain/reading";
import { type Ground, isStretch } from "./ground";
import { type Rule, type Sifted, sift, siftRepeats, siftWithin } from "./sift";

const MENTION_RULES: readonly Rule<ReadMention>[] = [
  { reason: "a mention is no stretch of the text", holds: (mention, ground) => isStretch(ground, mention) },
];

const KEY = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

const ENTITY_RULES: readonly Rule<ReadEntity>[] = [
  { reason: "an entity's key is no slug", holds: ({ key }) => KEY.test(key) },
  { reason: "an entity has no name", holds: ({ name }) => name !== "" },
];

export function siftEntities(entities: readonly ReadEntity[], ground: Ground): Sifted<readonly ReadEntity[]> {
  const once = siftRepeats(entities, (entity) => entity.key, "two entities have one key");
  const named = sift(once.kept, ENTITY_RULES, ground, ({ key }) => `entity ${key}`);
  const sound = siftWithin(named.kept, (entity) => siftMentions(entity, ground));
  return { kept: sound.kept, dropped: [...once.dropped, ...named.dropped, ...sound.dropped] };
}

function siftMentions(entity: ReadEntity, ground: Ground): Sifted<ReadEntity> {
  const { kept, dropped } = sift(entity.mentions, MENTION_RULES, ground, (mention) => mentionName(entity.key, mention));
  return { kept: { ...entity, mentions: kept }, dropped };
}
