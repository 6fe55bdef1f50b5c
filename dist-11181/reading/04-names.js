"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findNames = findNames;
const credits_1 = require("./04-names/credits");
const document_1 = require("./04-names/document");
const edges_1 = require("./04-names/edges");
const heads_1 = require("./04-names/heads");
const spelled_out_1 = require("./04-names/spelled-out");
const tagged_1 = require("./04-names/tagged");
/** The proper names of the page where they stand, in text order: tagged word by word, then settled over the whole page. */
function findNames(_page, sentences, { names }) {
    const tagged = sentences.flatMap((sentence) => (0, tagged_1.taggedNames)(sentence, names));
    const whole = (0, edges_1.withoutLooseEnds)(tagged, names.gazetteers);
    const headed = (0, heads_1.namedByHead)(sentences, whole);
    const introduced = (0, spelled_out_1.spelledOutNames)(sentences, headed);
    const credited = (0, credits_1.creditedAgencies)(sentences, introduced);
    const settled = (0, document_1.settledOverDocument)(sentences, credited);
    return settled
        .filter(isShort)
        .map(nameOf)
        .sort((a, b) => a.start - b.start);
}
/** In words. A longer row of capitals names nobody, and telling its endings apart takes time with their square. */
const LONGEST_NAME = 25;
const isShort = ({ from, to }) => to - from <= LONGEST_NAME;
/** A margin like this leaves no doubt. */
const CERTAIN = 25;
function nameOf({ sentence, from, to, kind, margin }) {
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
    return {
        start: first?.start ?? sentence.start,
        end: last?.end ?? sentence.end,
        kind,
        confidence: Math.min(1, margin / CERTAIN),
    };
}
//# sourceMappingURL=04-names.js.map