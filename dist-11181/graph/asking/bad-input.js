"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.badInput = badInput;
exports.badId = badId;
exports.badCursor = badCursor;
exports.ambiguousName = ambiguousName;
const errors_1 = require("../../domain/errors");
function badInput(happened, expected) {
    return new errors_1.DatelineError({ code: "BAD_USER_INPUT", happened, expected });
}
function badId(id) {
    return new errors_1.DatelineError({
        code: "BAD_ID",
        happened: `"${String(id).slice(0, 80)}" is not an id.`,
        expected: "a kind, a colon and a key such as person:mark-rutte, or a Wikidata id such as wd:Q57792",
        fix: "ask for the object by its name first, or take the id from an earlier answer",
    });
}
function badCursor(cursor) {
    return new errors_1.DatelineError({
        code: "BAD_CURSOR",
        happened: `"${String(cursor).slice(0, 80)}" is not a cursor of this list.`,
        expected: "the endCursor of an earlier page of the same list in the same order",
        why: "a cursor holds the place where a page ended; it means nothing in another list or order",
        fix: "leave `after` out to begin with the first page",
    });
}
function ambiguousName(name, candidates) {
    const listed = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(", ");
    return new errors_1.DatelineError({
        code: "AMBIGUOUS_NAME",
        happened: `"${name}" can mean ${listed}.`,
        expected: `one entity, for example by its id: ${candidates[0]?.id ?? "person:mark-rutte"}`,
        fix: "ask by `id`, or by a fuller name",
    });
}
//# sourceMappingURL=bad-input.js.map