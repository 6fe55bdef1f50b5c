import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../../src/api/limits";

const operations = readFileSync(join(__dirname, "../../docs/operations.md"), "utf8");

test.each(Object.values(LIMITS))("docs/operations.md says what $setting is", ({ setting, usual, what }) => {
  expect(operations).toContain(`| \`${setting}\` | ${usual} | ${what} |`);
});
