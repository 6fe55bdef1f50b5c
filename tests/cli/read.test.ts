import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

const folder = mkdtempSync(join(tmpdir(), "dateline-read-"));
const file = join(folder, "one.md");
writeFileSync(file, "Rain fell on Oslo.");
afterAll(() => rmSync(folder, { recursive: true }));

async function read(args: readonly string[], input = "") {
  const { terminal, results, messages } = aTerminal({ input, environment: { DATELINE_HOME: folder } });
  const exitCode = await dateline(["read", ...args], { terminal, house: aHouse() });
  return { exitCode, results: results(), messages: messages() };
}

describe("dateline read", () => {
  it("prints the Reading of a file as JSON", async () => {
    const { exitCode, results, messages } = await read([file]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(results)).toMatchObject({ format: "dateline-reading/1", text: "Rain fell on Oslo." });
    expect(messages).toBe("");
  });

  it("reads the standard input when it is given nothing or -", async () => {
    for (const args of [[], ["-"]]) {
      expect(JSON.parse((await read(args, "Snow fell.")).results)).toMatchObject({ text: "Snow fell." });
    }
  });

  it("ends with 2 when there is no such file", async () => {
    const { exitCode, results, messages } = await read([join(folder, "two.md")]);
    expect([exitCode, results]).toEqual([2, ""]);
    expect(messages).toContain("two.md");
  });

  it("ends with 1 when the file cannot be read as an article, and prints nothing half-read", async () => {
    const { exitCode, results, messages } = await read(["-"], "  \n");
    expect([exitCode, results]).toEqual([1, ""]);
    expect(messages).toBe("-: EMPTY_TEXT\n  There is no text.\n  Expected: a sentence\n");
  });

  it("goes on with the other files when one cannot be read", async () => {
    const empty = join(folder, "empty.md");
    writeFileSync(empty, "");
    const { exitCode, results, messages } = await read([empty, file]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(results)).toMatchObject({ text: "Rain fell on Oslo." });
    expect(messages).toContain("There is no text.");
  });
});

describe("dateline read --jsonl", () => {
  const lines = (results: string): unknown[] =>
    results
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("answers every line in its order, with its id", async () => {
    const { exitCode, results } = await read(["--jsonl"], '{"id":"b","text":"Two."}\n\n{"id":1,"text":"One."}\n');
    expect(exitCode).toBe(0);
    expect(lines(results)).toMatchObject([
      { id: "b", reading: { text: "Two." } },
      { id: 1, reading: { text: "One." } },
    ]);
  });

  it("gives an error for a line that cannot be read, goes on, and ends with 1", async () => {
    const input = ['{"id":1,"text":" "}', "not json", '{"id":3}', '{"id":4,"text":"Four."}'].join("\n");
    const { exitCode, results } = await read(["--jsonl"], input);
    expect(exitCode).toBe(1);
    expect(lines(results)).toMatchObject([
      { id: 1, error: { code: "EMPTY_TEXT", message: expect.stringContaining("There is no text.") } },
      { id: null, error: { code: "BAD_LINE", message: expect.stringContaining("not json") } },
      { id: 3, error: { code: "BAD_LINE" } },
      { id: 4, reading: { text: "Four." } },
    ]);
  });
});
