/** Runs a TypeScript file of bench/: `node scripts/run.js bench/train-statements.ts …`. Nothing is built, nothing is checked. */
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { transformSync } = require("@swc/core");

const SWC = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

// A .ts file goes before a .json file of the same name, as it does for the compiler.
const readJson = require.extensions[".json"];
delete require.extensions[".json"];
require.extensions[".ts"] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, "utf8"), { ...SWC, filename }).code, filename);
};
require.extensions[".json"] = readJson;

const [file] = process.argv.splice(2, 1);
require(resolve(file));
