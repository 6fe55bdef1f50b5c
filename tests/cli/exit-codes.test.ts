import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, EXIT_CODES } from "../../src/cli/exit-codes";
import { exitCodeOf } from "../../src/cli/failure";
import table from "../../src/cli/tables/exit-codes.json";

describe("exit codes", () => {
  it("are all explained, each once", () => {
    expect(EXIT_CODES.map(([code]) => code).sort()).toEqual(Object.values(EXIT).sort());
  });

  it("stand in docs/operations.md as in the code", () => {
    const page = readFileSync(join(__dirname, "../../docs/operations.md"), "utf8");
    for (const [code, meaning] of EXIT_CODES) expect(page).toContain(`| ${code} | ${meaning} |`);
  });

  it.each(Object.entries(table))("%s is %s", (error, name) => {
    expect(Object.keys(EXIT)).toContain(name);
    expect(exitCodeOf(error)).not.toBe(EXIT.PARTLY);
  });

  it("of errors about the input is 1", () => {
    expect(exitCodeOf("BAD_FRONT_MATTER")).toBe(1);
  });
});
