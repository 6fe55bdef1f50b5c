"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.search = search;
const vocabulary_1 = require("../../domain/vocabulary");
const search_indexes_json_1 = __importDefault(require("../tables/search-indexes.json"));
const bad_input_1 = require("./bad-input");
const relation_1 = require("./relation");
const search_words_1 = require("./search-words");
const INDEXES = new Map(Object.entries(search_indexes_json_1.default));
/** Asks the full-text indexes of the kinds; the words go along, for the snippets to be cut around them. */
function search(field, part, draft) {
    const { text, kinds, ...paging } = field.arguments;
    const words = (0, search_words_1.searchWords)(text);
    draft.set("words", words);
    const asked = { text: (0, search_words_1.luceneQuery)(words), indexes: indexesOf(kindsAsked(kinds)), kinds: entityKinds(kinds) };
    return (0, relation_1.page)({ ...field, arguments: { ...paging, ...asked } }, part, () => null, draft);
}
const kindsAsked = (kinds) => Array.isArray(kinds) ? kinds.map(String) : [...INDEXES.keys()];
/** Several kinds share an index: each index once. */
function indexesOf(kinds) {
    const indexes = kinds.map((kind) => INDEXES.get(kind) ?? notSearched(kind));
    return [...new Map(indexes.map((index) => [index.name, index])).values()];
}
function notSearched(kind) {
    throw (0, bad_input_1.badInput)(`Objects of the kind ${kind} are not searched.`, `some of ${[...INDEXES.keys()].join(", ")}`);
}
/** What tells entities of one index apart; null asks for all. */
const entityKinds = (kinds) => Array.isArray(kinds) ? vocabulary_1.ENTITY_KINDS.filter((kind) => kinds.includes(kind)) : null;
//# sourceMappingURL=search.js.map