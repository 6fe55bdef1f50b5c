"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isMadeSure = void 0;
exports.objectOf = objectOf;
const circumstances_json_1 = __importDefault(require("../tables/circumstances.json"));
const listed = (words) => new Set(words.split(" "));
const BY_A_SCORE = listed(circumstances_json_1.default["types a score makes sure"]);
const BEATS = listed(circumstances_json_1.default["words a score makes sure"]);
const BY_A_BODY = listed(circumstances_json_1.default["types a body behind makes sure"]);
/** What stands behind a trigger can leave no doubt: a score behind "beat", a company's name behind "buy". */
const isMadeSure = (scene, trigger) => (BY_A_SCORE.has(trigger.row.type) && BEATS.has(trigger.words) && hasScoreBehind(scene, trigger)) ||
    (BY_A_BODY.has(trigger.row.type) && hasBodyBehind(scene, trigger));
exports.isMadeSure = isMadeSure;
/** Whom a verb that is made sure is done to, when nobody else is: who stands right behind it. */
function objectOf(scene, trigger) {
    const next = scene.phrases.find((phrase) => phrase.from >= trigger.to);
    return next !== undefined && next.from === trigger.to && next.member !== null && (0, exports.isMadeSure)(scene, trigger)
        ? next
        : null;
}
/** How far behind a verb the score of a match or a set may stand. */
const REACH = 12;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
const hasScoreBehind = ({ tokens }, { from, to }) => tokens[from]?.pos === "VERB" && tokens.slice(to, to + REACH).some(({ text }) => SCORE.test(text));
function hasBodyBehind({ tokens, phrases }, { from, to }) {
    const next = phrases.find((phrase) => phrase.from >= to);
    const isNamed = next?.member?.kind === "ORGANISATION" && next.mention === "NAME";
    return tokens[from]?.pos === "VERB" && isNamed && next.from === to;
}
//# sourceMappingURL=made-sure.js.map