"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.titleSightings = titleSightings;
const role_phrase_1 = require("../roles/role-phrase");
const roster_1 = require("./roster");
const scene_1 = require("./scene");
const ties_by_word_1 = require("./ties-by-word");
/** Titles right before a name mean its bearer: `NATO chief`, `Russian President`. */
function titleSightings(scene, roster) {
    const ties = (0, ties_by_word_1.tiesByWord)(scene, roster.ties);
    return roster.ties.flatMap((tie) => {
        const bearer = roster.identities.get(tie.key);
        if (bearer?.kind !== "PERSON" || tie.kind !== "NAME")
            return [];
        const [first] = (0, scene_1.wordRange)(scene, tie);
        const phrase = first > 0 && scene.words[first - 1]?.sentence === scene.words[first]?.sentence
            ? (0, role_phrase_1.rolePhraseEndingAt)(scene, ties, first - 1)
            : null;
        const [from, to] = phrase ? [scene.words[phrase.from], scene.words[phrase.to - 1]] : [];
        if (!phrase || !from || !to || startsInsideAnother(scene, ties[phrase.from] ?? [], from.start))
            return [];
        return [(0, roster_1.sighting)(bearer, { start: from.start, end: to.end }, "DESCRIPTOR", `title: ${phrase.row.title}`)];
    });
}
const startsInsideAnother = (_scene, ties, start) => ties.some((tie) => tie.start < start);
//# sourceMappingURL=titles.js.map