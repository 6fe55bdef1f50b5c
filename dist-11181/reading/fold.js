"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isAcronym = void 0;
exports.fold = fold;
/** One spelling for all ways to write a name: no marks, no dots, lower case, single blanks. */
function fold(name) {
    const before = folded.get(name);
    if (before !== undefined)
        return before;
    const fresh = foldedAnew(name);
    if (name.length > LONGEST_REMEMBERED)
        return fresh;
    if (folded.size >= MOST_REMEMBERED)
        folded.clear();
    folded.set(name, fresh);
    return fresh;
}
/** Every pass folds the names of the article again, so the last many are remembered. */
const folded = new Map();
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 60;
const foldedAnew = (name) => name
    .normalize("NFKD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ")
    .trim();
const isAcronym = (spelling) => /^(?:\p{Lu}\.?){2,6}$/u.test(spelling);
exports.isAcronym = isAcronym;
//# sourceMappingURL=fold.js.map