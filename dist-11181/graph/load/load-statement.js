"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadStatement = void 0;
const statement_files_1 = require("../statement-files");
/**
 * A statement of cypher/load. All it is given is one map, `$given`: Neo4j plans a statement anew for lists of another order of
 * magnitude (ten rows, a hundred), unless the list is inside of a map.
 */
const loadStatement = (file, given = {}) => ({
    text: (0, statement_files_1.statementText)(`load/${file}`),
    parameters: { given },
});
exports.loadStatement = loadStatement;
//# sourceMappingURL=load-statement.js.map