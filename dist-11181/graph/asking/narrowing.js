"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.defaultsOf = void 0;
exports.narrowed = narrowed;
const library_1 = require("../cypher/library");
const rename_1 = require("../cypher/rename");
const shapes_1 = require("../shapes");
const filter_defaults_json_1 = __importDefault(require("../tables/filter-defaults.json"));
const arguments_1 = require("./arguments");
const DEFAULTS = filter_defaults_json_1.default;
/** What a list leaves out unless it is asked for; an object reached by a relation of its own is never left out. */
const defaultsOf = (type) => DEFAULTS[`${type}Filter`] ?? {};
exports.defaultsOf = defaultsOf;
/** What is read elsewhere: `where` below, the rest by pages and roots. */
const NOT_NARROWING = new Set(["where", "orderBy", "after"]);
/**
 * Gives a part's parameters their values and finds the conditions that its arguments put on it. What the file can do by its own
 * parameters (a period of a feed) it does; everything else is a file under where/.
 */
function narrowed(part, type, all, draft, byDefault = {}) {
    const where = (0, arguments_1.isArguments)(all.where) ? (0, arguments_1.given)(all.where) : [];
    const plain = (0, arguments_1.given)(all).filter(([name]) => !NOT_NARROWING.has(name));
    const filter = new Map([...Object.entries(byDefault), ...where]);
    const own = ownParameters(part);
    const values = [...plain, ...filter].flatMap(([name, value]) => Object.entries((0, arguments_1.parametersFor)(name, value)));
    setAll(part, own, new Map(values), draft);
    const asked = [...plain.map(named(type)), ...[...filter].map(named(`${type}Filter`))];
    return {
        conditions: asked.flatMap((one) => conditionsOf(part, own, type, one, draft)),
        isAsked: where.some(isMoreThan(byDefault)) || plain.some(([name]) => name !== "first"),
    };
}
const isMoreThan = (byDefault) => ([name, value]) => JSON.stringify(value) !== JSON.stringify(byDefault[name]);
const named = (owner) => ([name, value]) => ({ file: `${owner}.${name}`, name, value });
const ownParameters = ({ file: { body, limit } }) => (0, rename_1.parametersIn)(`${body} ${limit ?? ""}`);
/** Every parameter of the text has a value; null where nothing was asked. */
function setAll(part, own, values, draft) {
    for (const name of own)
        draft.set(part.names.parameter(name), values.get(name) ?? null);
}
function conditionsOf(part, own, type, asked, draft) {
    const condition = (0, library_1.whereFile)(asked.file);
    const parameters = (0, arguments_1.parametersFor)(asked.name, asked.value);
    if (Object.keys(parameters).every((name) => own.has(name)))
        return [];
    if (condition === null)
        throw new Error(`there is no cypher/where/${asked.file}.cypher`);
    const [subject] = part.file.returns.map(part.names.variable);
    const [canonical] = (0, shapes_1.variablesOf)(type);
    const names = (0, rename_1.namesFor)(draft.nextPart(), new Map([[canonical ?? "", subject ?? ""]]));
    for (const name of (0, rename_1.parametersIn)(condition))
        draft.set(names.parameter(name), parameters[name] ?? null);
    return [(0, rename_1.renamed)(condition, names)];
}
//# sourceMappingURL=narrowing.js.map