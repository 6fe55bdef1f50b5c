"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.namedByHead = namedByHead;
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
const organisation_heads_json_1 = __importDefault(require("../tables/organisation-heads.json"));
const LAST = new Set(organisation_heads_json_1.default.last);
const BEFORE_OF = new Set(organisation_heads_json_1.default.beforeOf);
const NEVER = new Set(name_words_json_1.default.never);
/** Names whose own words say what they name: `Saigon Commercial Bank`, `Ministry of Trade`. */
function namedByHead(sentences, found) {
    const kinds = found.map((name) => (isHeaded(name) ? { ...name, kind: "ORGANISATION" } : name));
    const taken = new Set(kinds.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
    return [...kinds, ...sentences.flatMap((sentence) => overlooked(sentence, taken))];
}
const isHeaded = ({ sentence, from, to, kind }) => kind === "PERSON" && to - from > 1 && LAST.has(sentence.tokens[to - 1]?.text ?? "");
/** Runs of capitalised words that nobody took for a name and that end, or begin before "of", with such a word. */
function overlooked(sentence, taken) {
    if (sentence.zone === "HEADLINE")
        return [];
    return runsIn(sentence.tokens, taken)
        .filter(({ from, to }) => to - from > 1 && isOrganisation(sentence.tokens.slice(from, to)))
        .map(({ from, to }) => ({ sentence, from, to, kind: "ORGANISATION", margin: 1 }));
}
const isOrganisation = (words) => LAST.has(words.at(-1)?.text ?? "") || (words[1]?.lower === "of" && BEFORE_OF.has(words[0]?.text ?? ""));
function runsIn(tokens, taken) {
    const runs = [];
    for (let from = 0; from < tokens.length; from++) {
        if (!beginsName(tokens[from], taken))
            continue;
        const to = runEnd(tokens, from, taken);
        if (!isTaken(tokens[to], taken) && !isTaken(tokens[from - 1], taken))
            runs.push({ from, to });
        from = to;
    }
    return runs;
}
const isTaken = (token, taken) => token !== undefined && taken.has(token);
const isCapitalised = (token) => token !== undefined && /^\p{Lu}/u.test(token.text);
const beginsName = (token, taken) => isCapitalised(token) && !isTaken(token, taken) && !NEVER.has(token?.lower ?? "");
/** After the capitalised words; "of" goes on when another follows. */
function runEnd(tokens, from, taken) {
    let to = from + 1;
    while (to < tokens.length && !isTaken(tokens[to], taken)) {
        const goesOn = isCapitalised(tokens[to]) ||
            (tokens[to]?.lower === "of" && isCapitalised(tokens[to + 1]) && !isTaken(tokens[to + 1], taken));
        if (!goesOn)
            break;
        to++;
    }
    return to;
}
//# sourceMappingURL=heads.js.map