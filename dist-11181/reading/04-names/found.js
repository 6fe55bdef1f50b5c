"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spellingOf = exports.tokensOf = void 0;
const tokensOf = ({ sentence, from, to }) => sentence.tokens.slice(from, to);
exports.tokensOf = tokensOf;
const spellingOf = (found) => (0, exports.tokensOf)(found)
    .map(({ text }) => text)
    .join(" ");
exports.spellingOf = spellingOf;
//# sourceMappingURL=found.js.map