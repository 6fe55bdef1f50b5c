"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundBy = void 0;
exports.candidatesIn = candidatesIn;
const event_types_1 = require("../../domain/event-types");
const vocabulary_1 = require("../../domain/vocabulary");
const circumstances_json_1 = __importDefault(require("../tables/circumstances.json"));
const triggers_json_1 = __importDefault(require("../tables/triggers.json"));
const words_1 = require("./words");
/** Whether the table was enough, or the model had to judge. */
const foundBy = ({ row, words }) => `${row.sure.has(words) ? "table" : "model: event taggers, on table"} triggers.json: ${row.type} “${words}”`;
exports.foundBy = foundBy;
function roleNamed(name) {
    const role = vocabulary_1.EVENT_ROLES.find((known) => known === name);
    if (role === undefined)
        throw new Error(`tables/triggers.json: ${name} is no role.`);
    return role;
}
const ROWS = new Map(Object.entries(triggers_json_1.default).flatMap(([type, row]) => {
    if (!(0, event_types_1.isEventTypeName)(type))
        throw new Error(`tables/triggers.json: ${type} is no event type.`);
    const { noun, both, doerOnly, words, not, mutual, carries, alone } = row;
    const [sure, slots] = [new Set(row.sure), new Set(row.slots)];
    return [
        [
            type,
            {
                type,
                noun,
                both,
                doerOnly,
                doer: roleNamed(row.doer),
                receiver: roleNamed(row.receiver),
                words,
                not,
                sure,
                slots,
                mutual,
                carries,
                alone,
            },
        ],
    ];
}));
const WANTED = patternsBy((row) => row.words);
const UNWANTED = patternsBy((row) => row.not);
/** Patterns under their first word. */
function patternsBy(wordsOf) {
    const patterns = new Map();
    for (const row of ROWS.values()) {
        for (const words of wordsOf(row)) {
            const [first = "", ...rest] = words.split(" ");
            patterns.set(first, [...(patterns.get(first) ?? []), { row, words, parts: [first, ...rest] }]);
        }
    }
    return patterns;
}
/** A march is an event, March is not. */
const MONTHS = new Set(circumstances_json_1.default["months that are words"]);
/** All words of a sentence that the table knows, the longest at each place for each type. */
function candidatesIn(tokens) {
    const forms = tokens.map(words_1.formsOf);
    const unwanted = matchesIn(tokens, forms, UNWANTED);
    const meansSomethingElse = (found) => unwanted.some(({ row, from, to }) => row === found.row && from <= found.from && found.from < to && found.to - found.from <= to - from);
    const isMonth = ({ from }) => from > 0 && MONTHS.has(tokens[from]?.text ?? "");
    return longest(matchesIn(tokens, forms, WANTED)).filter((found) => !meansSomethingElse(found) && !isMonth(found));
}
function matchesIn(tokens, forms, patterns) {
    const found = [];
    for (const [from, own] of forms.entries()) {
        const here = new Set([...own].flatMap((form) => patterns.get(form) ?? []));
        for (const { row, words, parts } of here) {
            const to = endOf(parts, tokens, forms, from);
            if (to !== null)
                found.push({ row, words, from, to });
        }
    }
    return found;
}
/** How many words a `…` may stand for. */
const WIDEST_GAP = 4;
/** Quotation marks may stand inside: told them to "sit down". */
const isBreak = (token) => token?.pos === "PUNCT" && !/^["“”'‘’]$/u.test(token.text);
/** Where the parts end when they begin at `from`, or null. */
function endOf(parts, tokens, forms, from) {
    let at = from;
    let gap = 0;
    for (const part of parts) {
        if (part === "…") {
            gap = WIDEST_GAP;
            continue;
        }
        while (gap > 0 && forms[at]?.has(part) === false && !isBreak(tokens[at])) {
            at++;
            gap--;
        }
        if (forms[at]?.has(part) !== true)
            return null;
        at++;
        gap = 0;
    }
    return at;
}
function longest(found) {
    const best = new Map();
    for (const candidate of found) {
        const place = `${candidate.from} ${candidate.row.type}`;
        const other = best.get(place);
        if (other === undefined || candidate.to > other.to)
            best.set(place, candidate);
    }
    return [...best.values()];
}
//# sourceMappingURL=triggers.js.map