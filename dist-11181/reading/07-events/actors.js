"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.actorKindOf = actorKindOf;
const actors_json_1 = __importDefault(require("../tables/actors.json"));
const words_1 = require("./words");
const listed = (words) => new Set(words.split(" "));
const PEOPLE = listed(actors_json_1.default.people);
const GATHERINGS = listed(actors_json_1.default.gatherings);
const BODIES = listed(actors_json_1.default.bodies);
const PRONOUNS = listed(actors_json_1.default.pronouns);
/** What an unnamed doer or sufferer is, by its noun: "two soldiers" a group, "a gunman" a person, "the court" a body; null for things. */
function actorKindOf(token) {
    if (token === undefined)
        return null;
    if (PRONOUNS.has(token.lower))
        return "PRONOUN";
    if (GATHERINGS.has(token.lower))
        return "GROUP";
    const forms = [...(0, words_1.formsOf)(token)];
    const isPlural = token.lower.endsWith("s") || token.lower.endsWith("men") || token.lower.endsWith("people");
    if (forms.some((form) => BODIES.has(form)))
        return isPlural ? "GROUP" : "ORGANISATION";
    if (forms.some((form) => PEOPLE.has(singular(form))))
        return isPlural ? "GROUP" : "PERSON";
    return null;
}
const singular = (word) => (word.endsWith("men") ? `${word.slice(0, -3)}man` : word);
//# sourceMappingURL=actors.js.map