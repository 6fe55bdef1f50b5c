const transform = {
  "^.+\\.(t|j)s$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      },
      module: { type: "commonjs" },
    },
  ],
};

const everywhere = {
  roots: ["<rootDir>/tests"],
  testEnvironment: "<rootDir>/tests/setup/plain-globals.js",
  transform,
  // `await import("./part.js")`, as Node wants it written, is part.ts here.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": ["$1", "$1.js"] },
};

/** Tests that never touch a database: running only these starts none. */
const WITHOUT_NEO4J =
  "(?:(?:bench|domain|reading|cli|graph/(?:cypher|bolt-cluster))/.*|api/(?!injection-in-the-graph|random-questions).*|graph/assemble|journeys/command-line|main/(?!changes).*|config|docker)";
/** A clone of its own with a Neo4j of its own. */
const FRESH_CLONE = "journeys/fresh-clone";

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  // Neo4j Community holds one graph: test files take turns with it. `npm test` runs the projects beside each other.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/setup/in-turn.js",
  projects: [
    { ...everywhere, displayName: "values", testRegex: `tests/${WITHOUT_NEO4J}\\.test\\.ts$` },
    { ...everywhere, displayName: "clone", testRegex: `tests/${FRESH_CLONE}\\.test\\.ts$` },
    {
      ...everywhere,
      displayName: "graph",
      testRegex: `tests/(?!(?:${WITHOUT_NEO4J}|${FRESH_CLONE})\\.test\\.ts|chaos/|budgets/).*\\.test\\.ts$`,
      globalSetup: "<rootDir>/tests/setup/start-neo4j.ts",
      globalTeardown: "<rootDir>/tests/setup/stop-neo4j.ts",
    },
    {
      // Ten thousand articles are too many to be swept away between two tests: a Neo4j of their own.
      ...everywhere,
      displayName: "budgets",
      testRegex: "tests/budgets/.*\\.test\\.ts$",
      globalSetup: "<rootDir>/tests/setup/start-neo4j-for-budgets.ts",
      globalTeardown: "<rootDir>/tests/setup/stop-neo4j-of-budgets.ts",
    },
  ],
};
