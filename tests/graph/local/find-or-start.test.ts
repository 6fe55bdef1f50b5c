import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrStartNeo4j, statusOfNeo4j, stopNeo4j } from "../../../src/graph/local/find-or-start";
import { findJava } from "../../../src/graph/local/java";
import { oneAtATime } from "../../../src/graph/local/lock";
import { identityOf, stillRuns } from "../../../src/graph/local/process-identity";

const settings = { uri: null, user: "", password: "", database: "neo4j", neo4jLib: null };
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "dateline-local-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const silent = (): void => undefined;

describe("a Neo4j that NEO4J_URI names", () => {
  test("is used and never stopped by us", async () => {
    const uri = process.env.DATELINE_TEST_NEO4J_URI ?? "";
    const neo4j = await findOrStartNeo4j({ ...settings, uri, home }, silent);
    expect(neo4j.startedByUs).toBe(false);
    await neo4j.stop();
    await expect(findOrStartNeo4j({ ...settings, uri, home }, silent)).resolves.toMatchObject({ uri });
  });

  test.each(["bolt://127.0.0.1:1", "not an address"])(
    "is named in the error when nothing answers at %s",
    async (uri) => {
      const attempt = findOrStartNeo4j({ ...settings, uri, home }, silent);
      await expect(attempt).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE", message: expect.stringContaining(uri) });
    },
  );
});

describe("a pid file", () => {
  test("of a process that is gone means that nothing runs", async () => {
    const process = { pid: 4_000_000, startedAt: "1", commandLine: "java" };
    await writeFile(join(home, "neo4j.pid.json"), JSON.stringify({ kind: "java", port: 1, process }));
    expect(await statusOfNeo4j(home)).toBeNull();
  });

  test("of a stranger that got the same number later never gets the stranger stopped", async () => {
    const stranger = { pid: process.pid, startedAt: "1", commandLine: "java @…" };
    await writeFile(join(home, "neo4j.pid.json"), JSON.stringify({ kind: "java", port: 1, process: stranger }));
    expect(await stopNeo4j(home)).toBe(false);
  });

  test("that is no pid file means that nothing runs", async () => {
    await writeFile(join(home, "neo4j.pid.json"), "{");
    expect(await statusOfNeo4j(home)).toBeNull();
  });
});

test("a process is known again by number, start and command line", async () => {
  const mine = await identityOf(process.pid);
  if (mine === null) throw new Error("this process runs");
  expect(await stillRuns(mine)).toBe(true);
  expect(await stillRuns({ ...mine, startedAt: `${mine.startedAt}0` })).toBe(false);
});

test("without Java the error says what to install", async () => {
  await expect(findJava(join(home, "nowhere"))).rejects.toMatchObject({ code: "NO_JAVA" });
});

describe("a lock", () => {
  test("lets one at a time through", async () => {
    const steps: string[] = [];
    const work = (name: string) =>
      oneAtATime(join(home, "lock"), async () => {
        steps.push(`${name} begins`);
        await new Promise((done) => setTimeout(done, 20));
        steps.push(`${name} ends`);
      });
    await Promise.all([work("one"), work("two")]);
    expect(steps[1]).toBe(steps[0]?.replace("begins", "ends"));
  });

  test("of a dead process is nobody's", async () => {
    await writeFile(join(home, "lock"), "4000000");
    expect(await oneAtATime(join(home, "lock"), async () => "through")).toBe("through");
  });
});
