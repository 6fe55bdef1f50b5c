"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.acronymsOf = acronymsOf;
/** `Social Democratic Party (SPD)`: the letters in brackets mean what stands before them. */
function acronymsOf(found) {
    const introduced = found.flatMap(({ sentence: { tokens }, from, to, kind }) => {
        const acronym = tokens[to + 1]?.text ?? "";
        const isIntroduction = to - from >= 2 && tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" && isAcronym(acronym);
        return isIntroduction && kind !== "PERSON" ? [[acronym, kind]] : [];
    });
    return new Map(introduced);
}
const isAcronym = (word) => /^[A-Z][A-Za-z&.-]{1,9}$/u.test(word) && /[A-Z].*[A-Z]/u.test(word);
//# sourceMappingURL=acronyms.js.map