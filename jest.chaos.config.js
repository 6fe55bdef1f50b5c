const { projects } = require("./jest.config");

const [{ roots, testEnvironment, transform, moduleNameMapper }] = projects;

/** @type {import("jest").Config} Tests that kill their own Neo4j: `npm run test:chaos`, never part of `npm test`. */
module.exports = {
  roots,
  testEnvironment,
  transform,
  ...(moduleNameMapper ? { moduleNameMapper } : {}),
  testRegex: "tests/chaos/.*\\.test\\.ts$",
};
