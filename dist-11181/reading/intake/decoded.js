"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decoded = decoded;
const node_buffer_1 = require("node:buffer");
const errors_1 = require("../../domain/errors");
/** The text of a file, which must be UTF-8. */
function decoded(bytes, fileName) {
    refuseBinary(bytes, fileName);
    if (!(0, node_buffer_1.isUtf8)(bytes))
        throw invalidUtf8(bytes, fileName);
    return bytes.toString("utf8");
}
/** No text holds a zero byte; archives, images and UTF-16 do within their first lines. */
function refuseBinary(bytes, fileName) {
    const at = bytes.indexOf(0);
    if (at < 0)
        return;
    throw new errors_1.DatelineError({
        code: "BINARY_FILE",
        happened: `${fileName} is not a text file: byte ${at} is zero.`,
        expected: "plain text or markdown in UTF-8",
        why: "Zero bytes stand in archives, images, office documents and UTF-16, never in UTF-8 text.",
        fix: "Save the article as plain text in UTF-8.",
    });
}
function invalidUtf8(bytes, fileName) {
    const at = firstInvalidByte(bytes);
    const found = bytes.readUInt8(at).toString(16).padStart(2, "0");
    return new errors_1.DatelineError({
        code: "INVALID_UTF8",
        happened: `${fileName} is not valid UTF-8: byte ${at} (0x${found}) begins no character.`,
        expected: "text in UTF-8, where é is written 0xc3 0xa9",
        why: "A guessed encoding would change names without anybody noticing.",
        fix: "Convert the file, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
    });
}
/** Halving: the longest valid beginning, where a character cut at the end still counts as valid. */
function firstInvalidByte(bytes) {
    let [valid, invalid] = [0, bytes.length];
    while (valid < invalid) {
        const middle = (valid + invalid + 1) >> 1;
        if ((0, node_buffer_1.isUtf8)(bytes.subarray(0, wholeCharacters(bytes, middle))))
            valid = middle;
        else
            invalid = middle - 1;
    }
    return Math.min(wholeCharacters(bytes, valid), bytes.length - 1);
}
/** Moves an end back to where a character begins, so that a cut is not taken for a fault. */
function wholeCharacters(bytes, end) {
    const [longest, isContinuation] = [3, (at) => ((bytes[at] ?? 0) & 0xc0) === 0x80];
    let start = end;
    while (start > 0 && end - start < longest && isContinuation(start))
        start--;
    return isContinuation(start) ? end : start;
}
//# sourceMappingURL=decoded.js.map