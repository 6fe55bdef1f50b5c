const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { spawnSync } = require("node:child_process");

/** `npm test` on a fresh clone: installs what is missing, then runs jest with the words it was given. */
const root = join(__dirname, "..");

const run = (program, words) => {
  const { status } = spawnSync(program, words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(join(root, "node_modules", "jest"))) run("npm", ["ci"]);
run(process.execPath, [join("node_modules", "jest", "bin", "jest.js"), ...process.argv.slice(2)]);
