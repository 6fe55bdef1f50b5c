"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.headOf = headOf;
const written_date_1 = require("../written-date");
const bad_front_matter_1 = require("./bad-front-matter");
/** The fields an article may have, each checked. */
function headOf(fields, fileName) {
    const field = (name) => wordsIn(fields, name, fileName);
    return {
        headline: field("headline") ?? field("title"),
        bylines: [...listIn(fields, "byline", fileName), ...listIn(fields, "bylines", fileName)],
        source: field("source"),
        published: dateIn(fields, "published", fileName),
        updated: dateIn(fields, "updated", fileName),
        language: languageIn(fields, fileName),
        url: field("url"),
    };
}
function wordsIn(fields, name, fileName) {
    const value = fields[name] ?? null;
    if (value === null || value === "")
        return null;
    if (typeof value === "number")
        return String(value);
    if (typeof value === "string")
        return value.normalize("NFC").trim();
    throw wrong(fileName, name, value, "words in one line", `${name}: some words`);
}
function listIn(fields, name, fileName) {
    const value = fields[name] ?? [];
    if (!Array.isArray(value))
        return [wordsIn(fields, name, fileName)].filter((words) => words !== null);
    if (value.every((item) => typeof item === "string"))
        return value.map((item) => item.normalize("NFC").trim());
    throw wrong(fileName, name, value, "a name or a list of names", `${name}: [Ann Lee, Bo Roe]`);
}
function dateIn(fields, name, fileName) {
    const written = wordsIn(fields, name, fileName);
    if (written === null || (0, written_date_1.isWrittenDate)(written))
        return written;
    throw wrong(fileName, name, written, "a date that exists, as ISO 8601", `${name}: 2024-11-06 or ${name}: 2024-11-06T14:30:00Z`);
}
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+){0,4}$/u;
function languageIn(fields, fileName) {
    const written = wordsIn(fields, "language", fileName);
    if (written === null || LANGUAGE.test(written))
        return written;
    throw wrong(fileName, "language", written, "a language code", "language: en");
}
const wrong = (fileName, name, value, expected, example) => (0, bad_front_matter_1.badFrontMatter)(fileName, {
    happened: `has front matter with a wrong \`${name}\`: ${shown(value)}.`,
    expected: `${expected}, for example ${example}`,
    fix: `Correct the line \`${name}: …\` between the two --- lines, or leave it out.`,
});
const shown = (value) => (JSON.stringify(value) ?? String(value)).slice(0, 80);
//# sourceMappingURL=head.js.map