"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.codeOf = void 0;
/** The code of a system's error, `EEXIST`; null for anything else that was thrown. */
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? error.code : null;
exports.codeOf = codeOf;
//# sourceMappingURL=error-code.js.map