import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../src/graph/connect";
import { findOrStartNeo4j } from "../src/graph/local/find-or-start";
import type { Address } from "../src/graph/local/reach";
import { demandEqualAnswers } from "./api/answers";
import { startContenders } from "./api/contender";
import { measure } from "./api/measure";
import { QUESTIONS } from "./api/question";
import { tableOf } from "./api/table";
import { generateGraph } from "./graph/generate";
import { neo4jPid } from "./load/processor-time";

/**
 * `npm run bench:api -- [articles] [rounds] [seconds]`, after `npm ci --prefix bench/api`: our server beside the raw driver,
 * @neo4j/graphql and resolvers with a query each, on one generated graph, all in turn. Writes bench/api/results.md. With
 * DATELINE_BENCH_HOME the graph is kept there and used again.
 */
const [articles = 100_000, rounds = 5, seconds = 3] = process.argv.slice(2).map(Number);
const KEPT = process.env.DATELINE_BENCH_HOME;

async function main(): Promise<void> {
  const home = KEPT ?? mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const database = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib: null };
  const neo4j = await findOrStartNeo4j(database, console.log);
  try {
    await filled(neo4j);
    const contenders = await startContenders(neo4j.uri);
    try {
      const tables = [];
      for (const question of QUESTIONS) {
        await demandEqualAnswers(question, contenders);
        tables.push(tableOf(question, await measure(question, contenders, neo4jPid(home), { rounds, seconds })));
        console.log(tables.at(-1));
      }
      writeFileSync(join(__dirname, "api/results.md"), [HEAD(), ...tables].join("\n"));
    } finally {
      for (const contender of contenders) contender.stop();
    }
  } finally {
    await neo4j.stop();
    if (KEPT === undefined) rmSync(home, { recursive: true, force: true });
  }
}

async function filled(neo4j: Address): Promise<void> {
  const connection = connect(neo4j);
  const counted = { text: "RETURN COUNT { (:Article) }", parameters: {} };
  const { rows } = await connection.read(counted);
  if (rows[0]?.[0] !== articles) await generateGraph(connection, articles);
  await connection.close();
}

const HEAD = (): string => `# The API beside others

\`npm run bench:api -- ${articles} ${rounds} ${seconds}\` on ${articles.toLocaleString("en")} generated articles, ${cpus().length} × ${cpus()[0]?.model.trim()},
Node ${process.version}, Neo4j Community as Dateline starts it. ${rounds} rounds of ${seconds} seconds each, in turn; answers were equal.
`;

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
