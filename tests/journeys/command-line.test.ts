import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aClone, type Clone } from "./a-clone";
import { start } from "./a-run";

describe("npx dateline in a fresh clone", () => {
  let clone: Clone;
  beforeAll(async () => {
    clone = aClone();
    const { exitCode, messages } = await run(["db", "status"]); // builds first
    if (exitCode !== 3) throw new Error(messages);
  }, 120_000);
  afterAll(() => clone.remove());

  async function run(args: readonly string[], environment: Record<string, string> = {}) {
    const program = [process.execPath, join(clone.folder, "bin", "dateline.js"), ...args];
    const running = start(program, clone.folder, { DATELINE_HOME: clone.home, ...environment });
    const exitCode = await running.ended;
    return { exitCode, results: running.results(), messages: running.messages() };
  }

  const dispatch = "seeds/articles/2024-10-01-rutte-takes-over-nato.md";

  it("reads a dispatch, the same way every time", async () => {
    const first = await run(["read", dispatch]);
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.results)).toMatchObject({
      format: "dateline-reading/1",
      article: { publishedOn: "2024-10-01" },
    });
    expect((await run(["read", dispatch])).results).toBe(first.results);
  });

  it("ends quietly when whoever read it has gone", async () => {
    const words = `"${process.execPath}" bin/dateline.js read seeds/articles | head -c 10`;
    const running = start(["sh", "-c", words], clone.folder, { DATELINE_HOME: clone.home });
    expect(await running.ended).toBe(0);
    expect(running.messages()).toBe("");
  });

  it.each([
    ["an empty file", ""],
    ["a binary file", "Rain\u0000fell"],
    ["invalid UTF-8", Buffer.from([0x52, 0xff, 0x6e])],
    ["front matter with a date that is none", "---\npublished: 2024-02-30\n---\nRain fell.\n"],
  ])("answers %s with what is wrong and code 1", async (_what, content) => {
    const file = join(clone.folder, "bad.md");
    writeFileSync(file, content);
    const { exitCode, results, messages } = await run(["read", file]);
    expect([exitCode, results]).toEqual([1, ""]);
    expect(messages).toContain("bad.md");
    expect(messages).toMatch(/^\s*Expected: /mu);
  });

  it("refuses a Reading whose offsets are off by one", async () => {
    const gold = readFileSync(join(clone.folder, "seeds/gold/2024-10-01-rutte-takes-over-nato.reading.json"), "utf8");
    const file = join(clone.folder, "off.reading.json");
    writeFileSync(
      file,
      gold.replace(/"start": ?(\d+)/gu, (_all, start) => `"start": ${Number(start) + 1}`),
    );
    const { exitCode, results, messages } = await run(["read", file]);
    expect([exitCode, results]).toEqual([1, ""]);
    expect(messages).toContain("Reading");
  });

  it("says what to do when there is no Java, and ends with 3", async () => {
    const path = join(clone.folder, "only-node");
    mkdirSync(path);
    symlinkSync(process.execPath, join(path, "node"));
    const { exitCode, messages } = await run(["db", "start"], { PATH: path, JAVA_HOME: "" });
    expect(exitCode).toBe(3);
    expect(messages).toContain("Java 17");
    expect(messages).toContain("NEO4J_URI");
  });

  it("says what to do when the Neo4j it was told of does not answer, and ends with 3", async () => {
    const { exitCode, messages } = await run(["load", dispatch], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(exitCode).toBe(3);
    expect(messages).toContain("bolt://127.0.0.1:1");
  });
});
