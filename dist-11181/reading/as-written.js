"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asWritten = asWritten;
exports.beforeOpenBracket = beforeOpenBracket;
/** Tokens as the text writes them, line breaks as blanks: `Europe's`, `far-right`, not `Europe 's`, `far - right`. */
function asWritten(tokens) {
    return tokens.map((token, at) => `${blankBefore(token, tokens[at - 1])}${token.text}`).join("");
}
const blankBefore = (token, before) => before !== undefined && before.end < token.start ? " " : "";
/** How many tokens come before a bracket that never closes: a phrase cut off inside one ends where it opens. */
function beforeOpenBracket(tokens) {
    const opens = tokens.findLastIndex(({ text }) => text === "(");
    const closes = tokens.findLastIndex(({ text }) => text === ")");
    return opens > closes ? opens : tokens.length;
}
//# sourceMappingURL=as-written.js.map