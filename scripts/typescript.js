/** Lets `require` read TypeScript: nothing is built, nothing is checked. */
const { readFileSync } = require("node:fs");
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

function readTypeScript() {
  // A .ts file goes before a .json file of the same name, as it does for the compiler.
  const readJson = require.extensions[".json"];
  delete require.extensions[".json"];
  require.extensions[".ts"] = (module, filename) => {
    module._compile(transformSync(readFileSync(filename, "utf8"), { ...SWC, filename }).code, filename);
  };
  require.extensions[".json"] = readJson;
}

module.exports = { readTypeScript };
