"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.printedSchema = void 0;
const graphql_1 = require("graphql");
const schema_1 = require("./schema");
/** The text of `schema/dateline.graphql`. */
const printedSchema = () => `# Printed from src/api by \`npm run print:schema\`. Change it there; a test fails when this file is stale.\n\n${(0, graphql_1.printSchema)((0, schema_1.buildApiSchema)())}\n`;
exports.printedSchema = printedSchema;
//# sourceMappingURL=printed-schema.js.map