"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ROLE_LABELS = exports.TRIGGER_LABELS = void 0;
exports.openEventTaggers = openEventTaggers;
exports.triggersIn = triggersIn;
exports.partsOf = partsOf;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const perceptron_1 = require("../perceptron/perceptron");
const weights_file_1 = require("../perceptron/weights-file");
const circumstances_json_1 = __importDefault(require("../tables/circumstances.json"));
const made_sure_1 = require("./made-sure");
const rated_parts_1 = require("./rated-parts");
const role_looks_1 = require("./role-looks");
const together_1 = require("./together");
const trigger_looks_1 = require("./trigger-looks");
const triggers_1 = require("./triggers");
exports.TRIGGER_LABELS = ["O", "EVENT"];
exports.ROLE_LABELS = ["O", "DOER", "RECEIVER"];
/** Reads the weights that `npm run train:events` wrote to `data/events`. */
function openEventTaggers(folder) {
    const open = (name) => (0, weights_file_1.unpackWeights)((0, node_fs_1.readFileSync)((0, node_path_1.join)(folder, name)), name);
    return { triggers: open("triggers.weights"), roles: open("roles.weights") };
}
/** The words of a sentence that report events: the surest reading of each, told once. */
function triggersIn(scene, { triggers }) {
    const candidates = (0, triggers_1.candidatesIn)(scene.tokens);
    const judged = candidates.flatMap((candidate) => {
        const verdict = (0, perceptron_1.tag)(triggers, [(0, trigger_looks_1.triggerLook)(scene, candidate, candidates)])[0];
        const isSure = candidate.row.sure.has(candidate.words) || (0, made_sure_1.isMadeSure)(scene, candidate);
        const margin = verdict?.label === "EVENT" ? verdict.margin : -(verdict?.margin ?? 0);
        if (isSure)
            return [{ candidate, margin: Math.max(0, margin) + SURE * (candidate.to - candidate.from) }];
        return margin > 0 ? [{ candidate, margin }] : [];
    });
    const kept = [];
    for (const { candidate } of judged.toSorted((a, b) => b.margin - a.margin)) {
        if (!kept.some((other) => excludes(other, candidate)))
            kept.push(candidate);
    }
    return kept.toSorted((a, b) => a.from - b.from || b.to - a.to);
}
/** The same words mean one thing; words side by side that mean the same ("car bomb", "exploded") tell it once. */
function excludes(kept, candidate) {
    if (kept.row !== candidate.row)
        return kept.from === candidate.from;
    return kept.from <= candidate.to && candidate.from <= kept.to;
}
/** Words that need no judge win over those that do, more words over fewer. */
const SURE = 1000;
/** Who does what the trigger tells, and to whom. */
function partsOf(scene, trigger, { roles }) {
    const phrases = (0, role_looks_1.phrasesInReach)(scene, trigger).filter((phrase) => phrase.kind !== null);
    const rated = (0, rated_parts_1.ratedParts)(roles, phrases, (0, role_looks_1.roleLooks)(scene, trigger, phrases));
    const receivers = surest(rated, "RECEIVER", 0);
    const doers = surest(rated.filter((part) => mayDo(scene, trigger, part.phrase) && !receivers.some(({ phrase }) => phrase === part.phrase)), "DOER", NEARLY);
    const known = isSomebodysOpenly(scene, trigger) ? [] : doers;
    const object = receivers.length === 0 ? (0, made_sure_1.objectOf)(scene, trigger) : null;
    return {
        doers: doersAmong(scene, trigger, known.filter(({ phrase }) => phrase !== object)),
        receivers: object === null ? (0, together_1.together)(scene, receivers) : [object],
    };
}
/** "his return": whoever "his" is does it; when nobody can say who that is, nobody else does. */
function isSomebodysOpenly({ tokens, phrases }, { from }) {
    const owner = /^(?:his|her|their|its)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : null;
    return (owner !== null && !phrases.some((phrase) => phrase.from <= owner && owner < phrase.to && phrase.member !== null));
}
/** When no phrase is clearly a doer, the likeliest is one if it falls short by no more than this. */
const NEARLY = 3;
/** Those that are it, or else the one that comes nearest to it. */
function surest(rated, label, least) {
    const own = rated.filter((part) => part.label === label);
    const open = rated.filter((part) => part.label === "O");
    const nearest = open.toSorted((a, b) => b.leads[label] - a.leads[label]).slice(0, 1);
    const found = own.length > 0 ? own : nearest.filter((part) => part.leads[label] > -least);
    return found.map(({ phrase, leads }) => ({ phrase, margin: leads[label] }));
}
/** Behind the trigger, "from", "with", "against" … lead to anybody but its doer. */
function mayDo(scene, trigger, phrase) {
    const { tokens } = scene;
    const { row, to } = trigger;
    const { from } = phrase;
    if (ownsAnother(scene, trigger, phrase))
        return false;
    return row.mutual || from < to || !NO_DOER_BEHIND.has(tokens[from - 1]?.lower ?? "");
}
/** "The union's leader, Ann Lee, called …": the leader acts, not the union. */
const ownsAnother = ({ tokens, phrases }, { from }, phrase) => /^['’]s?$/u.test(tokens[phrase.to]?.text ?? "") &&
    phrases.some((other) => other.from > phrase.to && other.to <= from && other.kind === "PERSON");
const NO_DOER_BEHIND = new Set(circumstances_json_1.default["no doer behind"].split(" "));
/** Of what people do with each other there may be doers on both sides: "Rutte held talks with Trump". */
function doersAmong(scene, { row, from }, doers) {
    if (!row.mutual)
        return (0, together_1.together)(scene, doers);
    const isBefore = ({ phrase }) => phrase.head < from;
    const after = doers.filter((doer) => !isBefore(doer));
    return [...(0, together_1.together)(scene, doers.filter(isBefore)), ...(0, together_1.together)(scene, after)];
}
//# sourceMappingURL=taggers.js.map