"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseReading = parseReading;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const _2020_1 = __importDefault(require("ajv/dist/2020"));
const errors_1 = require("../../domain/errors");
const SCHEMA = (0, node_path_1.join)(__dirname, "../../../schema/reading.schema.json");
/** A Reading from outside, or a DatelineError (BAD_READING) that says where it leaves the schema. Gold files are Readings, too: what only they carry is nobody's concern here. */
function parseReading(json) {
    const isReading = validator();
    if (!isReading(json))
        throw refusal(isReading.errors ?? []);
    if (json.text !== json.text.normalize("NFC"))
        throw notComposed();
    return { ...json, memberships: json.memberships.map(withDates) };
}
/** Compiled at first use: most runs parse no Reading, and compiling takes a tenth of a second. */
const validator = () => {
    compiled ??= new _2020_1.default({ allErrors: false, strict: false }).compile(JSON.parse((0, node_fs_1.readFileSync)(SCHEMA, "utf8")));
    return compiled;
};
let compiled;
/** The schema lets memberships leave their dates out; inside, absence is null. */
function withDates(membership) {
    return { ...membership, from: membership.from ?? null, to: membership.to ?? null };
}
function refusal(errors) {
    const lines = errors.slice(0, 3).map(explained);
    return new errors_1.DatelineError({
        code: "BAD_READING",
        happened: `This is no Reading: ${lines.join("; ")}.`,
        expected: 'a document of the format "dateline-reading/1", as `dateline read FILE` prints it',
        why: "A Reading that leaves its schema is refused whole, so that nothing half-read gets into the graph.",
        fix: "Compare it with schema/reading.schema.json.",
    });
}
function explained({ instancePath, message, params }) {
    const where = instancePath === "" ? "the document" : instancePath;
    const { allowedValues, additionalProperty } = params;
    const allowed = Array.isArray(allowedValues) ? ` (${allowedValues.join(", ")})` : "";
    const extra = additionalProperty === undefined ? "" : ` ("${String(additionalProperty)}")`;
    return `${where} ${message ?? "is not as expected"}${allowed}${extra}`;
}
const notComposed = () => new errors_1.DatelineError({
    code: "BAD_READING",
    happened: "The Reading's text is not in Unicode NFC.",
    expected: "composed letters: é as one character, not e and an accent",
    why: "Offsets count in the composed text; in any other form they point elsewhere.",
    fix: "Normalise the text to NFC before reading it.",
});
//# sourceMappingURL=parse.js.map