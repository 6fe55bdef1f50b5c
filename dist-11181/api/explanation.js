"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.explanationOf = void 0;
/** `extensions.dateline`: how an answer was found, a statement for each root field. */
const explanationOf = (answers) => ({
    statements: answers.length,
    milliseconds: answers.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    rootFields: answers.map(({ field, statement, rows, milliseconds }) => ({
        field: field.key,
        cypher: statement.text,
        parameters: statement.parameters,
        rows,
        milliseconds,
    })),
});
exports.explanationOf = explanationOf;
//# sourceMappingURL=explanation.js.map