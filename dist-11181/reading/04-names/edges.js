"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutLooseEnds = withoutLooseEnds;
const name_edges_json_1 = __importDefault(require("../tables/name-edges.json"));
const seams_1 = require("./seams");
const PARTICLES = new Set(name_edges_json_1.default.particles);
const CALENDAR = new Set(name_edges_json_1.default.calendar);
const TITLES = new Set(name_edges_json_1.default.personTitles);
const WITH_PREFIX = new RegExp(`^(?:${name_edges_json_1.default.prefixes.join("|")})['’-]\\p{Lu}`, "u");
/** Names without what is none at their edges, and taken apart where two were tagged as one. */
function withoutLooseEnds(found, gazetteers) {
    const parts = found.flatMap((name) => (0, seams_1.partedAtSeams)(name, gazetteers)).map(trimmed);
    return parts
        .filter(isName)
        .map((name) => ((0, seams_1.isKnownPlace)(name, gazetteers) ? { ...name, kind: "PLACE" } : name));
}
/** No quotation mark, no possessive, no word in small letters begins or ends a name. */
function trimmed(name) {
    const { tokens } = name.sentence;
    let [from, to] = [name.from, name.to];
    while (from < to && !mayBegin(tokens[from]))
        from++;
    while (to > from && !mayEnd(tokens[to - 1], name))
        to--;
    return { ...name, from, to };
}
const mayBegin = (token) => token !== undefined &&
    (/^[\p{Lu}\p{N}]/u.test(token.text) || PARTICLES.has(token.text) || hasInnerCapital(token.text));
/** `North Carolina Governor`: a title is the beginning of somebody else. */
const mayEnd = (token, { kind }) => token !== undefined &&
    (/^[\p{Lu}\p{N}]/u.test(token.text) || hasInnerCapital(token.text)) &&
    !(kind === "PLACE" && TITLES.has(token.text));
/** `iPhone`, `al-Qaida`, `d'Estaing`. */
const hasInnerCapital = (word) => /^\p{Ll}\p{Lu}/u.test(word) || WITH_PREFIX.test(word);
function isName({ sentence, from, to }) {
    const words = sentence.tokens.slice(from, to);
    return (words.some(({ text }) => /\p{L}/u.test(text)) &&
        !words.every(({ lower }) => CALENDAR.has(lower) || /^\d+$/u.test(lower)));
}
//# sourceMappingURL=edges.js.map