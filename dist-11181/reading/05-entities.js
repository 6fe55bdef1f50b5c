"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.castOf = castOf;
const demonyms_1 = require("./05-entities/demonyms");
const descriptors_1 = require("./05-entities/descriptors");
const gender_1 = require("./05-entities/gender");
const groups_1 = require("./05-entities/groups");
const metonyms_1 = require("./05-entities/metonyms");
const name_spans_1 = require("./05-entities/name-spans");
const names_1 = require("./05-entities/names");
const pronouns_1 = require("./05-entities/pronouns");
const roster_1 = require("./05-entities/roster");
const scene_1 = require("./05-entities/scene");
const source_1 = require("./05-entities/source");
const titles_1 = require("./05-entities/titles");
/** The order matters: a descriptor needs the names before it, a pronoun everybody. */
const STEPS = [
    source_1.sourceSightings,
    demonyms_1.demonymSightings,
    titles_1.titleSightings,
    descriptors_1.descriptorSightings,
    groups_1.groupSightings,
    pronouns_1.pronounSightings,
];
/** From names to who they are, and to all the other words that mean them. */
function castOf(page, sentences, names, library) {
    const scene = (0, scene_1.sceneOf)(page, sentences, library);
    const named = (0, metonyms_1.withGovernments)(scene, (0, names_1.castByName)(scene, (0, name_spans_1.nameSpans)(scene, names)));
    const everybody = STEPS.reduce((roster, step) => (0, roster_1.withSightings)(roster, step(scene, roster)), named);
    return (0, source_1.withSource)(page, library, (0, roster_1.castFrom)(everybody, (0, gender_1.gendersIn)(scene, everybody)));
}
//# sourceMappingURL=05-entities.js.map