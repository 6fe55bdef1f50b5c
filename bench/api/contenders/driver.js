const neo4j = require("neo4j-driver");
const { Session, Transaction } = require("neo4j-driver-core");

/** A driver, and what it was asked to run while somebody listens. */
let recorded = null;
for (const { prototype } of [Session, Transaction]) {
  const { run } = prototype;
  prototype.run = function (text, parameters, config) {
    if (recorded !== null && !/\bPROFILE\b/u.test(text)) recorded.push({ text, parameters });
    return run.call(this, text, parameters, config);
  };
}

const driver = neo4j.driver(process.env.BENCH_NEO4J_URI, neo4j.auth.basic("", ""), { disableLosslessIntegers: true });

const hitsOf = ({ dbHits, children }) => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

async function hits({ text, parameters }) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const profiled = text.replace(/^(\s*CYPHER \S+)?/u, "$1 PROFILE ");
  const { summary } = await session.run(profiled, parameters);
  await session.close();
  return hitsOf(summary.profile);
}

/** Says where it answers; told a request, sends it to itself and says how many statements and database hits that took. */
function ready(url) {
  process.on("message", async (body) => {
    recorded = [];
    await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const statements = recorded;
    recorded = null;
    let sum = 0;
    for (const statement of statements) sum += await hits(statement);
    process.send({ statements: statements.length, hits: sum });
  });
  process.send({ url });
}

module.exports = { driver, neo4j, ready };
