"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.frontMatterOf = frontMatterOf;
const yaml_1 = require("yaml");
const bad_front_matter_1 = require("./bad-front-matter");
const head_1 = require("./head");
const FENCE = /^---[ \t]*$/u;
/** What stands between the two `---` lines at the beginning, if they are there, and the text after them. */
function frontMatterOf(whole, fileName) {
    const firstLine = whole.slice(0, endOfLine(whole, 0));
    if (!FENCE.test(firstLine))
        return { head: (0, head_1.headOf)({}, fileName), text: whole };
    const start = Math.min(firstLine.length + 1, whole.length);
    const { end, next } = closingFence(whole, start, fileName);
    return { head: (0, head_1.headOf)(fieldsOf(whole.slice(start, end), fileName), fileName), text: whole.slice(next) };
}
const endOfLine = (text, from) => {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
};
function closingFence(whole, start, fileName) {
    for (let at = start; at < whole.length; at = endOfLine(whole, at) + 1) {
        const lineEnd = endOfLine(whole, at);
        if (FENCE.test(whole.slice(at, Math.min(lineEnd, at + 100))))
            return { end: at, next: Math.min(lineEnd + 1, whole.length) };
    }
    throw (0, bad_front_matter_1.badFrontMatter)(fileName, {
        happened: "begins with --- but no line closes the front matter.",
        expected: "a second line that is just ---, then the text",
        fix: "Close the front matter with ---, or take the first line away if there is none.",
    });
}
/** YAML's core schema only: no dates, no code, no tags of one's own; the parser stops at alias bombs by itself. */
function fieldsOf(yaml, fileName) {
    const document = (0, yaml_1.parseDocument)(yaml, { schema: "core", logLevel: "error" });
    const [fault] = document.errors;
    if (fault !== undefined)
        throw notYaml(fileName, fault.message.split("\n")[0] ?? fault.message);
    if (document.contents === null)
        return {};
    if (!(0, yaml_1.isMap)(document.contents))
        throw notYaml(fileName, "it is no list of `name: value` lines");
    return plain(document, fileName);
}
function plain(document, fileName) {
    try {
        return Object.fromEntries(Object.entries(document.toJS({ maxAliasCount: 20 })));
    }
    catch (cause) {
        throw notYaml(fileName, cause instanceof Error ? cause.message : String(cause));
    }
}
const notYaml = (fileName, fault) => (0, bad_front_matter_1.badFrontMatter)(fileName, {
    happened: `has front matter that cannot be read: ${fault}.`,
    expected: "YAML such as\nheadline: New bridge opens\npublished: 2024-11-06",
    fix: 'Put a value that holds a colon or begins with a quotation mark between quotation marks: headline: "Vote: the result".',
});
//# sourceMappingURL=front-matter.js.map