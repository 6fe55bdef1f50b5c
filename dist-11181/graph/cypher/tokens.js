"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textOf = void 0;
exports.tokens = tokens;
/** In this order: the first that fits takes the characters. A WORD is a keyword, label, property, function or map key. */
const PIECES = [
    ["BLANK", /\s+/y],
    ["COMMENT", /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
    ["STRING", /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y],
    ["WORD", /`[^`]*`/y],
    ["PARAMETER", /\$\w+/y],
    ["NUMBER", /\d+(?:\.\d+)?/y],
    ["VARIABLE", /[A-Za-z_]\w*/y],
    ["SIGN", /[\s\S]/y],
];
/** Takes a text apart, telling variables (lower case, by the house's rule; labels and types are upper) from whatever else looks like a word. */
function tokens(text) {
    return withDepth(withWords(pieces(text)));
}
function pieces(text) {
    const found = [];
    for (let at = 0; at < text.length;) {
        const piece = pieceAt(text, at);
        found.push(piece);
        at += piece.text.length;
    }
    return found;
}
function pieceAt(text, at) {
    for (const [kind, pattern] of PIECES) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match)
            return { kind, text: match[0] };
    }
    return { kind: "SIGN", text: text.charAt(at) };
}
function withWords(all) {
    const seen = all.filter(({ kind }) => kind !== "BLANK" && kind !== "COMMENT");
    const brackets = [];
    let place = 0;
    return all.map((piece) => {
        if (piece.kind === "BLANK" || piece.kind === "COMMENT")
            return piece;
        const [before, after] = [seen[place - 1]?.text ?? "", seen[place + 1]?.text ?? ""];
        place += 1;
        if ("([{".includes(piece.text))
            brackets.push(piece.text);
        if (")]}".includes(piece.text))
            brackets.pop();
        return piece.kind === "VARIABLE" && isWord(piece.text, before, after, brackets.at(-1)) ? word(piece) : piece;
    });
}
const word = (piece) => ({ kind: "WORD", text: piece.text });
const LITERALS = new Set(["true", "false", "null"]);
function isWord(text, before, after, bracket) {
    const isMapKey = bracket === "{" && (before === "{" || before === ",") && after === ":";
    const isCalledOrOwned = after === "(" || before === "." || before === "CALL";
    return !/^[a-z]/.test(text) || LITERALS.has(text) || isCalledOrOwned || isMapKey;
}
function withDepth(all) {
    let depth = 0;
    return all.map((piece) => {
        if (piece.kind === "SIGN" && ")]}".includes(piece.text))
            depth -= 1;
        const token = { ...piece, depth };
        if (piece.kind === "SIGN" && "([{".includes(piece.text))
            depth += 1;
        return token;
    });
}
const textOf = (some) => some.map(({ text }) => text).join("");
exports.textOf = textOf;
//# sourceMappingURL=tokens.js.map