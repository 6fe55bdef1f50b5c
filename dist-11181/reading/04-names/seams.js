"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.partedAtSeams = partedAtSeams;
exports.isKnownPlace = isKnownPlace;
const name_edges_json_1 = __importDefault(require("../tables/name-edges.json"));
const name_words_json_1 = __importDefault(require("../tables/name-words.json"));
const organisation_heads_json_1 = __importDefault(require("../tables/organisation-heads.json"));
const gazetteers_1 = require("./gazetteers");
const WEEKDAYS = new Set(name_edges_json_1.default.weekdays);
const MONTHS = new Set(name_edges_json_1.default.months);
const TITLES = new Set(name_edges_json_1.default.personTitles);
const ORGANISATION_HEADS = new Set(organisation_heads_json_1.default.last);
const PLACE_HEADS = new Set(name_edges_json_1.default.placeHeads);
const OFFICES = new Set(name_edges_json_1.default.offices);
const NEVER = new Set(name_words_json_1.default.never);
const INSIDE = {
    PERSON: new Set(name_edges_json_1.default.insidePerson),
    PLACE: new Set(name_edges_json_1.default.insidePlace),
    ORGANISATION: new Set(name_edges_json_1.default.insideOrganisation),
};
/** Names taken apart where the tagger ran on: `Mahmoud Abbas Thursday`, `Palm Beach, Florida`, `Hungary's Ann Lee`. */
function partedAtSeams(name, gazetteers) {
    for (let at = name.from + 1; at < name.to; at++) {
        if (isOffice(name, at))
            return partedAtSeams({ ...name, from: at, kind: "PERSON" }, gazetteers);
        if (!isSeam(name, at, gazetteers))
            continue;
        const after = { ...name, from: at + 1, kind: kindAfter(name, at) };
        return [asPlace({ ...name, to: at }, gazetteers), ...partedAtSeams(asPlace(after, gazetteers), gazetteers)];
    }
    return name.from < name.to ? [name] : [];
}
/** `State` in "Secretary of State Ann Lee" is her office. */
function isOffice({ sentence, from }, at) {
    const { tokens } = sentence;
    return (at === from + 1 &&
        OFFICES.has(tokens[from]?.text ?? "") &&
        tokens[from - 1]?.lower === "of" &&
        tokens[from - 2]?.lower === "secretary");
}
function isSeam(name, at, gazetteers) {
    const { tokens } = name.sentence;
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined)
        return false;
    if (isDash(token, before, tokens[at + 1]))
        return true;
    if (WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && isSmall(before)))
        return true;
    if (name.kind !== "ORGANISATION" && /^(?:,|['’]s|;|\(|\)|["“”—–])$/u.test(token.text))
        return true;
    if (isSmall(token))
        return !isInside(name, at, gazetteers);
    return name.kind === "PERSON" ? NEVER.has(token.lower) : isTitleOfSomebody(name, at);
}
/** A dash with room on both sides parts a dateline from what it leads in: `OSLO - The Central Bank`. */
const isDash = (token, before, after) => /^(?:[-—–]|--)$/u.test(token.text) && (before?.end ?? 0) < token.start && token.end < (after?.start ?? 0);
/** `Afghanistan General Ann Lee`, but not `U.S. General Accounting Office`. */
function isTitleOfSomebody({ sentence: { tokens }, from, to }, at) {
    const isTitle = TITLES.has(tokens[at]?.text ?? "") && at > from && at < to - 1 && !isSmall(tokens[at - 1]);
    return isTitle && !tokens.slice(at, to).some(({ text }) => ORGANISATION_HEADS.has(text));
}
const isSmall = (token) => token !== undefined && /^\p{Ll}/u.test(token.text);
/** Whether a word in small letters may stand inside such a name: `Bank of England`, but not `BBC on Sunday`. */
function isInside(name, at, gazetteers) {
    const { tokens } = name.sentence;
    const lower = tokens[at]?.lower ?? "";
    if (/['’-]\p{Lu}/u.test(tokens[at]?.text ?? ""))
        return true;
    if (!INSIDE[name.kind].has(lower))
        return false;
    if (lower === "and" && name.kind === "PLACE")
        return isPlaceName(tokens.slice(name.from, name.to), gazetteers);
    if (name.kind !== "ORGANISATION")
        return true;
    return lower !== "in" && (lower !== "at" || !isPlaceName(tokens.slice(at + 1, name.to), gazetteers));
}
/** A title is followed by a person, "in" by a place. */
function kindAfter({ sentence, kind }, at) {
    const seam = sentence.tokens[at]?.text ?? "";
    if (seam === "in")
        return "PLACE";
    return TITLES.has(seam) ? "PERSON" : kind;
}
const isPlaceName = (tokens, gazetteers) => (0, gazetteers_1.isPlace)(gazetteers, tokens.map(({ lower }) => lower).join(" "));
/** A country is one whatever it was tagged with; a city may be somebody's name. */
function asPlace(name, gazetteers) {
    const words = name.sentence.tokens.slice(name.from, name.to);
    const isCountry = gazetteers.country.has(words.map(({ lower }) => lower).join(" "));
    return isCountry || (name.kind !== "PERSON" && isPlaceName(words, gazetteers)) ? { ...name, kind: "PLACE" } : name;
}
/** `Palm Beach`: the last word says so; or all words are a place's, and the first is nobody's given name. */
function isKnownPlace({ sentence, from, to, kind }, gazetteers) {
    if (kind !== "PERSON" || to - from < 2)
        return false;
    const words = sentence.tokens.slice(from, to);
    if (PLACE_HEADS.has(words.at(-1)?.text ?? ""))
        return true;
    return !gazetteers.first.has(words[0]?.lower ?? "") && isPlaceName(words, gazetteers);
}
//# sourceMappingURL=seams.js.map