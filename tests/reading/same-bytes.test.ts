import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const ARTICLES = join(ROOT, "seeds/articles");

/** The Readings as a process of its own writes them that reads the files in this order. */
function readInOrder(names: readonly string[]): string[] {
  const files = names.map((name) => join(ARTICLES, name));
  const printed = execFileSync(process.execPath, [join(ROOT, "scripts/read-in-order.js"), ...files], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return printed.trimEnd().split("\n");
}

test("another process that reads the dispatches from the last to the first writes the same bytes", () => {
  const names = readdirSync(ARTICLES).filter((name) => name.endsWith(".md"));
  const [forwards, backwards] = [readInOrder(names), readInOrder(names.toReversed())];
  expect(forwards).toHaveLength(names.length);
  expect(backwards.toReversed()).toEqual(forwards);
}, 300_000);
