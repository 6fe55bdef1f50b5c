"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.leadingIn = leadingIn;
const scene_1 = require("../05-entities/scene");
const office_verbs_json_1 = __importDefault(require("../tables/office-verbs.json"));
const stage_1 = require("./stage");
const LEADS = new Set(office_verbs_json_1.default.leads);
/** `Friedrich Merz, who leads the opposition CDU`: a body named as the object, now. */
function leadingIn(stage) {
    return stage.scene.words.flatMap((word) => {
        if (!isNow(word) || (0, scene_1.zoneOf)(stage.scene, word) === "TEASER")
            return [];
        const person = subjectOf(stage, word);
        const body = bodyAfter(stage, word);
        const id = stage.scene.sentences[word.sentence]?.id;
        if (!person || !body || id === undefined)
            return [];
        return [
            {
                fact: {
                    person,
                    title: "leader",
                    of: body,
                    head: true,
                    from: null,
                    to: null,
                    status: "CURRENT",
                    sentences: [id],
                },
                by: `rule: a verb of leading, “${word.lower}”`,
            },
        ];
    });
}
/** Only the present tense says who leads: somebody `led` a protest, too. */
const isNow = (word) => LEADS.has(word.lemma) && /(?:s)$/u.test(word.lower) && word.pos !== "NOUN";
function subjectOf(stage, verb) {
    const who = (0, scene_1.neighbour)(stage.scene, verb.at, -1);
    const at = who?.lower === "who" ? verb.at - (stage.scene.words[verb.at - 2]?.text === "," ? 3 : 2) : verb.at - 1;
    return stage.scene.words[at]?.sentence === verb.sentence ? ((0, stage_1.personAt)(stage, at, "NAME")?.key ?? null) : null;
}
const REACH = 6;
function bodyAfter({ scene, owners, members }, verb) {
    for (let steps = 1; steps <= REACH; steps += 1) {
        const word = (0, scene_1.neighbour)(scene, verb.at, steps);
        if (!word || word.pos === "PUNCT" || word.pos === "ADP")
            return null;
        const body = owners[word.at]?.find((tie) => members.get(tie.key)?.kind === "ORGANISATION");
        if (body)
            return body.key;
    }
    return null;
}
//# sourceMappingURL=leading.js.map