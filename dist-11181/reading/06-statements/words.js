"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isParticiple = exports.isAmong = void 0;
const statement_words_json_1 = __importDefault(require("../tables/statement-words.json"));
const lists = new Map(Object.entries(statement_words_json_1.default).map(([name, words]) => [name, new Set(words)]));
/** Whether a word stands in one of the lists of statement-words.json. */
const isAmong = (list, word) => lists.get(list)?.has(word) ?? false;
exports.isAmong = isAmong;
const isParticiple = ({ lower, pos }) => lower.length > 4 && lower.endsWith("ing") && pos !== "NOUN" && pos !== "PROPN";
exports.isParticiple = isParticiple;
//# sourceMappingURL=words.js.map