"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answer = answer;
const assemble_1 = require("./assemble");
/** Answers one root field with exactly one statement. */
async function answer(read, rootField) {
    const { statement, decode } = (0, assemble_1.assemble)(rootField);
    const started = performance.now();
    const { rows } = await read(statement);
    const milliseconds = performance.now() - started;
    return { value: decode(rows[0]?.[0]), statement, rows: rows.length, milliseconds };
}
//# sourceMappingURL=answer.js.map