const { parseSync } = require("@swc/core");

/** The regular expressions that a TypeScript file spells out, with the lines they stand in. */
function literalsIn(code, file) {
  const found = [];
  visit(parseSync(code, { syntax: "typescript", decorators: true, target: "es2022" }), (node) => {
    if (node.type === "RegExpLiteral") found.push({ source: node.pattern, flags: node.flags });
  });
  return found.map((pattern) => ({ ...pattern, where: `${file}:${lineOf(pattern, code)}` }));
}

function visit(node, look) {
  if (node === null || typeof node !== "object") return;
  look(node);
  for (const child of Object.values(node)) visit(child, look);
}

/** The parser counts positions over all files it has read, so the line is looked up. */
const lineOf = ({ source, flags }, code) => code.slice(0, code.indexOf(`/${source}/${flags}`)).split("\n").length;

module.exports = { literalsIn };
