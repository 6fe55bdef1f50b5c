import { dateline } from "../../src/cli/dateline";
import { aHouse } from "./a-house";
import { aTerminal } from "./a-terminal";

async function key(args: readonly string[], changes: Parameters<typeof aHouse>[0] = {}) {
  const { terminal, results, messages } = aTerminal();
  const exitCode = await dateline(["key", ...args], { terminal, house: aHouse(changes) });
  return { exitCode, results: results(), messages: messages() };
}

describe("dateline key", () => {
  it("shows a new key alone on the standard output, so that it can be piped", async () => {
    const addKey = jest.fn(async () => "dateline_secret");
    const { exitCode, results, messages } = await key(["add", "desk", "--role", "ingester"], { addKey });
    expect([exitCode, results]).toEqual([0, "dateline_secret\n"]);
    expect(addKey).toHaveBeenCalledWith(expect.anything(), "desk", "ingester");
    expect(messages).toContain("shown this once");
  });

  it("makes a reader when nobody says more", async () => {
    const addKey = jest.fn(async () => "dateline_secret");
    await key(["add", "desk"], { addKey });
    expect(addKey).toHaveBeenCalledWith(expect.anything(), "desk", "reader");
  });

  it.each([["add", "desk", "--role", "owner"], ["add", "two words"], ["add"], ["revoke"]])(
    "refuses %s %s",
    async (...args) => expect((await key(args)).exitCode).toBe(2),
  );

  it("lists names and roles, never keys", async () => {
    const listKeys = async () => [{ name: "desk", role: "curator" as const, createdOn: "2026-11-27" }];
    expect((await key(["list"], { listKeys })).results).toBe("desk\tcurator\t2026-11-27\n");
    expect((await key(["list"])).results).toBe("There are no keys\n");
  });

  it("revokes, and says with its exit code when there was nothing to revoke", async () => {
    expect(await key(["revoke", "desk"])).toMatchObject({ exitCode: 0, results: "The key desk is no more\n" });
    const revokeKey = async () => false;
    expect(await key(["revoke", "desk"], { revokeKey })).toMatchObject({
      exitCode: 1,
      results: "There is no key desk\n",
    });
  });
});
