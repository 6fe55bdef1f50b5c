/**
 * `npm run check:cypher`: every file of cypher/ as it stands and the Cypher of every golden page, as Neo4j's own language support reads
 * them. Its parser looks far ahead and takes seconds for a long statement, so this stands beside the tests and not among them.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { readTypeScript } = require("./typescript");

readTypeScript();
const { lintCypherQuery } = require("@neo4j-cypher/language-support");
const { parametersIn } = require("../src/graph/cypher/rename.ts");

const ROOT = join(__dirname, "..");
/** As editors count them: 1 is an error, 2 a warning. */
const ERROR = 1;

function checkCypher() {
  const statements = [
    ...namesIn("cypher", ".cypher").map(asItStands),
    ...namesIn("tests/golden", ".md").flatMap(statementsOn),
  ];
  const faults = statements.flatMap(faultsOf);
  for (const fault of faults) console.error(fault);
  console.log(`${statements.length} statements of files and golden pages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && statements.length > 0 ? 0 : 1;
}

const namesIn = (folder, ending) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

const asItStands = (file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") });

const statementsOn = (file) =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(/```cypher\n([\s\S]*?)\n```/gu)].map(([, text]) => ({
    file,
    text,
  }));

function faultsOf({ file, text }) {
  const parameters = Object.fromEntries([...parametersIn(text)].map((name) => [name, 1]));
  return lintCypherQuery(text, { parameters })
    .diagnostics.filter(({ severity }) => severity === ERROR)
    .map(({ message, range }) => `${file}, line ${range.start.line + 1} of its Cypher: ${message}`);
}

checkCypher();
