import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../../src/graph/connect";
import { constrain } from "../../src/graph/constrain";
import { loadReading } from "../../src/graph/load";
import { knowledgeOf } from "../../src/graph/load/rows";
import { findOrStartNeo4j, statusOfNeo4j, stopNeo4j } from "../../src/graph/local/find-or-start";
import { FOR_TESTS } from "../../src/graph/local/java-command";
import { dumpOf } from "../setup/dump";
import { emptyGraph } from "../setup/graph";
import { backgroundPack, goldReadings } from "../setup/seeds";

jest.setTimeout(600_000);

const knowledge = knowledgeOf(backgroundPack());
const seeds = goldReadings();
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "dateline-chaos-"));
});
afterAll(async () => {
  await stopNeo4j(home);
  await rm(home, { recursive: true, force: true });
});

const start = async () => {
  const settings = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib: null };
  return connect(await findOrStartNeo4j(settings, () => undefined, { flavour: FOR_TESTS }));
};

test("a Neo4j killed in the middle of loading holds whole articles, and loading again completes the same graph", async () => {
  const first = await start();
  await constrain(first);
  for (const reading of seeds) await loadReading(first, reading, knowledge);
  const expected = await dumpOf(first);
  await emptyGraph(first);

  const loading = (async () => {
    for (const reading of seeds) await loadReading(first, reading, knowledge);
  })();
  setTimeout(kill, 700);
  await expect(loading).rejects.toThrow();
  await first.close();

  const second = await start();
  const sentences = "MATCH (a:Article) WHERE NOT a.isStub AND NOT EXISTS { (a)-[:HAS_SENTENCE]->() } RETURN a.id";
  expect((await second.read({ text: sentences, parameters: {} })).rows).toEqual([]);
  for (const reading of seeds) await loadReading(second, reading, knowledge);
  expect(await dumpOf(second)).toEqual(expected);
  await second.close();
});

/** By its number, which its home's pid file vouches for. */
async function kill(): Promise<void> {
  const pid = /\d+/u.exec((await statusOfNeo4j(home))?.by ?? "")?.[0];
  if (pid !== undefined) process.kill(Number(pid), "SIGKILL");
}
