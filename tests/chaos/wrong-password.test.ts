import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findOrStartNeo4j, stopNeo4j } from "../../src/graph/local/find-or-start";
import { FOR_TESTS } from "../../src/graph/local/java-command";

jest.setTimeout(300_000);

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "dateline-chaos-"));
});
afterAll(async () => {
  await stopNeo4j(home);
  await rm(home, { recursive: true, force: true });
});

/** A Neo4j of ours, started again by hand with passwords: the first one is `neo4j`. */
async function withPasswords() {
  const settings = { uri: null, user: "", password: "", database: "neo4j", home, neo4jLib: null };
  const { uri } = await findOrStartNeo4j(settings, () => undefined, { flavour: FOR_TESTS });
  await stopNeo4j(home);
  const configuration = join(home, "neo4j", "conf", "neo4j.conf");
  const open = await readFile(configuration, "utf8");
  await writeFile(configuration, open.replace("auth_enabled=false", "auth_enabled=true"));
  const child = spawn("java", [`@${join(home, "neo4j", "conf", "java.arguments")}`], { stdio: "ignore" });
  return { uri, stop: () => ended(child) };
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

test("a wrong password is called one, and nothing is tried again with it", async () => {
  const { uri, stop } = await withPasswords();
  const reach = () =>
    findOrStartNeo4j(
      { uri, user: "neo4j", password: "wrong", database: "neo4j", home, neo4jLib: null },
      () => undefined,
    );
  let code = "NEO4J_UNREACHABLE";
  for (let second = 0; code === "NEO4J_UNREACHABLE" && second < 90; second++) {
    await wait(1_000);
    code = await reach().then(
      () => "ACCEPTED",
      (error: { code: string }) => error.code,
    );
  }
  await stop();
  expect(code).toBe("WRONG_PASSWORD");
});
