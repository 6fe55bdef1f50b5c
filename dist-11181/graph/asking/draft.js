"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newDraft = newDraft;
function newDraft() {
    let parts = 0;
    const parameters = {};
    return {
        nextPart: () => {
            parts += 1;
            return parts;
        },
        set: (parameter, value) => {
            parameters[parameter] = value;
        },
        parameters,
    };
}
//# sourceMappingURL=draft.js.map