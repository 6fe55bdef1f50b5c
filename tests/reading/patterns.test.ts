import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `npm run check:patterns` over all of the source takes a minute; here is shown that it would see a fault. */
const folder = mkdtempSync(join(tmpdir(), "dateline-patterns-"));
afterAll(() => rmSync(folder, { recursive: true }));

function check(name: string, code: string) {
  const place = join(folder, name);
  mkdirSync(join(place, "reading"), { recursive: true });
  writeFileSync(join(place, "reading", "rule.ts"), code);
  const script = join(__dirname, "../../scripts/check-patterns.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, place], { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}

describe("the check of regular expressions", () => {
  it("lets linear ones pass", () => {
    const { status, said } = check("linear", "export const word: RegExp = /^\\p{Lu}+$/u;\n");
    expect([status, said]).toEqual([0, "1 patterns, 0 of them not linear\n"]);
  });

  it("tells the line of one that takes the square of the length", () => {
    const { status, said } = check("square", "export const tail = (text: string) =>\n  text.replace(/,+$/u, '');\n");
    expect(status).toBe(1);
    expect(said).toMatch(/rule\.ts:2: vulnerable \(2nd degree polynomial\) \/,\+\$\/u/u);
  });

  it("tells of one that is put together while the module loads", () => {
    const code =
      "const words = ['a', 'a+'];\nexport const made = new RegExp('^(?:' + words.join('|') + ')+$');\n/b/u.test('b');\n";
    const { status, said } = check("made", code);
    expect(status).toBe(1);
    expect(said).toMatch(/rule\.ts \(made from tables\): vulnerable \(exponential/u);
  });
});
