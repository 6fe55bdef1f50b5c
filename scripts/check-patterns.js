/**
 * `npm run check:patterns`: no regular expression of src/ may take more than time in proportion to the text. Literals are collected from
 * the source; patterns put together from tables are caught while the modules load. What recheck cannot tell counts as a fault, too. `node scripts/check-patterns.js [--all] [FOLDER]`: with --all every pattern is listed with its verdict.
 */
process.env.RECHECK_SYNC_BACKEND = "pure";
process.env.RECHECK_BACKEND = "pure"; // neither Java nor a program of its own: the same verdicts on every machine
const { readdirSync, readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { checkSync } = require("recheck");
const { literalsIn } = require("./patterns/literals");
const { madeWhileLoading } = require("./patterns/made");
const measured = require("./patterns/measured.json");
const { readTypeScript } = require("./typescript");

const ROOT = join(__dirname, "..");
const [folder = join(ROOT, "src")] = process.argv.slice(2).filter((word) => !word.startsWith("--"));

/**
 * A verdict against a pattern counts steps, not time, so that a busy machine gives none that a quick one would not: enough to see a square
 * at 8,000 characters, and not to take for one what looks at each character a thousand times.
 */
const BOUNDS = {
  timeout: 600_000,
  maxAttackStringSize: 8_000,
  attackLimit: 10_000_000,
  maxIteration: 5,
  maxGenerationSize: 50,
  maxInitialGenerationSize: 100,
};

function checkPatterns() {
  const files = typeScriptUnder(folder);
  const written = files.flatMap((file) => literalsIn(readFileSync(file, "utf8"), relative(ROOT, file)));
  const made = madeWhileLoading(files.filter((file) => file.includes("/reading/"))).map((pattern) => ({
    ...pattern,
    where: `${relative(ROOT, pattern.file)} (made from tables)`,
  }));
  const verdicts = unique([...written, ...made]).map((pattern) => ({ ...pattern, ...verdictOn(pattern) }));
  const faults = verdicts.filter((verdict) => verdict.status !== "safe" && !isMeasured(verdict));
  for (const shown of process.argv.includes("--all") ? verdicts : faults) console.error(asText(shown));
  console.log(`${verdicts.length} patterns, ${faults.length} of them not linear`);
  process.exitCode = faults.length === 0 && written.length > 0 ? 0 : 1;
}

/** What recheck only guesses and a clock has settled, each with the reason; a proof is never overruled. */
const isMeasured = ({ where, source, complexity }) =>
  complexity.endsWith("(fuzz)") && measured.some((one) => where.startsWith(one.where) && source.startsWith(one.begins));

const typeScriptUnder = (top) =>
  readdirSync(top, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(top, name));

/** The same pattern is judged once. */
const unique = (patterns) =>
  [
    ...new Map(patterns.toReversed().map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
  ].toReversed();

function verdictOn({ source, flags }) {
  const { status, complexity, error, attack } = checkSync(source, flags, BOUNDS);
  return { status, complexity: complexity?.summary ?? error?.kind ?? "", attack: attack?.pattern ?? "" };
}

const asText = ({ where, source, flags, status, complexity, attack }) =>
  `${where}: ${status} (${complexity}) /${source}/${flags}${attack === "" ? "" : `\n    slow on ${attack}`}`;

readTypeScript();
checkPatterns();
