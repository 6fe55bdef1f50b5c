"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.slug = slug;
/** `António Guterres` → `antonio-guterres`: the readable part of ids and an entity's key in a Reading. */
function slug(name) {
    const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’.]/gu, "");
    const words = plain.replace(/[øłđßæœþ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.join("-");
}
/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN_LETTERS = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" };
//# sourceMappingURL=slug.js.map