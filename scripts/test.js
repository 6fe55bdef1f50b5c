const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { spawn, spawnSync } = require("node:child_process");

/**
 * `npm test` on a fresh clone: installs what is missing, then runs jest with the words it was given. Without a path the projects of
 * jest.config.js run a process each, two beside each other: one waits for Neo4j while the other reads. A report goes to
 * FILE.values, FILE.clone and FILE.graph then.
 */
const root = join(__dirname, "..");
const JEST = join("node_modules", "jest", "bin", "jest.js");
/** Those of one list run one after the other. */
const PROJECTS = [["values", "clone"], ["graph"]];

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

async function inTurn(projects) {
  const codes = [];
  for (const project of projects) codes.push(await jest(inProject(project)));
  return codes;
}

async function main() {
  if (!existsSync(join(root, "node_modules", "jest"))) {
    const { status } = spawnSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) process.exit(status ?? 1);
  }
  const codes = await Promise.all(isWhole ? PROJECTS.map(inTurn) : [jest(words)]);
  process.exitCode = codes.flat().find((code) => code !== 0) ?? 0;
}

main();
