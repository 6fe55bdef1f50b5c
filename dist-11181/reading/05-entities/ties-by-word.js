"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tiesByWord = tiesByWord;
const scene_1 = require("./scene");
/** For every word the ties it is part of, the longest first. */
function tiesByWord(scene, ties) {
    const byWord = scene.words.map(() => []);
    for (const tie of ties) {
        const [from, to] = (0, scene_1.wordRange)(scene, tie);
        for (let at = from; at < to; at += 1)
            byWord[at]?.push(tie);
    }
    return byWord;
}
//# sourceMappingURL=ties-by-word.js.map