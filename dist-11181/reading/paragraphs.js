"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.paragraphsOf = paragraphsOf;
exports.linesOf = linesOf;
exports.trimmed = trimmed;
/**
 * The paragraphs of a text, without the blanks at their ends. A line is a paragraph, unless the text was wrapped to a width by
 * its sender: then the lines between two blank ones are.
 */
function paragraphsOf(text) {
    const lines = linesOf(text);
    const blocks = isWrapped(lines) ? blocksOf(lines) : lines;
    return blocks.map((block) => trimmed(text, block)).filter(({ start, end }) => start < end);
}
/** The lines of a text, empty ones included. */
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
        lines.push({ start, end });
        start = end + 1;
    }
    return [...lines, { start, end: text.length }];
}
/** The same span without the blanks at its ends. */
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && isBlank(text, from))
        from++;
    while (to > from && isBlank(text, to - 1))
        to--;
    return { start: from, end: to };
}
const BLANK = /\s/u;
const isBlank = (text, at) => BLANK.test(text.charAt(at));
/** No line of a wrapped text is longer than this, and lines that are followed by another are at least half full. */
const WIDEST_WRAP = 100;
const FULLEST_SHORT_LINE = 50;
function isWrapped(lines) {
    const inner = lines.filter((line, i) => lengthOf(line) > 0 && lengthOf(lines[i + 1]) > 0);
    const full = inner.filter((line) => lengthOf(line) >= FULLEST_SHORT_LINE);
    const separated = lines.some((line, i) => i > 0 && i < lines.length - 1 && lengthOf(line) === 0);
    const fits = lines.every((line) => lengthOf(line) <= WIDEST_WRAP);
    return separated && fits && full.length >= 3 && full.length > inner.length * 0.8;
}
const lengthOf = (line) => (line === undefined ? 0 : line.end - line.start);
function blocksOf(lines) {
    const blocks = [];
    lines.forEach((line, i) => {
        const last = blocks.at(-1);
        if (lengthOf(line) === 0)
            return;
        if (last !== undefined && lengthOf(lines[i - 1]) > 0)
            blocks[blocks.length - 1] = { start: last.start, end: line.end };
        else
            blocks.push(line);
    });
    return blocks;
}
//# sourceMappingURL=paragraphs.js.map