#!/usr/bin/env node
/**
 * Writes the articles and their gold Readings:
 *
 *   node write.mjs                     develop/*.mjs → ../develop/articles and ../develop/gold
 *   node write.mjs SPECS FOLDER        the dispatches of another folder
 *   --check                            writes nothing, stops at the first file that is not what its author file says
 *   --review                           also prints what is easily forgotten: words nobody marked
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import Ajv from "ajv/dist/2020.js";
import { articleOf } from "./article.mjs";
import { readingOf } from "./reading.mjs";
import { forgotten } from "./review.mjs";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, review: { type: "boolean", default: false } },
});
const [specs, folder] = positionals.length === 2 ? positionals : [here("develop"), here("../develop")];
const isReading = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(here("../../../../schema/reading.schema.json"), "utf8")),
);

for (const file of readdirSync(specs)
  .filter((name) => name.endsWith(".mjs"))
  .sort())
  await writeDispatch(path.join(specs, file));

async function writeDispatch(file) {
  const name = path.basename(file, ".mjs");
  const { default: spec } = await import(pathToFileURL(path.resolve(file)).href);
  try {
    const reading = readingOf(spec);
    refuseWhatIsNoReading(reading);
    write(path.join(folder, "articles", `${name}.md`), articleOf(spec));
    write(path.join(folder, "gold", `${name}.reading.json`), printed(reading));
    if (values.review) process.stdout.write(`# ${name}\n${forgotten(reading).join("\n")}\n`);
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

function refuseWhatIsNoReading(reading) {
  if (isReading(reading)) return;
  throw new Error(isReading.errors.map((e) => `${e.instancePath} ${e.message}`).join("; "));
}

function write(file, content) {
  if (!values.check) writeFileSync(file, content);
  else if (readFileSync(file, "utf8") !== content) throw new Error(`${file} is not what its author file says`);
}

/** One zone, entity, statement, event … a line, so that a person can compare two versions. */
function printed(reading) {
  const fields = Object.entries(reading).map(([name, value]) => `  ${JSON.stringify(name)}: ${oneItemALine(value)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

function oneItemALine(value) {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
