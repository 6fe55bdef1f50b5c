"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.personAt = void 0;
exports.stageOf = stageOf;
exports.begins = begins;
exports.ends = ends;
const scene_1 = require("../05-entities/scene");
const ties_by_word_1 = require("../05-entities/ties-by-word");
function stageOf(page, sentences, cast, events, library) {
    const scene = (0, scene_1.sceneOf)(page, sentences, library);
    const ties = (accepts) => cast.members.flatMap((member) => member.mentions
        .filter((mention) => accepts(member, mention.kind))
        .map(({ start, end, kind, by }) => ({ start, end, kind, by, key: member.key })));
    const mayOwn = (member, kind) => member.kind === "PLACE" || (member.kind === "ORGANISATION" && kind !== "DEMONYM");
    return {
        scene,
        members: new Map(cast.members.map((member) => [member.key, member])),
        owners: (0, ties_by_word_1.tiesByWord)(scene, ties(mayOwn)),
        people: (0, ties_by_word_1.tiesByWord)(scene, ties((member) => member.kind === "PERSON")),
        events,
        background: library.background.tenures,
    };
}
/** The person mentioned by exactly these words' first or last one. */
const personAt = ({ people }, at, kind) => people[at]?.find((tie) => kind === undefined || tie.kind === kind) ?? null;
exports.personAt = personAt;
/** Does a person's mention begin or end at this word? */
function begins(stage, at) {
    const start = stage.scene.words[at]?.start;
    return stage.people[at]?.find((tie) => tie.start === start && tie.kind === "NAME") ?? null;
}
function ends(stage, at) {
    const end = stage.scene.words[at]?.end;
    return stage.people[at]?.find((tie) => tie.end === end && tie.kind === "NAME") ?? null;
}
//# sourceMappingURL=stage.js.map