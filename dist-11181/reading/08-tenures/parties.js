"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.partiesOf = partiesOf;
const scene_1 = require("../05-entities/scene");
const party_words_json_1 = __importDefault(require("../tables/party-words.json"));
const stage_1 = require("./stage");
const NAMED_PARTY = new RegExp(`\\b(?:${party_words_json_1.default.join("|")})\\b`, "iu");
const isParty = ({ kind, name, mentions }) => kind === "ORGANISATION" && (NAMED_PARTY.test(name) || mentions.some(({ kind: how }) => how === "DEMONYM"));
/** Who belongs to which party: it stands beside the name, in the title, or the person leads it. */
function partiesOf(stage, holdings, tenures) {
    const parties = [...stage.members.values()].filter(isParty);
    const beside = parties.flatMap((party) => party.mentions.flatMap((mention) => {
        const [person, id] = [memberBeside(stage, mention, holdings), sentenceIdOf(stage, mention)];
        return person && id ? [membership(person, party.key, [id], "a party beside a name")] : [];
    }));
    const keys = new Set(parties.map((party) => party.key));
    const leading = tenures.filter((tenure) => keys.has(tenure.of) && tenure.status === "CURRENT" && tenure.head);
    return [
        ...beside,
        ...leading.map((tenure) => membership(tenure.person, tenure.of, tenure.sentences, "who leads a party belongs to it")),
    ];
}
const membership = (member, of, sentences, rule) => ({
    fact: { member, of, kind: "PARTY", from: null, to: null, sentences },
    by: `rule: ${rule}`,
});
const TOLD_IN = new Set(["HEADLINE", "CAPTION", "BODY"]);
function sentenceIdOf({ scene }, mention) {
    const [first] = (0, scene_1.wordRange)(scene, mention);
    const sentence = scene.sentences[scene.words[first]?.sentence ?? -1];
    return sentence && TOLD_IN.has(sentence.zone) ? sentence.id : null;
}
/** `Democrat Kamala Harris`, `Scholz, of the SPD`, `Mazón, a member of the PP`, `Merz, whose CDU`, `the Republican`. */
function memberBeside(stage, mention, holdings) {
    const [first, after] = (0, scene_1.wordRange)(stage.scene, mention);
    return (bearerAfter(stage, mention, after) ??
        inRolePhrase(holdings, first) ??
        inDescriptor(stage, mention) ??
        apposedTo(stage, first));
}
function bearerAfter(stage, mention, after) {
    if (mention.kind !== "DEMONYM")
        return null;
    const next = stage.scene.words[after];
    const named = stage.people[after]?.find((tie) => tie.kind === "NAME" && tie.start === next?.start);
    return named?.key ?? null;
}
const inRolePhrase = (holdings, at) => holdings.find(({ phrase, relation }) => phrase.from <= at && at < phrase.to && relation !== "AS")?.person ?? null;
const inDescriptor = ({ people, scene }, mention) => {
    const [first] = (0, scene_1.wordRange)(scene, mention);
    return people[first]?.find((tie) => tie.kind === "DESCRIPTOR")?.key ?? null;
};
const LINKS = /^(?:of|the|a|an|member|members|from|with|whose|conservative|liberal|fellow|senior|ruling|opposition|and|adviser|to|socialist|centre-right|centre-left|center-right|center-left|far-right|left-wing|right-wing|nationalist|another|\p{L}+ist)$/u;
const REACH = 9;
/** Back over `of the`, `a member of the conservative` to `NAME,`. */
function apposedTo(stage, first) {
    const { words } = stage.scene;
    const sentence = words[first]?.sentence;
    for (let at = first - 1; at > first - REACH; at -= 1) {
        const word = words[at];
        if (!word || word.sentence !== sentence)
            return null;
        if (word.text === ",")
            return (0, stage_1.ends)(stage, at - 1)?.key ?? null;
        const inName = stage.people[at]?.some((tie) => tie.kind === "NAME") ?? false;
        if (!LINKS.test(word.lower) && !inName)
            return null;
    }
    return null;
}
//# sourceMappingURL=parties.js.map