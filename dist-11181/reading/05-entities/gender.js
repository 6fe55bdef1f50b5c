"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.gendersIn = gendersIn;
const fold_1 = require("../fold");
const genders_json_1 = __importDefault(require("../tables/genders.json"));
const scene_1 = require("./scene");
const WORDS = new Map([
    ...genders_json_1.default.femaleWords.map((word) => [word, "FEMALE"]),
    ...genders_json_1.default.maleWords.map((word) => [word, "MALE"]),
]);
/** Who is a woman, who a man, where a title beside the name or the given name shows it. */
function gendersIn(scene, roster) {
    const found = new Map();
    for (const { key, name, kind } of roster.identities.values()) {
        const gender = kind === "PERSON" ? scene.library.givenNames.get((0, fold_1.fold)(name).split(" ")[0] ?? "") : undefined;
        if (gender)
            found.set(key, gender);
    }
    for (const tie of roster.ties) {
        if (tie.kind !== "NAME" || roster.identities.get(tie.key)?.kind !== "PERSON")
            continue;
        const [first] = (0, scene_1.wordRange)(scene, tie);
        const shown = WORDS.get((0, fold_1.fold)((0, scene_1.lowerAt)(scene, first, -1))) ?? WORDS.get((0, fold_1.fold)((0, scene_1.lowerAt)(scene, first, 0)));
        if (shown)
            found.set(tie.key, shown);
    }
    return found;
}
//# sourceMappingURL=gender.js.map