"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameKey = nameKey;
/** How `(:Name {key})` writes a spelling: no marks, lower case, single blanks. `Jens  STOLTENBERG` and `jens stoltenberg` are one. */
function nameKey(name) {
    return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
//# sourceMappingURL=name-key.js.map