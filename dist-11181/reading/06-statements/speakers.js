"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Speakers = exports.NOBODY = void 0;
const as_written_1 = require("../as-written");
const attribution_1 = require("./attribution");
const words_1 = require("./words");
exports.NOBODY = { member: null, attribution: "NONE" };
/** Finds the members of the cast behind phrases; remembers who spoke, for pronouns that nobody has resolved yet. */
class Speakers {
    constructor(stage) {
        this.stage = stage;
        this.spoke = [];
    }
    /** The member that a source phrase stands for; groups and bodies the cast does not know yet join it. */
    of(unit, source) {
        const speaker = this.behind(unit, source);
        if (speaker.member)
            this.spoke.push(speaker.member);
        return speaker;
    }
    /** To whom: like `of`, but listening is not speaking. */
    behind(unit, phrase) {
        const tokens = unit.tokens.slice(phrase.from, phrase.to);
        const pronoun = tokens.length === 1 && tokens[0] && isPronoun(tokens[0]) ? tokens[0] : null;
        return pronoun ? this.byPronoun(pronoun) : { member: this.byPhrase(unit, phrase), attribution: "EXPLICIT" };
    }
    last() {
        return this.spoke.at(-1) ?? null;
    }
    byPronoun(pronoun) {
        const resolved = this.stage.at(pronoun)[0]?.member;
        const member = resolved ?? this.lastCompatible(pronoun.lower);
        if (!member)
            return exports.NOBODY;
        if (!resolved)
            this.stage.mention(member, pronoun, "PRONOUN", "last compatible speaker");
        return { member, attribution: "PRONOUN" };
    }
    lastCompatible(pronoun) {
        return this.spoke.findLast((member) => fits(pronoun, member)) ?? null;
    }
    byPhrase(unit, phrase) {
        const head = headOf(unit.tokens, phrase);
        const headToken = unit.tokens[head];
        if (!headToken)
            return null;
        const appearances = this.stage.at((0, attribution_1.spanOf)(unit, phrase)).filter(({ kind }) => kind !== "PRONOUN");
        const known = appearances.find((one) => covers(one, headToken)) ?? namedAfter(appearances, headToken);
        return known?.member ?? this.inApposition(unit, phrase) ?? this.introduced(unit, phrase, headToken);
    }
    /** `Its delegate, X, said` · `X, the mayor, said`: the name beside the phrase, mostly with a comma between. */
    inApposition(unit, { from, to }) {
        const before = unit.tokens[from - 1]?.text === "," ? unit.tokens[from - 2] : undefined;
        const after = unit.tokens[to]?.text === "," ? unit.tokens[to + 1] : undefined;
        const named = (token, edge) => token && this.stage.at(token).find((one) => isNamedPerson(one) && one[edge] === token[edge]);
        return (named(unit.tokens[to], "start") ?? named(after, "start") ?? named(before, "end"))?.member ?? null;
    }
    introduced(unit, phrase, head) {
        if (head.lower.endsWith("-year-old"))
            return this.last();
        if ((0, words_1.isAmong)("nobody in particular", head.lower) || !/\p{L}/u.test(head.text))
            return null;
        const { from, to } = withoutDeterminer(unit, { from: phrase.from, to: phrase.to });
        const words = unit.tokens.slice(from, from + (0, as_written_1.beforeOpenBracket)(unit.tokens.slice(from, to)));
        const span = (0, attribution_1.spanOf)(unit, { from, to: from + words.length });
        return this.stage.introduce(kindOf(head), (0, as_written_1.asWritten)(words), span, "source of a statement");
    }
}
exports.Speakers = Speakers;
const isPronoun = ({ lower }) => (0, words_1.isAmong)("pronouns of one man", lower) ||
    (0, words_1.isAmong)("pronouns of one woman", lower) ||
    (0, words_1.isAmong)("pronouns of several", lower) ||
    (0, words_1.isAmong)("pronouns of a body", lower) ||
    (0, words_1.isAmong)("pronouns of speakers", lower);
function fits(pronoun, { kind, gender }) {
    if ((0, words_1.isAmong)("pronouns of one man", pronoun))
        return kind === "PERSON" && gender !== "FEMALE";
    if ((0, words_1.isAmong)("pronouns of one woman", pronoun))
        return kind === "PERSON" && gender !== "MALE";
    if ((0, words_1.isAmong)("pronouns of several", pronoun))
        return kind === "GROUP" || kind === "ORGANISATION";
    return (0, words_1.isAmong)("pronouns of a body", pronoun) && (kind === "ORGANISATION" || kind === "PLACE" || kind === "GROUP");
}
const covers = (appearance, token) => appearance.start <= token.start && token.end <= appearance.end;
/** `a spokesman for the ministry, X`: the name that follows a head which is no name itself. */
function namedAfter(appearances, head) {
    return appearances.find((one) => one.start > head.start && isNamedPerson(one)) ?? null;
}
const isNamedPerson = ({ member, kind }) => member.kind === "PERSON" && kind === "NAME";
/** Any other word at the end of a noun phrase is its head, whatever the tagger thinks it is ("chief"). */
const NEVER_A_HEAD = new Set(["DET", "ADV", "PART", "PUNCT", "CCONJ", "SCONJ", "AUX", "SYM"]);
/** The token that says what the phrase is: the last noun before a preposition, comma or clause. */
function headOf(tokens, { from, to }) {
    let head = -1;
    for (let at = from; at < to; at++) {
        const token = tokens[at];
        if (!token)
            break;
        if (head >= 0 && at > from && endsHead(token))
            break;
        if (token.text === "'s" || token.text === "’s")
            head = -1;
        else if ((0, words_1.isAmong)("words that may stand between a subject and its verb", token.lower))
            continue;
        else if (!NEVER_A_HEAD.has(token.pos) || /^\p{Lu}/u.test(token.text))
            head = at;
    }
    return head < 0 ? to - 1 : head;
}
const endsHead = ({ text, pos, lower }) => text === "," ||
    text === "(" ||
    pos === "ADP" ||
    lower === "to" ||
    lower === "and" ||
    (0, words_1.isAmong)("relatives", lower) ||
    (pos === "VERB" && !/^\p{Lu}/u.test(text));
function kindOf({ lemma, lower }) {
    return (0, words_1.isAmong)("heads of bodies", lemma) && (lemma === lower || !lower.endsWith("s")) ? "ORGANISATION" : "GROUP";
}
function withoutDeterminer({ tokens }, { from, to }) {
    const first = tokens[from]?.lower ?? "";
    return to - from > 1 && (0, words_1.isAmong)("determiners dropped from names of groups", first)
        ? { from: from + 1, to }
        : { from, to };
}
//# sourceMappingURL=speakers.js.map