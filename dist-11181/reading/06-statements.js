"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findStatements = findStatements;
const provenance_1 = require("../domain/provenance");
const cast_speakers_1 = require("./06-statements/cast-speakers");
const clear_attributions_1 = require("./06-statements/clear-attributions");
const retold_1 = require("./06-statements/retold");
const said_on_1 = require("./06-statements/said-on");
const speakers_1 = require("./06-statements/speakers");
const stage_1 = require("./06-statements/stage");
const statement_form_1 = require("./06-statements/statement-form");
const taggers_1 = require("./06-statements/taggers");
const unit_1 = require("./06-statements/unit");
/** Who says, asks, fears or thinks what; the cast comes back with the groups and bodies that turned out to speak. */
function findStatements(page, sentences, cast, library) {
    const stage = new stage_1.Stage(cast);
    const units = (0, unit_1.unitsOf)(sentences, page.dateline);
    const tagged = units.map((unit) => (0, taggers_1.taggedAttributions)(unit, library.statements));
    const cleared = units.map((unit, at) => (0, clear_attributions_1.clearAttributions)(unit, tagged[at] ?? []));
    const told = (0, cast_speakers_1.castSpeakers)(units, cleared, new speakers_1.Speakers(stage));
    const once = (0, retold_1.mergeRetold)(told);
    const found = numbered(once, units, page, stage);
    const statements = found.map(({ fact }) => fact);
    return { statements, cast: stage.toCast(), foundBy: (0, provenance_1.provenanceOf)(found, provenance_1.statementName) };
}
function numbered(told, units, page, stage) {
    const saidOn = (0, said_on_1.saidOnOf)(told, units, page);
    return told.map((one, at) => ({
        fact: { id: `ST${at + 1}`, ...(0, statement_form_1.formOf)(one, stage), saidOn: saidOn[at] ?? null },
        by: one.by,
    }));
}
//# sourceMappingURL=06-statements.js.map