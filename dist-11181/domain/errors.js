"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatelineError = void 0;
/** An error that is somebody's to fix and tells them how. Anything else that is thrown is a bug of ours. */
class DatelineError extends Error {
    constructor(explanation, options) {
        super(explained(explanation), options);
        this.name = "DatelineError";
        this.code = explanation.code;
        this.explanation = explanation;
    }
}
exports.DatelineError = DatelineError;
function explained({ happened, expected, why, fix }) {
    const lines = [happened, expected && `Expected: ${expected}`, why && `Why: ${why}`, fix && `To fix it: ${fix}`];
    return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
//# sourceMappingURL=errors.js.map