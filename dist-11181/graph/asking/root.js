"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.root = root;
const library_1 = require("../cypher/library");
const name_key_1 = require("../name-key");
const shapes_1 = require("../shapes");
const anchors_json_1 = __importDefault(require("../tables/anchors.json"));
const arguments_1 = require("./arguments");
const bad_input_1 = require("./bad-input");
const ids_1 = require("./ids");
const part_1 = require("./part");
const ranking_1 = require("./ranking");
const relation_1 = require("./relation");
const search_1 = require("./search");
const speaker_targets_1 = require("./speaker-targets");
const trend_1 = require("./trend");
const values_1 = require("./values");
/** A root field is a field of an object that holds nothing; only where it begins differs. */
function root(field, draft) {
    const definition = (0, shapes_1.definitionOf)("Query", field.name);
    const special = SPECIAL[field.name];
    if (special)
        return special(field, draft);
    if (definition.is === "PAGE")
        return list(field, draft);
    if (field.name === "node" || field.name === "nodes")
        return byIds(field, draft);
    return KINDS[field.name] ? entity(field, KINDS[field.name] ?? [], draft) : single(field, draft);
}
/** Roots that are put together in a way of their own. */
const SPECIAL = {
    search: (field, draft) => (0, search_1.search)(field, begin("search", draft), draft),
    trend: trend_1.trend,
    ranking: ranking_1.ranking,
    speakerTargets: speaker_targets_1.speakerTargets,
};
const KINDS = {
    person: ["PERSON"],
    organisation: ["ORGANISATION"],
    place: ["PLACE"],
    entity: ["PERSON", "ORGANISATION", "PLACE", "GROUP"],
};
const begin = (name, draft) => (0, relation_1.rootPart)((0, relation_1.needed)((0, library_1.findFile)(name), `find/${name}`), draft);
/** A list has a file of its own for each order that is more than its reverse. */
function list(field, draft) {
    const ordered = `${field.name}.${String(field.arguments.orderBy)}`;
    const part = anchored(field, draft) ?? begin((0, library_1.findFile)(ordered) ? ordered : field.name, draft);
    return (0, relation_1.page)(field, part, () => null, draft);
}
const ANCHORS = anchors_json_1.default;
/**
 * A list narrowed to what names, or was said by, somebody is that one's own feed: it is read off its index, however long the whole list.
 * A Wikidata id is no anchor; its condition does the work.
 */
function anchored(field, draft) {
    const where = (0, arguments_1.isArguments)(field.arguments.where) ? field.arguments.where : {};
    for (const [name, file] of Object.entries(ANCHORS[field.name] ?? {})) {
        const [id] = [where[name]].flat();
        if (typeof id === "string" && !(0, ids_1.isWikidataId)(id))
            return (0, relation_1.anchoredPart)(file, (0, ids_1.graphId)(id), draft);
    }
    return null;
}
function byIds(field, draft) {
    const ids = (0, values_1.listOf)(field.name === "node" ? [field.arguments.id] : field.arguments.ids);
    if (ids.length > MOST_IDS)
        throw (0, bad_input_1.badInput)(`${ids.length} ids were asked for at once.`, `at most ${MOST_IDS}`);
    const part = begin("nodes", draft);
    const asked = { ...field, arguments: { ids } };
    const { decode, ...found } = (0, relation_1.objects)(asked, part, ["node.id", "node.wikidata"].map((text) => (0, part_1.inPart)(part, text)), draft);
    const inOrder = inOrderOf(ids.map(ids_1.graphId), decode);
    return { ...found, decode: field.name === "node" ? (raw) => inOrder(raw)[0] ?? null : inOrder };
}
const MOST_IDS = 100;
/** Each object where its id was asked for, null where there is none. */
function inOrderOf(ids, decode) {
    return (raw) => {
        const found = new Map((0, values_1.listOf)(raw)
            .map(values_1.listOf)
            .flatMap((row) => [row[0], row[1]].map((id) => [id, row])));
        return ids.map((id) => {
            const row = found.get(id);
            return row ? decode(row.slice(2)) : null;
        });
    };
}
function entity(field, kinds, draft) {
    const [by, value] = onlyOne(field, ["id", "name"]);
    if (by === "name")
        return named(field, value, kinds, draft);
    const part = begin((0, ids_1.isWikidataId)(value) ? "entity.wikidata" : "entity.id", draft);
    return (0, relation_1.rows)({ ...field, arguments: { id: (0, ids_1.graphId)(value), kinds } }, part, "ONE", draft);
}
/** A name that several carry is an error that lists them, never a guess. */
function named(field, name, kinds, draft) {
    const part = begin("entity.name", draft);
    const asked = { ...field, arguments: { name: (0, name_key_1.nameKey)(name), kinds } };
    const { decode, ...found } = (0, relation_1.objects)(asked, part, ["entity.id", "entity.name"].map((text) => (0, part_1.inPart)(part, text)), draft);
    return { ...found, decode: (raw) => unambiguous(name, (0, values_1.listOf)(raw).map(values_1.listOf), decode) };
}
function unambiguous(name, found, decode) {
    const canonical = found.filter((row) => (0, name_key_1.nameKey)(String(row[1])) === (0, name_key_1.nameKey)(name));
    const meant = canonical.length === 1 ? canonical : found;
    if (meant.length > 1)
        throw (0, bad_input_1.ambiguousName)(name, meant.map(([id, called]) => ({ id: String(id), name: String(called) })));
    return meant[0] ? decode(meant[0].slice(2)) : null;
}
function single(field, draft) {
    if (field.name === "summary")
        return (0, relation_1.rows)(field, begin("summary", draft), "ONE", draft);
    const [by, value] = onlyOne(field, SINGLES[field.name] ?? ["id"]);
    const isId = by === "id" || by === "code";
    const file = { statement: "statement", event: "event" }[field.name] ?? `${field.name}.${isId ? "id" : by}`;
    return (0, relation_1.rows)({ ...field, arguments: isId ? { id: (0, ids_1.graphId)(value) } : { [by]: value } }, begin(file, draft), "ONE", draft);
}
const SINGLES = { topic: ["code", "label"], article: ["id", "url"] };
function onlyOne(field, names) {
    const asked = names.filter((name) => typeof field.arguments[name] === "string");
    const [by] = asked;
    const expected = `${field.name}(${names[0]}: …)${names[1] ? ` or ${field.name}(${names[1]}: …)` : ""}`;
    if (by === undefined)
        throw (0, bad_input_1.badInput)(`${field.name} was asked for without ${names.join(" or ")}.`, expected);
    if (asked.length > 1)
        throw (0, bad_input_1.badInput)(`${field.name} was asked for by ${asked.join(" and ")} at once.`, expected);
    return [by, String(field.arguments[by])];
}
//# sourceMappingURL=root.js.map