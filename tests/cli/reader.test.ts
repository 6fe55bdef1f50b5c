import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import type { Config } from "../../src/config";
import { ReaderUnavailable } from "../../src/domain/errors";
import { house } from "../../src/main";
import type { House } from "../../src/main/house";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

async function run(args: readonly string[], house: House = aHouse(), environment: Record<string, string> = {}) {
  const { terminal, results, messages } = aTerminal({ input: "Rain fell on Oslo.", environment });
  return { exitCode: await dateline(args, { terminal, house }), results: results(), messages: messages() };
}

describe("dateline reader", () => {
  it("starts, stops and finds a CoreNLP of this home", async () => {
    const statusOfCoreNlp = async () => ({ url: "http://127.0.0.1:9000", by: "process 7" });
    expect(await run(["reader", "start", "corenlp"])).toMatchObject({
      exitCode: 0,
      results: "CoreNLP answers at http://127.0.0.1:9000\n",
    });
    expect(await run(["reader", "stop", "corenlp"])).toMatchObject({ exitCode: 0, results: "CoreNLP has stopped\n" });
    expect((await run(["reader", "status", "corenlp"], aHouse({ statusOfCoreNlp }))).results).toBe(
      "CoreNLP answers at http://127.0.0.1:9000 (process 7)\n",
    );
  });

  it("says with its exit code when none runs", async () => {
    expect(await run(["reader", "status", "corenlp"])).toMatchObject({
      exitCode: 4,
      results: "CoreNLP does not run\n",
    });
  });

  it("knows no other that could be started", async () => {
    const { exitCode, messages } = await run(["reader", "start", "oracle"]);
    expect(exitCode).toBe(2);
    expect(messages).toContain("corenlp");
  });
});

describe("who reads", () => {
  /** The readers that the commands asked for. */
  function listening() {
    const asked: string[] = [];
    const plain = aHouse();
    const note = (config: Config) => asked.push(config.reader.use);
    const house = aHouse({
      openReading: (config) => {
        note(config);
        return plain.openReading(config);
      },
      openDateline: (config, tell, opening) => {
        note(config);
        return plain.openDateline(config, tell, opening);
      },
    });
    return { house, asked };
  }

  it.each([["read"], ["load"]])("is told to %s by the setting, and louder by the option", async (command) => {
    const { house, asked } = listening();
    await run([command, "-"], house);
    await run([command, "-"], house, { DATELINE_READER: "corenlp" });
    await run([command, "-", "--reader", "language-model"], house, { DATELINE_READER: "corenlp" });
    expect(asked).toEqual(["embedded", "corenlp", "language-model"]);
  });

  it("is nobody we do not know", async () => {
    const { exitCode, messages } = await run(["read", "-", "--reader", "oracle"]);
    expect(exitCode).toBe(2);
    expect(messages).toContain("embedded");
  });

  it("ends the run when it is not there, instead of rejecting one article after the other", async () => {
    const down = new ReaderUnavailable({ code: "READER_DOWN", happened: "Nobody answers.", fix: "start it." });
    const openReading = async () => ({ readArticle: () => Promise.reject(down), readText: () => Promise.reject(down) });
    for (const words of [
      ["read", "-"],
      ["read", "--jsonl"],
    ]) {
      const { terminal, results, messages } = aTerminal({
        input: '{"id":1,"text":"Rain."}\n{"id":2,"text":"Snow."}\n',
      });
      expect(await dateline(words, { terminal, house: aHouse({ openReading }) })).toBe(4);
      expect([results(), messages()]).toEqual(["", "Nobody answers.\nTo fix it: start it.\n"]);
    }
  });

  it.each([
    ["language-model", 2, "DATELINE_MODEL_URL=http"],
    ["corenlp", 4, "dateline reader start corenlp"],
  ])("must be there: %s without anything else is refused with the way out", async (reader, code, way) => {
    const home = mkdtempSync(join(tmpdir(), "dateline-reader-"));
    const { exitCode, results, messages } = await run(["read", "-", "--reader", reader], house, {
      DATELINE_HOME: home,
    });
    rmSync(home, { recursive: true });
    expect([exitCode, results]).toEqual([code, ""]);
    expect(messages).toContain(way);
  });
});
