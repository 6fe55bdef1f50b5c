"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.variablesIn = void 0;
exports.namesFor = namesFor;
exports.renamed = renamed;
exports.parametersIn = parametersIn;
const tokens_1 = require("./tokens");
/**
 * Cypher joins equal names silently: a nested part that says `statement` where an outer part said `statement` finds nothing and says
 * nothing. So every part gets names of its own, except for the variables it takes over from outside.
 */
function namesFor(part, takenOver) {
    const suffixed = (name) => (part === 1 ? name : `${name}_${part}`);
    return { variable: (name) => takenOver.get(name) ?? suffixed(name), parameter: suffixed };
}
/** Leaves strings, comments, labels, properties, functions and map keys alone. */
function renamed(text, names) {
    return (0, tokens_1.tokens)(text)
        .map((token) => {
        if (token.kind === "VARIABLE")
            return names.variable(token.text);
        if (token.kind === "PARAMETER")
            return `$${names.parameter(token.text.slice(1))}`;
        return token.text;
    })
        .join("");
}
const variablesIn = (text) => namesIn(text, "VARIABLE");
exports.variablesIn = variablesIn;
function parametersIn(text) {
    return new Set([...namesIn(text, "PARAMETER")].map((name) => name.slice(1)));
}
const namesIn = (text, kind) => new Set((0, tokens_1.tokens)(text)
    .filter((token) => token.kind === kind)
    .map((token) => token.text));
//# sourceMappingURL=rename.js.map