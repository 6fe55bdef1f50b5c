const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildIfStale, ROOT } = require("./prepare");

/** Writes down what the API looks like, for everybody who reads GraphQL rather than TypeScript. */
buildIfStale();
const { printedSchema } = require(join(ROOT, "dist/api/printed-schema"));
writeFileSync(join(ROOT, "schema/dateline.graphql"), printedSchema());
