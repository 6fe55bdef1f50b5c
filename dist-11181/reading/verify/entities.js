"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.siftEntities = siftEntities;
const provenance_1 = require("../../domain/provenance");
const ground_1 = require("./ground");
const sift_1 = require("./sift");
const MENTION_RULES = [
    { reason: "a mention is no stretch of the text", holds: (mention, ground) => (0, ground_1.isStretch)(ground, mention) },
];
const KEY = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;
const ENTITY_RULES = [
    { reason: "an entity's key is no slug", holds: ({ key }) => KEY.test(key) },
    { reason: "an entity has no name", holds: ({ name }) => name !== "" },
];
function siftEntities(entities, ground) {
    const once = (0, sift_1.siftRepeats)(entities, (entity) => entity.key, "two entities have one key");
    const named = (0, sift_1.sift)(once.kept, ENTITY_RULES, ground, ({ key }) => `entity ${key}`);
    const sound = (0, sift_1.siftWithin)(named.kept, (entity) => siftMentions(entity, ground));
    return { kept: sound.kept, dropped: [...once.dropped, ...named.dropped, ...sound.dropped] };
}
function siftMentions(entity, ground) {
    const { kept, dropped } = (0, sift_1.sift)(entity.mentions, MENTION_RULES, ground, (mention) => (0, provenance_1.mentionName)(entity.key, mention));
    return { kept: { ...entity, mentions: kept }, dropped };
}
//# sourceMappingURL=entities.js.map