"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.votesOf = votesOf;
exports.winnerOf = winnerOf;
const found_1 = require("./found");
/** One very sure mention may not outvote all others. */
const HIGHEST = 60;
/** Every mention counts for something. */
const LOWEST = 5;
function votesOf(found) {
    const votes = new Map();
    for (const name of found) {
        const spelling = (0, found_1.spellingOf)(name);
        const key = spelling.toLowerCase();
        const vote = votes.get(key) ?? { PERSON: 0, ORGANISATION: 0, PLACE: 0, count: 0, spelling };
        const weight = Math.min(name.margin, HIGHEST) + LOWEST;
        votes.set(key, { ...vote, [name.kind]: vote[name.kind] + weight, count: vote.count + 1 });
    }
    return votes;
}
function winnerOf({ PERSON, ORGANISATION, PLACE }) {
    if (PERSON >= ORGANISATION && PERSON >= PLACE)
        return "PERSON";
    return ORGANISATION >= PLACE ? "ORGANISATION" : "PLACE";
}
//# sourceMappingURL=votes.js.map