"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.speakerTargets = speakerTargets;
const decode_1 = require("../decode");
const arguments_1 = require("./arguments");
const counting_1 = require("./counting");
const part_1 = require("./part");
const projection_1 = require("./projection");
const relation_1 = require("./relation");
/** The cells of a matrix of who spoke about whom. */
function speakerTargets(field, draft) {
    const part = (0, counting_1.summedUp)((0, counting_1.counted)("STATEMENTS", field, draft), "speakerTargets", { first: (0, arguments_1.pageSize)(field.arguments.first) }, draft);
    const { items, gives, decode } = (0, projection_1.project)((0, projection_1.objectSelection)(field.selection), part.file.returns, draft, relation_1.follow);
    const cypher = (0, part_1.collected)(part, { conditions: [], items, gives, direction: "AS_WRITTEN" });
    return { items: [{ name: "speakerTargets", cypher }], cypher: "speakerTargets", decode: (0, decode_1.eachOf)(decode) };
}
//# sourceMappingURL=speaker-targets.js.map