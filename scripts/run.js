/** Runs a TypeScript file of bench/: `node scripts/run.js bench/train-statements.ts …`. Nothing is built, nothing is checked. */
const { resolve } = require("node:path");
const { readTypeScript } = require("./typescript");

readTypeScript();
const [file] = process.argv.splice(2, 1);
require(resolve(file));
