import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import { DatelineError } from "../../src/domain/errors";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

const home = mkdtempSync(join(tmpdir(), "dateline-cli-"));
afterAll(() => rmSync(home, { recursive: true }));

async function run(args: readonly string[], house = aHouse(), environment: Record<string, string> = {}) {
  const { terminal, results, messages } = aTerminal({ environment: { DATELINE_HOME: home, ...environment } });
  const exitCode = await dateline(args, { terminal, house });
  return { exitCode, results: results(), messages: messages() };
}

describe("the command line", () => {
  it("explains itself, exit codes and all, on the standard output", async () => {
    const { exitCode, results, messages } = await run(["--help"]);
    expect(exitCode).toBe(0);
    expect(messages).toBe("");
    for (const command of ["serve", "db", "read", "load", "ask", "explain"])
      expect(results).toContain(`\n  ${command}`);
    expect(results).toContain("Exit codes:");
  });

  it.each([
    ["an unknown command", ["publish"]],
    ["an unknown option", ["load", "x.md", "--quickly"]],
    ["a missing argument", ["ask"]],
    ["an unknown format", ["read", "x.md", "--format", "pdf"]],
    ["a variable without a value", ["ask", "q.graphql", "--var", "day"]],
    ["no command", []],
  ])("ends with 2 on %s", async (_what, args) => {
    const { exitCode, results, messages } = await run(args);
    expect(exitCode).toBe(2);
    expect(results).toBe("");
    expect(messages).not.toBe("");
  });

  it("ends with 2 on a bad setting, before anything is opened", async () => {
    const house = aHouse({ openDateline: () => Promise.reject(new Error("opened")) });
    const { exitCode, messages } = await run(["serve"], house, { PORT: "many" });
    expect(exitCode).toBe(2);
    expect(messages).toContain('The setting PORT is "many"');
  });

  it.each([
    ["NO_JAVA", 3],
    ["WRONG_PASSWORD", 3],
    ["STORE_IN_USE", 3],
    ["NEO4J_UNREACHABLE", 3],
    ["DISK_FULL", 4],
  ])("ends with the code for %s: %i", async (code, expected) => {
    const failing = () => Promise.reject(new DatelineError({ code, happened: "It went wrong.", fix: "do this" }));
    const { exitCode, messages } = await run(["db", "start"], aHouse({ startDatabase: failing }));
    expect(exitCode).toBe(expected);
    expect(messages).toBe("It went wrong.\nTo fix it: do this\n");
  });

  it("calls an error nobody expected a bug, shows no trace and says where it is logged", async () => {
    const failing = () => Promise.reject(new Error("the sky fell"));
    const { exitCode, messages } = await run(["db", "start"], aHouse({ startDatabase: failing }));
    const log = join(home, "logs", "dateline.log");
    expect(exitCode).toBe(70);
    expect(messages).toBe(
      `Something happened that Dateline did not expect: the sky fell\nThis is a bug of ours. The whole trace is in ${log}\n`,
    );
    expect(readFileSync(log, "utf8")).toMatch(/Error: the sky fell\n\s+at /u);
  });

  it("takes a full disk for what it is, wherever it shows", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    const { exitCode, messages } = await run(["db", "start"], aHouse({ startDatabase: () => Promise.reject(full) }));
    expect(exitCode).toBe(4);
    expect(messages).toContain("full");
  });
});

describe("dateline db", () => {
  it("starts, and says where", async () => {
    const { exitCode, results } = await run(["db", "start"]);
    expect([exitCode, results]).toEqual([0, "Neo4j answers at bolt://127.0.0.1:7687\n"]);
  });

  it("stops, and says whether there was anything to stop", async () => {
    expect((await run(["db", "stop"])).results).toBe("Neo4j has stopped\n");
    const none = await run(["db", "stop"], aHouse({ stopDatabase: async () => false }));
    expect([none.exitCode, none.results]).toEqual([0, "No Neo4j of Dateline's was running\n"]);
  });

  it("tells its status, for people and for scripts", async () => {
    const down = await run(["db", "status"]);
    expect([down.exitCode, down.results]).toEqual([3, "Neo4j does not run\n"]);
    const found = async () => ({ uri: "bolt://127.0.0.1:40123", by: "process 7" });
    const up = await run(["db", "status"], aHouse({ statusOfDatabase: found }));
    expect([up.exitCode, up.results]).toEqual([0, "Neo4j answers at bolt://127.0.0.1:40123 (process 7)\n"]);
  });
});
