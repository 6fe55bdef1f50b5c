import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateline } from "../../src/cli/dateline";
import type { Request } from "../../src/main/house";
import { aHouse, aReply } from "./a-house";
import { aTerminal } from "./a-terminal";

const folder = mkdtempSync(join(tmpdir(), "dateline-ask-"));
const question = join(folder, "leaders.graphql");
writeFileSync(
  question,
  "query Leaders($of: String!, $first: Int, $ids: [ID!], $during: Period) { organisation(name: $of) { name } }",
);
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], reply = aReply({ organisation: { name: "NATO" } }), input = "") {
  const asked: Request[] = [];
  const ask = async (request: Request) => {
    asked.push(request);
    return reply;
  };
  const { terminal, results, messages } = aTerminal({ input, environment: { DATELINE_HOME: folder } });
  const house = aHouse({ ask });
  const exitCode = await dateline(args, { terminal, house });
  return { exitCode, results: results(), messages: messages(), asked, house };
}

describe("dateline ask", () => {
  it("prints a table for every root field", async () => {
    const { exitCode, results, house } = await run(["ask", question]);
    expect(exitCode).toBe(0);
    expect(results).toBe("organisation\n\nname\n────\nNATO\n");
    expect(house.closed).toBe(1);
  });

  it("prints the response as it is with --json", async () => {
    const { results } = await run(["ask", question, "--json"]);
    expect(JSON.parse(results)).toEqual({ data: { organisation: { name: "NATO" } } });
  });

  it("sends variables as the question declares them", async () => {
    const variables = ["of=2024", "first=3", 'ids=["a","b"]', 'during={"from":"2024"}'];
    const { asked } = await run(["ask", question, ...variables.flatMap((variable) => ["--var", variable])]);
    expect(asked[0]?.variables).toEqual({ of: "2024", first: 3, ids: ["a", "b"], during: { from: "2024" } });
  });

  it("takes the question from the standard input", async () => {
    const { asked } = await run(["ask", "-"], undefined, "{ summary { articles } }");
    expect(asked[0]?.question).toBe("{ summary { articles } }");
  });

  it("prints what there is and ends with 1 when the answer has errors", async () => {
    const { exitCode, results, messages } = await run(
      ["ask", question],
      aReply({ organisation: null }, "No such name."),
    );
    expect(exitCode).toBe(1);
    expect(results).toContain("organisation");
    expect(messages).toBe("Error: No such name.\n");
  });

  it.each([
    ["there is no such question", ["ask", join(folder, "none.graphql")], "none.graphql"],
    ["a number is none", ["ask", question, "--var", "first=many"], "declares it as Int"],
    ["a list is none", ["ask", question, "--var", "ids=a"], "a JSON list"],
  ])("ends with 2 when %s", async (_what, args, said) => {
    const { exitCode, results, messages, asked } = await run(args);
    expect([exitCode, results, asked]).toEqual([2, "", []]);
    expect(messages).toContain(said);
  });
});
