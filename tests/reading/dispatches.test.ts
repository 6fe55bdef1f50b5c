import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const AUTHOR = join(__dirname, "../../bench/reading/dispatches/author");

describe("the dispatches to develop with", () => {
  test("article and gold are what their author files say", () => {
    expect(write("--check")).toEqual({ status: 0, complaint: "" });
  });

  test("words the text does not have stop the writing", () => {
    const { status, complaint } = write(...foldersWith("S1 {lee=Ann Lee} resigned on Monday.", "stepped down"));
    expect(status).toBe(1);
    expect(complaint).toContain('S1: "stepped down" is not there');
  });

  test("words that stand there twice have to say which they are", () => {
    const { complaint } = write(...foldersWith("S1 {lee=Ann Lee} resigned, and her deputy resigned, too.", "resigned"));
    expect(complaint).toContain('"resigned" is there 2 times');
  });
});

function write(...commandLine: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(AUTHOR, "write.mjs"), ...commandLine], {
    encoding: "utf8",
  });
  return { status, complaint: stderr };
}

/** A folder with one author file, whose only event is reported by some words, and one for what is written. */
function foldersWith(page: string, words: string): [string, string] {
  const folder = mkdtempSync(join(tmpdir(), "dispatch-"));
  mkdirSync(join(folder, "articles"));
  mkdirSync(join(folder, "gold"));
  mkdirSync(join(folder, "author"));
  const spec = {
    headline: "Lee resigns",
    byline: "Desk",
    source: "Wire",
    published: "2026-01-05",
    page,
    entities: { lee: { kind: "PERSON", name: "Ann Lee" }, wire: { kind: "ORGANISATION", name: "Wire" } },
    statements: {},
    events: { E1: { what: ["LEAVE_OFFICE", "Ann Lee resigns"], who: "ACTOR lee", reports: [["S1", words]] } },
    topics: [],
  };
  writeFileSync(join(folder, "author", "lee.mjs"), `export default ${JSON.stringify(spec)};\n`);
  return [join(folder, "author"), folder];
}
