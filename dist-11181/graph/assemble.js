"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assemble = assemble;
const draft_1 = require("./asking/draft");
const part_1 = require("./asking/part");
const root_1 = require("./asking/root");
/**
 * Whatever a root field nests, it becomes one statement; equal shapes become equal texts, so that Neo4j plans each once.
 * Throws a DatelineError for arguments that mean nothing, before anything is asked of the database.
 */
function assemble(rootField) {
    const draft = (0, draft_1.newDraft)();
    const { items, cypher, decode } = (0, root_1.root)(rootField, draft);
    const text = `${(0, part_1.withItems)([], items)}\nRETURN ${cypher} AS answer`;
    return { statement: { text, parameters: draft.parameters }, decode };
}
//# sourceMappingURL=assemble.js.map