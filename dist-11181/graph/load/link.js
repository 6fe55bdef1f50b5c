"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.link = void 0;
/** A relationship to write, as `row` in cypher/load/connect-*: the type is data, the ends are ids. */
const link = (type, from, to, properties = {}) => ({
    type,
    from,
    to,
    properties,
});
exports.link = link;
//# sourceMappingURL=link.js.map