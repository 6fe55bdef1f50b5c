const { readFileSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * Who shares the graph takes turns in an order that wastes nothing: first whoever changes constraints, which makes Neo4j forget every
 * plan; then those that only look at the seeded graph, one after the other; then the rest, as jest has them.
 */
module.exports = class InTurn extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((left, right) => turnOf(left) - turnOf(right));
  }
};

function turnOf({ path }) {
  if (path.endsWith("constrain.test.ts")) return 0;
  const text = readFileSync(path, "utf8");
  return text.includes("openSeededGraph()") && !CHANGING.test(text) ? 1 : 2;
}

const CHANGING = /\b(?:loadReadings|loadTopics|judge)\(/u;
