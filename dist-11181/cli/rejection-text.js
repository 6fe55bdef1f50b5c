"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rejectionAsText = rejectionAsText;
/** Why there is nothing of an input: its name and the error's code for who skims, then the way out. */
function rejectionAsText(name, error) {
    const code = "code" in error && typeof error.code === "string" ? `: ${error.code}` : "";
    return `${name}${code}\n  ${error.message.replaceAll("\n", "\n  ")}`;
}
//# sourceMappingURL=rejection-text.js.map