const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const STAMP = join(DIST, ".built-from");

/** Makes dist/ what src/ says. A second call costs a few milliseconds: it compares sizes and times, not contents. */
function buildIfStale() {
  if (!existsSync(join(ROOT, "src"))) return; // a copy that was built elsewhere, such as the Docker image
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  note("Building Dateline");
  const made = `${DIST}-${process.pid}`;
  try {
    compileInto(made);
    writeFileSync(join(made, ".built-from"), sources);
    putInPlace(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * npm packages as the lock file says, when they are not all there: those that Dateline runs and is built with. What only its tests and
 * checks need is more than half of all there is to unpack; `npm test` brings it, and where it is it stays.
 */
function installIfMissing() {
  if (isInstalled()) return;
  note("Installing npm packages");
  const some = existsSync(join(ROOT, "node_modules", "jest")) ? [] : ["--omit=dev"];
  const { status, error } = spawnSync(npm(), ["ci", ...some, ...QUICK_AND_QUIET], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    give(`npm ci failed${error ? `: ${error.message}` : ""}.\nTo fix it: read what npm says above, then start again.`);
}

/**
 * The lock file names every package by its version and its hash, so what npm has kept of the registry is as good as asking again: that
 * takes a fifth of the time. What it has not kept it fetches.
 */
const QUICK_AND_QUIET = ["--prefer-offline", "--no-fund", "--no-audit", "--loglevel=error"];

module.exports = { buildIfStale, installIfMissing, ROOT };

/** npm notes what it installed in a lock file of its own; packages for other machines (optional) are not in it. */
function isInstalled() {
  const noted = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(noted)) return false;
  const [installed, wanted] = [packagesIn(noted), packagesIn(join(ROOT, "package-lock.json"))];
  return Object.entries(wanted).every(
    ([path, { version, optional, dev, devOptional }]) =>
      path === "" || (path in installed ? installed[path].version === version : optional || dev || devOptional),
  );
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;

function compileInto(folder) {
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  if (!existsSync(compiler))
    give("The npm packages are not installed.\nTo fix it: npm ci (or npm start, which does it by itself).");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", folder], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) give("The source does not compile.\nTo fix it: see the compiler's messages above.");
}

/** Two commands may build at the same time: each builds apart, the last one in place is right for both. */
function putInPlace(made) {
  const old = `${DIST}-old-${process.pid}`;
  mkdirSync(DIST, { recursive: true });
  renameSync(DIST, old);
  try {
    renameSync(made, DIST);
  } catch (error) {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function fingerprint() {
  const hash = createHash("sha256");
  const files = ["tsconfig.json", "tsconfig.build.json", "package-lock.json", ...filesUnder("src")];
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

const filesUnder = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));

const npm = () => (process.platform === "win32" ? "npm.cmd" : "npm");

const note = (line) => process.stderr.write(`${line}\n`);

function give(message) {
  note(message);
  process.exit(2);
}
