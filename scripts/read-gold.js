/**
 * Reads the dispatches and, where it is at hand, the agency page, and writes one Reading each, ready for the scorer:
 *   npx tsc -p tsconfig.build.json && node scripts/read-gold.js OUT
 *   node ../shared/gold/score.mjs --dir ../shared/seeds/gold OUT --details
 */
const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");

const ROOT = join(__dirname, "..");
const PAGES = join(ROOT, "../shared/gold");
const [out = join(ROOT, ".dateline/gold")] = process.argv.slice(2);

const { openLibrary } = require(join(ROOT, "dist/reading/library"));
const { documentOf } = require(join(ROOT, "dist/reading/intake/document"));
const { read } = require(join(ROOT, "dist/reading/read"));
const { verify } = require(join(ROOT, "dist/reading/verify"));

const library = openLibrary(join(ROOT, "data"), JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8")));
const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
    : [];

mkdirSync(out, { recursive: true });
for (const file of [...filesIn(join(ROOT, "seeds/articles"), ".md"), ...filesIn(PAGES, ".txt")]) {
  const { reading, dropped } = verify(read(documentOf(readFileSync(file), basename(file)), library).reading);
  for (const { reason, what } of dropped) console.error(`${basename(file)}: dropped ${what}: ${reason}`);
  writeFileSync(
    join(out, `${basename(file).replace(/\.(md|txt)$/, "")}.reading.json`),
    JSON.stringify(reading, null, 1),
  );
}
console.log(out);
