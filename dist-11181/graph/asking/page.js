"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.directionOf = void 0;
exports.pageShape = pageShape;
exports.sortedBy = sortedBy;
exports.afterPlace = afterPlace;
exports.pageOf = pageOf;
const ids_1 = require("../../domain/ids");
const bad_input_1 = require("./bad-input");
const cursor_1 = require("./cursor");
const part_1 = require("./part");
const projection_1 = require("./projection");
const values_1 = require("./values");
const fieldsNamed = (selection, name) => selection.fields.filter((field) => field.name === name);
function pageShape(selection) {
    const edges = fieldsNamed(selection, "edges");
    const nodes = edges.flatMap((edge) => fieldsNamed((0, projection_1.objectSelection)(edge.selection), "node"));
    return {
        needsRows: selection.fields.some(({ name }) => name !== "totalCount" && name !== "__typename"),
        needsTotal: fieldsNamed(selection, "totalCount").length > 0,
        asked: [...[...fieldsNamed(selection, "nodes"), ...nodes].map(ofObject), ...edges.flatMap(ofEdge)],
    };
}
const ofObject = (field) => ({ field, selection: (0, projection_1.objectSelection)(field.selection) });
const EVERY_EDGE_HAS = ["cursor", "node", "__typename"];
/** What only some edges say: how well a hit matches. */
function ofEdge(field) {
    const { type, fields } = (0, projection_1.objectSelection)(field.selection);
    const own = fields.filter(({ name }) => !EVERY_EDGE_HAS.includes(name));
    return own.length === 0 ? [] : [{ field, selection: { type, fields: own } }];
}
const directionOf = (field) => field.arguments.orderBy === "OLDEST" ? "REVERSED" : "AS_WRITTEN";
exports.directionOf = directionOf;
/** Tells lists apart by what they are sorted by, in which direction. */
function sortedBy(part, direction) {
    return (0, ids_1.contentHash)([(0, part_1.cursorTerms)(part).value.expression, direction], 6);
}
/** Everything after the place where the page before ended. */
function afterPlace(part, after, direction, draft) {
    if (after === null || after === undefined)
        return [];
    const place = (0, cursor_1.placeOf)(after, sortedBy(part, direction));
    const { value, id } = (0, part_1.cursorTerms)(part);
    const [sortValue, idValue] = [(0, part_1.inPart)(part, value.expression), (0, part_1.inPart)(part, id.expression)];
    const [atValue, atId] = [part.names.parameter("afterValue"), part.names.parameter("afterId")];
    draft.set(atValue, place.value);
    draft.set(atId, place.id);
    const isBeyond = (written) => ((written === "DESC") === (direction === "AS_WRITTEN") ? "<" : ">");
    const beyond = isBeyond(value.direction);
    return [
        `${sortValue} ${beyond}= $${atValue}`,
        `(${sortValue} ${beyond} $${atValue} OR ${idValue} ${isBeyond(id.direction)} $${atId})`,
    ];
}
/** From `[rows, total]` to the connection; one row more than asked says that there is a next page. */
function pageOf(decoding) {
    const edgeAt = edgeDecoders(decoding);
    return (raw) => {
        const [rows, total] = (0, values_1.listOf)(raw);
        const page = (0, values_1.listOf)(rows).slice(0, decoding.first).map(values_1.listOf);
        const hasNextPage = (0, values_1.listOf)(rows).length > decoding.first;
        return filled(decoding.selection, {
            nodes: ({ field }) => page.map((row) => edgeAt(field)(row)),
            edges: (edges) => page.map((row) => edge(edges, row, decoding, edgeAt)),
            pageInfo: ({ selection }) => filled(selection, pageInfo(page, hasNextPage, decoding)),
            totalCount: () => total ?? null,
        });
    };
}
function edgeDecoders({ asked }) {
    let offset = 2;
    const decoders = new Map();
    for (const [field, { gives, decode }] of asked) {
        const [from, to] = [offset, offset + gives.length];
        decoders.set(field, (row) => decode((0, values_1.listOf)(row).slice(from, to)));
        offset = to;
    }
    return (field) => decoders.get(field) ?? (() => null);
}
function edge({ field, selection }, row, decoding, edgeAt) {
    const usual = filled(selection, { cursor: () => cursorAt(row, decoding), node: (node) => edgeAt(node.field)(row) });
    return Object.assign(usual, edgeAt(field)(row));
}
function pageInfo(page, hasNextPage, decoding) {
    const cursor = (row) => (row ? cursorAt(row, decoding) : null);
    return {
        hasNextPage: () => hasNextPage,
        hasPreviousPage: () => decoding.hasPrevious,
        startCursor: () => cursor(page[0]),
        endCursor: () => cursor(page.at(-1)),
    };
}
const cursorAt = (row, decoding) => (0, cursor_1.cursorOf)({ sortedBy: decoding.sortedBy, ...placeIn(row) });
function placeIn([value, id]) {
    if ((typeof value === "string" || typeof value === "number") && typeof id === "string")
        return { value, id };
    throw (0, bad_input_1.badCursor)(id);
}
function filled(selection, fillers) {
    const asked = (0, projection_1.objectSelection)(selection);
    const object = { __typename: asked.type };
    for (const field of asked.fields) {
        const filler = fillers[field.name];
        if (filler)
            object[field.key] = filler({ field, selection: field.selection ?? asked });
    }
    return object;
}
//# sourceMappingURL=page.js.map