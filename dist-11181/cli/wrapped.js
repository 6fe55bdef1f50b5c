"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wrapped = wrapped;
/** The lines of a text broken at its spaces; a word longer than a line has a line of its own. */
function wrapped(text, width) {
    const found = [];
    let current = "";
    for (const word of text.split(/\s+/u)) {
        if (current !== "" && current.length + 1 + word.length > width) {
            found.push(current);
            current = word;
        }
        else
            current = current === "" ? word : `${current} ${word}`;
    }
    return [...found, current];
}
//# sourceMappingURL=wrapped.js.map