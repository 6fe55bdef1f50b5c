/**
 * Reads files one after the other in a process of its own and prints a line of JSON each, what was found and by what:
 *   node scripts/read-in-order.js seeds/articles/*.md
 */
const { readFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { readTypeScript } = require("./typescript");

readTypeScript();
const ROOT = join(__dirname, "..");
const { documentOf } = require("../src/reading/intake/document");
const { openLibrary } = require("../src/reading/library");
const { read } = require("../src/reading/read");

const library = openLibrary(join(ROOT, "data"), JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8")));
for (const file of process.argv.slice(2)) {
  const { reading, foundBy } = read(documentOf(readFileSync(file), basename(file)), library);
  console.log(JSON.stringify({ file: basename(file), reading, foundBy: [...foundBy()] }));
}
