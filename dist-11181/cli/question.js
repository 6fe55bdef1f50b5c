"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.collected = collected;
exports.questionAt = questionAt;
exports.variablesOf = variablesOf;
const promises_1 = require("node:fs/promises");
const consumers_1 = require("node:stream/consumers");
const commander_1 = require("commander");
const errors_1 = require("../domain/errors");
const inputs_1 = require("./inputs");
/** Commander calls this for every `--var name=value`. */
function collected(typed, before) {
    const [, name, value] = /^\$?([_a-z]\w*)=(.*)$/isu.exec(typed) ?? [];
    if (name === undefined || value === undefined) {
        throw new commander_1.InvalidArgumentError("Expected name=value, for example --var day=2024-11-06");
    }
    return { ...before, [name]: value };
}
async function questionAt(file, terminal) {
    if (file === "-")
        return (0, consumers_1.text)(terminal.input);
    return (0, promises_1.readFile)(file, "utf8").catch(() => {
        throw (0, inputs_1.noSuchFile)(file);
    });
}
/** Values typed at a shell are strings; the question says which of them are numbers, lists or objects. */
function variablesOf(question, pairs) {
    const entries = Object.entries(pairs).map(([name, value]) => [
        name,
        coerced(name, value, declaredType(question, name)),
    ]);
    return Object.fromEntries(entries);
}
const declaredType = (question, name) => new RegExp(`\\$${name}\\s*:\\s*([\\w\\[\\]!]+)`, "u").exec(question)?.[1] ?? "String";
function coerced(name, typed, type) {
    const writtenAsJson = /^(?:Int|Float|Boolean)\b|^\[/u.test(type) || /^\s*[[{]/u.test(typed) || typed === "null";
    if (!writtenAsJson || /^(?:String|ID)\b/u.test(type))
        return typed;
    try {
        return JSON.parse(typed);
    }
    catch {
        throw badVariable(name, typed, type);
    }
}
const badVariable = (name, typed, type) => new errors_1.DatelineError({
    code: "BAD_VARIABLE",
    happened: `The variable ${name} is "${typed}", and the question declares it as ${type}.`,
    expected: type.startsWith("[")
        ? `a JSON list, for example --var '${name}=["NATO"]'`
        : `JSON, for example --var ${name}=10`,
});
//# sourceMappingURL=question.js.map