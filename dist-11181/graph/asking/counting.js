"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.counted = counted;
exports.countedBy = countedBy;
exports.summedUp = summedUp;
const library_1 = require("../cypher/library");
const rename_1 = require("../cypher/rename");
const measures_json_1 = __importDefault(require("../tables/measures.json"));
const arguments_1 = require("./arguments");
const bad_input_1 = require("./bad-input");
const ids_1 = require("./ids");
const narrowing_1 = require("./narrowing");
const part_1 = require("./part");
const relation_1 = require("./relation");
const values_1 = require("./values");
const MEASURES = new Map(Object.entries(measures_json_1.default));
/**
 * Finds what is counted. Where it is narrowed to an entity, a speaker or a topic, it is read off that one's index, so the cost is that
 * of its own articles in the period; else it is that of everything in the period.
 */
function counted(measure, field, draft) {
    const { of, at, weight } = (0, relation_1.needed)(MEASURES.get(measure) ?? null, `measures ${measure}`);
    const where = new Map((0, arguments_1.isArguments)(field.arguments.where) ? (0, arguments_1.given)(field.arguments.where) : []);
    const anchor = anchorOf(of, where);
    const name = anchor === null ? of : `${of}.${anchor}`;
    const file = (0, relation_1.needed)((0, library_1.countFile)(name), `count/${name}`);
    const conditions = [...conditionsOf(of, file, where, anchor, draft), ...usualConditions(of, draft)];
    const variables = file.returns;
    const body = `${file.body}\nWITH ${variables.join(", ")}, ${at} AS at, ${weight} AS weight`;
    const narrowed = (0, part_1.matched)({ ...onlyPart, file: { ...file, body, endsInWhere: false } }, conditions);
    const values = Object.assign({}, ...[...where, ["during", field.arguments.during]].map(valuesOf));
    return { of, body: narrowed, variables, values: { ...values, quads: (0, values_1.quadsOfTypes)() } };
}
const valuesOf = ([name, value]) => (0, arguments_1.parametersFor)(name, value);
/** A root stands alone, so its names are those of its files. */
const onlyPart = { names: (0, rename_1.namesFor)(1, new Map()), outer: new Set() };
/** The filter that has a way in of its own; a Wikidata id is no anchor. */
function anchorOf(of, where) {
    const ways = [...where].filter(([name, value]) => (0, library_1.countFile)(`${of}.${name}`) !== null && !(0, ids_1.isWikidataId)(value));
    return ways[0]?.[0] ?? null;
}
function conditionsOf(of, file, where, anchor, draft) {
    const asked = [...where].filter(([name]) => name !== anchor);
    return asked.map(([name, value]) => {
        const condition = (0, library_1.whereFile)(`Counted${of}.${name}`) ?? cannotBeNarrowed(of, name);
        return numbered(condition, file.returns, (0, arguments_1.parametersFor)(name, value), draft);
    });
}
/** As everywhere, events that are only expected, feared or denied are not counted. */
const usualConditions = (of, draft) => Object.entries(of === "Event" ? (0, narrowing_1.defaultsOf)(of) : {}).flatMap(([name, value]) => {
    const condition = (0, library_1.whereFile)(`${of}Filter.${name}`);
    return condition === null ? [] : [numbered(condition, ["event"], { [name]: value }, draft)];
});
function numbered(condition, subjects, values, draft) {
    const names = (0, rename_1.namesFor)(draft.nextPart() + 1, new Map(subjects.map((name) => [name, name])));
    for (const name of (0, rename_1.parametersIn)(condition))
        draft.set(names.parameter(name), values[name] ?? null);
    return (0, rename_1.renamed)(condition, names);
}
function cannotBeNarrowed(of, name) {
    const usable = (0, library_1.namesIn)("where").flatMap((file) => file.split(`Counted${of}.`)[1] ?? []);
    throw (0, bad_input_1.badInput)(`What is counted here cannot be narrowed by ${name}.`, `some of ${usable.join(", ")}`);
}
/** What is counted, by what it is counted by: the file `count/<what>.<dimension>` says how the two hang together. */
function countedBy(dimension, { of, body, variables, values }) {
    const file = (0, library_1.countTail)(`${of}.${dimension}`) ?? cannotBeCountedBy(of, dimension);
    return { of, body: `${body}\n${file.body}`, variables: [...variables, ...file.returns], values };
}
function cannotBeCountedBy(of, dimension) {
    const usable = (0, library_1.namesIn)("count").flatMap((file) => /^[A-Z_]+$/.exec(file.split(`${of}.`)[1] ?? "") ?? []);
    throw (0, bad_input_1.badInput)(`What is counted here cannot be counted by ${dimension}.`, `one of ${usable.join(", ")}`);
}
/** What is counted put before a file that sums it up; `thing` is there what it is counted by. */
function summedUp(found, tail, own, draft) {
    const file = (0, relation_1.needed)((0, library_1.countTail)(tail), `count/${tail}`);
    const thing = found.variables.at(-1) ?? "";
    const names = (0, rename_1.namesFor)(1, new Map([["thing", thing]]));
    const whole = { ...file, body: `${found.body}\n${(0, rename_1.renamed)(file.body, names)}`, endsInWhere: false };
    const values = { ...found.values, ...own };
    for (const name of (0, rename_1.parametersIn)(`${whole.body} ${file.limit ?? ""}`)) {
        if (!(name in draft.parameters))
            draft.set(name, values[name] ?? null);
    }
    return { file: whole, names, outer: new Set() };
}
//# sourceMappingURL=counting.js.map