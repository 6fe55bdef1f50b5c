import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import { house } from "../../src/main";
import { topicsFolderOf } from "../../src/main/import-topics";
import { aTerminal } from "./a-terminal";

const home = mkdtempSync(join(tmpdir(), "dateline-topics-"));
afterAll(() => rmSync(home, { recursive: true }));

const VOCABULARY = join(__dirname, "../reading/topics-import/newscodes.json");
const ELECTION = "medtop:20000574";

async function run(args: readonly string[], input = "") {
  const { terminal, results, messages } = aTerminal({ input, environment: { DATELINE_HOME: home } });
  return { exitCode: await dateline(args, { terminal, house }), results: results(), messages: messages() };
}

describe("dateline topics import", () => {
  it("refuses what is no vocabulary and leaves the list in use", async () => {
    const { exitCode, results, messages } = await run(["topics", "import", "-"], "Rain fell on Oslo.");
    expect([exitCode, results]).toEqual([1, ""]);
    expect(messages).toContain("https://cv.iptc.org/");
    expect(topicsFolderOf(home)).not.toBe(home);
  });

  it("says what is not there", async () => {
    expect((await run(["topics", "import", join(home, "nothing.json")])).exitCode).toBe(2);
  });

  it("counts, warns of what reading finds no more, and is used from then on", async () => {
    const { exitCode, results } = await run(["topics", "import", VOCABULARY]);
    expect(exitCode).toBe(0);
    expect(results).toContain("Imported 3 topics, released 2031-02-03: 1 at the top, 1 on the second level.");
    expect(results).toMatch(new RegExp(`Reading knows \\d+ topics that are not among them: .*${ELECTION}`, "u"));
    expect(JSON.parse(readFileSync(join(topicsFolderOf(home), "topics.json"), "utf8"))).toHaveLength(3);
    const article = "Voters went to the polls. The election commission counted the votes of the election.";
    expect(JSON.parse((await run(["read"], article)).results).topics).toEqual([]);
  });

  it("writes the same file for the same list", async () => {
    const written = () => readFileSync(join(home, "topics.json"), "utf8");
    const before = written();
    await run(["topics", "import", VOCABULARY]);
    expect(written()).toBe(before);
  });
});
