const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { spawn, spawnSync } = require("node:child_process");

/**
 * `npm test` on a fresh clone: installs what is missing, then runs jest with the words it was given. Without a path both projects
 * of jest.config.js run beside each other, a process each: one waits for Neo4j while the other reads. A report goes to
 * FILE.values and FILE.graph then.
 */
const root = join(__dirname, "..");
const JEST = join("node_modules", "jest", "bin", "jest.js");
const PROJECTS = ["values", "graph"];

const words = process.argv.slice(2);
const isWhole = words.every((word) => word.startsWith("-"));

const inProject = (project) => [
  "--selectProjects",
  project,
  ...words.map((word) => (word.startsWith("--outputFile=") ? `${word}.${project}` : word)),
];

const jest = (args) =>
  new Promise((ended) => {
    spawn(process.execPath, [JEST, ...args], { cwd: root, stdio: "inherit" }).on("close", (code) => ended(code ?? 1));
  });

async function main() {
  if (!existsSync(join(root, "node_modules", "jest"))) {
    const { status } = spawnSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) process.exit(status ?? 1);
  }
  const codes = await Promise.all(isWhole ? PROJECTS.map(inProject).map(jest) : [jest(words)]);
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
}

main();
