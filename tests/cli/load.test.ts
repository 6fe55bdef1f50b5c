import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import { DatelineError } from "../../src/domain/errors";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

const folder = mkdtempSync(join(tmpdir(), "dateline-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

function article(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

mkdirSync(join(folder, "more"));
const first = article("a.md", "Rain fell.");
const second = article("more/b.txt", "SAME rain.");
const third = article("more/c.reading.json", "{}");
article("README.md", "About these articles.");
article("more/notes.pdf", "no article");

async function load(args: readonly string[], house = aHouse(), input = "") {
  const { terminal, results, messages } = aTerminal({ input, environment: { DATELINE_HOME: folder } });
  const exitCode = await dateline(["load", ...args], { terminal, house });
  return { exitCode, results: results(), messages: messages(), house };
}

describe("dateline load", () => {
  it("loads what a folder holds, in the same order every time, and counts", async () => {
    const { exitCode, results, house } = await load([folder]);
    expect(exitCode).toBe(0);
    expect(house.loaded).toEqual([first, second, third]);
    expect(results).toBe("loaded 2, unchanged 1, superseded 0, rejected 0\n");
  });

  it("takes a single file by any name, and the standard input", async () => {
    const { house } = await load([join(folder, "more/notes.pdf"), "-"], aHouse(), "From elsewhere.");
    expect(house.loaded).toEqual([join(folder, "more/notes.pdf"), "-"]);
  });

  it("puts aside what cannot be read, says why, loads the rest and ends with 1", async () => {
    const empty = article("empty.txt", "");
    const { exitCode, results, house } = await load([empty, first]);
    rmSync(empty);
    expect(exitCode).toBe(1);
    expect(house.loaded).toEqual([first]);
    expect(results).toBe(
      `loaded 1, unchanged 0, superseded 0, rejected 1\n\n${empty}: EMPTY_TEXT\n  There is no text.\n  Expected: a sentence\n`,
    );
  });

  it("ends at once when the database goes away, since no article is to blame", async () => {
    const gone = new DatelineError({ code: "NEO4J_UNREACHABLE", happened: "The connection to Neo4j broke." });
    const house = aHouse({ loadArticles: () => Promise.reject(gone) });
    const { exitCode, results, messages } = await load([folder], house);
    expect([exitCode, results]).toEqual([3, ""]);
    expect(messages).toContain("The connection to Neo4j broke.");
    expect(house.closed).toBe(1);
  });

  it("tells its progress in plain lines where nobody watches, and keeps them out of the results", async () => {
    const { messages } = await load([folder]);
    expect(messages).toBe("Loading: 3 of 3\n");
  });

  it("takes many in turns, and tells at about every tenth", async () => {
    const many = Array.from({ length: 250 }, () => first);
    const { results, messages } = await load(many);
    expect(results).toBe("loaded 250, unchanged 0, superseded 0, rejected 0\n");
    expect(messages).toBe("Loading: 100 of 250\nLoading: 250 of 250\n");
  });

  it("rejects a file that the system does not let us read, and goes on", async () => {
    const gone = article("gone.txt", "Soon gone.");
    const house = aHouse();
    const openDateline: typeof house.openDateline = (...args) => {
      rmSync(gone);
      return house.openDateline(...args);
    };
    const { exitCode, results } = await load([gone, first], { ...house, openDateline });
    expect(exitCode).toBe(1);
    expect(results).toContain(`${gone}: UNREADABLE_FILE`);
    expect(house.loaded).toEqual([first]);
  });

  it("ends with 2 when there is nothing to load, and opens no database for it", async () => {
    const house = aHouse({ openDateline: () => Promise.reject(new Error("opened")) });
    mkdirSync(join(folder, "bare"));
    expect((await load([join(folder, "bare")], house)).exitCode).toBe(2);
    expect((await load([join(folder, "gone")], house)).exitCode).toBe(2);
  });
});
