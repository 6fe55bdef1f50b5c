"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.constrain = constrain;
exports.checkConstraints = checkConstraints;
const errors_1 = require("../domain/errors");
const connection_errors_1 = require("./connection-errors");
const statement_files_1 = require("./statement-files");
/** Creates the constraints and indexes that are missing, and waits until all can be used. Who may not create them is told which. */
async function constrain(connection) {
    const missing = await missingIn(connection);
    if (missing.length === 0)
        return;
    for (const file of missing)
        await create(file, connection);
    await connection.change({ text: "CALL db.awaitIndexes(120)", parameters: {} });
    await checkConstraints(connection);
}
async function create(file, connection) {
    try {
        await connection.change({ text: (0, statement_files_1.statementText)(`constrain/${file}`), parameters: {} });
    }
    catch (error) {
        throw (0, connection_errors_1.isForbidden)(error) ? constraintsMissing([nameIn(file)]) : error;
    }
}
/** Refuses to work on a graph that could be wrong (a constraint is missing) or unbearably slow (an index is). */
async function checkConstraints(connection) {
    const missing = await missingIn(connection);
    if (missing.length > 0)
        throw constraintsMissing(missing.map(nameIn));
}
/** The files of cypher/constrain whose work is not done; one whose index is still being filled counts as missing. */
async function missingIn(connection) {
    const { rows } = await connection.read({ text: "SHOW INDEXES YIELD name, state RETURN name, state", parameters: {} });
    const online = new Set(rows.flatMap(([name, state]) => (state === "ONLINE" ? [name] : [])));
    return (0, statement_files_1.statementsIn)("constrain").filter((file) => !online.has(nameIn(file)));
}
/** A constraint brings an index of its own name along. */
const nameIn = (file) => /(?:CONSTRAINT|INDEX) (\w+)/u.exec((0, statement_files_1.statementText)(`constrain/${file}`))?.[1] ?? file;
const constraintsMissing = (names) => new errors_1.DatelineError({
    code: "CONSTRAINTS_MISSING",
    happened: `The database lacks constraints or indexes of ours: ${names.join(", ")}.`,
    expected: "all those of cypher/constrain, online",
    why: "Without them two loaders could write the same thing twice, and questions would search the whole graph.",
    fix: "start Dateline with a user who may create them (`npm start` creates what is missing), or run the files of cypher/constrain.",
});
//# sourceMappingURL=constrain.js.map