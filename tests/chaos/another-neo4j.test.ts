import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrStartNeo4j, stopNeo4j } from "../../src/graph/local/find-or-start";
import { FOR_TESTS } from "../../src/graph/local/java-command";

jest.setTimeout(300_000);

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "dateline-chaos-"));
});
afterEach(async () => {
  await stopNeo4j(home);
  await rm(home, { recursive: true, force: true });
});

test("a second Neo4j on the same data is refused, and the first goes on", async () => {
  const settings = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib: null };
  const start = () => findOrStartNeo4j(settings, () => undefined, { flavour: FOR_TESTS });
  const { uri } = await start();
  const [pidFile, aside] = [join(home, "neo4j.pid.json"), join(home, "aside.json")];
  await rename(pidFile, aside); // whoever started the first one, it was not we
  await expect(start()).rejects.toMatchObject({ code: "STORE_IN_USE" });
  await expect(findOrStartNeo4j({ ...settings, uri }, () => undefined)).resolves.toMatchObject({ uri });
  await rename(aside, pidFile);
});
