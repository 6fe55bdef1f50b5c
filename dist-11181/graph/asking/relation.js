"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rootPart = void 0;
exports.follow = follow;
exports.anchoredPart = anchoredPart;
exports.needed = needed;
exports.rows = rows;
exports.objects = objects;
exports.page = page;
const library_1 = require("../cypher/library");
const rename_1 = require("../cypher/rename");
const decode_1 = require("../decode");
const shapes_1 = require("../shapes");
const arguments_1 = require("./arguments");
const narrowing_1 = require("./narrowing");
const page_1 = require("./page");
const part_1 = require("./part");
const projection_1 = require("./projection");
/** Follows a relation of an object: the file of its owner and name, nested where the object stands. */
function follow(field, { is, owner }, parent, draft) {
    const file = needed((0, library_1.followFile)(`${owner}.${field.name}`), `follow/${owner}.${field.name}`);
    const part = newPart(file, owner, parent, draft);
    return is === "PAGE" ? page(field, part, countWithout(owner, field, parent), draft) : rows(field, part, is, draft);
}
/** A part under a root has no parent. */
const rootPart = (file, draft) => newPart(file, "Query", [], draft);
exports.rootPart = rootPart;
/** A feed whose parent is known by its id alone: a parameter stands where the parent would. */
function anchoredPart(name, id, draft) {
    const [owner] = name.split(".");
    const part = newPart(needed((0, library_1.followFile)(name), `follow/${name}`), owner ?? "", ["$anchor"], draft);
    draft.set("anchor", { id });
    return part;
}
function newPart(file, owner, parent, draft) {
    const takenOver = new Map((0, shapes_1.variablesOf)(owner).map((name, place) => [name, parent[place] ?? name]));
    return { file, names: (0, rename_1.namesFor)(draft.nextPart(), takenOver), outer: new Set(parent) };
}
function needed(file, name) {
    if (file)
        return file;
    throw new Error(`there is no cypher/${name}.cypher`);
}
/** One object or a list of them. */
function rows(field, part, is, draft) {
    const { items, cypher, decode } = objects(field, part, [], draft);
    return { items, cypher, decode: is === "ONE" ? (0, decode_1.firstOf)(decode) : (0, decode_1.eachOf)(decode) };
}
/** The rows of a part, each with the `extra` expressions before the object's own; the decoder takes what follows them. */
function objects(field, part, extra, draft) {
    const selection = (0, projection_1.objectSelection)(field.selection);
    const { conditions } = (0, narrowing_1.narrowed)(part, selection.type, field.arguments, draft);
    const { items, gives, decode } = projected(selection, part, draft);
    const cypher = (0, part_1.collected)(part, { conditions, items, gives: [...extra, ...gives], direction: "AS_WRITTEN" });
    return { ...one(part, field.name, cypher), decode };
}
/** A subquery under the name of its field and part. */
function one(part, name, cypher) {
    const own = part.names.parameter(name);
    return { items: [{ name: own, cypher }], cypher: own };
}
const projected = (selection, part, draft) => (0, projection_1.project)(selection, part.file.returns.map(part.names.variable), draft, follow);
/** A count that needs no look at what is counted, where there is a file for it. */
function countWithout(owner, field, parent) {
    const file = (0, library_1.measureFile)(`${owner}.${field.name}`);
    const list = ({ names }) => file && `${(0, part_1.collected)({ file, names, outer: new Set(parent) }, totalOnly(file, names.variable))}[0][0]`;
    return list;
}
const totalOnly = (file, variable) => ({
    conditions: [],
    items: [],
    gives: file.returns.map(variable),
    direction: "AS_WRITTEN",
});
/** A page of a list and, when asked for, how long the whole list is. */
function page(field, part, countOf, draft) {
    const selection = (0, projection_1.objectSelection)(field.selection);
    const shape = (0, page_1.pageShape)(selection);
    const direction = (0, page_1.directionOf)(field);
    const first = (0, arguments_1.pageSize)(field.arguments.first);
    const type = selection.type.replace(/Connection$/, "");
    const narrowing = (0, narrowing_1.narrowed)(part, type, field.arguments, draft, (0, narrowing_1.defaultsOf)(type));
    const after = (0, page_1.afterPlace)(part, field.arguments.after, direction, draft);
    draft.set(part.names.parameter("first"), first + 1);
    const asked = new Map(shape.asked.map(({ field: of, selection: its }) => [of, projected(its, part, draft)]));
    const found = (0, part_1.collected)(part, {
        ...inRows(part, [...asked.values()]),
        conditions: [...narrowing.conditions, ...after],
        direction,
    });
    const rows = shape.needsRows ? one(part, field.name, found) : NOTHING;
    const total = shape.needsTotal ? one(part, `${field.name}Total`, totalOf(part, narrowing, countOf)) : NOTHING;
    return {
        items: [...rows.items, ...total.items],
        cypher: (0, part_1.list)([rows.cypher, total.cypher]),
        decode: (0, page_1.pageOf)({ selection, first, hasPrevious: after.length > 0, sortedBy: (0, page_1.sortedBy)(part, direction), asked }),
    };
}
const NOTHING = { items: [], cypher: "null" };
function inRows(part, nodes) {
    const { value, id } = (0, part_1.cursorTerms)(part);
    const cursor = [value, id].map(({ expression }) => (0, part_1.inPart)(part, expression));
    return { items: nodes.flatMap((node) => node.items), gives: [...cursor, ...nodes.flatMap((node) => node.gives)] };
}
const totalOf = (part, { conditions, isAsked }, countOf) => (isAsked ? null : countOf(part)) ?? (0, part_1.counted)(part, conditions);
//# sourceMappingURL=relation.js.map