/**
 * `npm run check:cypher`: the Cypher of every golden page, as Neo4j's own language support reads it. A page takes seconds (its parser
 * looks far ahead in long statements), so this stands beside the tests and not among them; tests/graph/cypher holds the parts to it.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { readTypeScript } = require("./typescript");

readTypeScript();
const { lintCypherQuery } = require("@neo4j-cypher/language-support");
const { parametersIn } = require("../src/graph/cypher/rename.ts");

const GOLDEN = join(__dirname, "..", "tests", "golden");
/** As editors count them: 1 is an error, 2 a warning. */
const ERROR = 1;

function checkCypher() {
  const statements = readdirSync(GOLDEN)
    .filter((name) => name.endsWith(".md"))
    .flatMap(statementsOn);
  const faults = statements.flatMap(faultsOf);
  for (const fault of faults) console.error(fault);
  console.log(`${statements.length} statements of golden pages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && statements.length > 0 ? 0 : 1;
}

const statementsOn = (page) =>
  [...readFileSync(join(GOLDEN, page), "utf8").matchAll(/```cypher\n([\s\S]*?)\n```/gu)].map(([, text]) => ({
    page,
    text,
  }));

function faultsOf({ page, text }) {
  const parameters = Object.fromEntries([...parametersIn(text)].map((name) => [name, 1]));
  return lintCypherQuery(text, { parameters })
    .diagnostics.filter(({ severity }) => severity === ERROR)
    .map(({ message, range }) => `${page}, line ${range.start.line + 1} of its Cypher: ${message}`);
}

checkCypher();
