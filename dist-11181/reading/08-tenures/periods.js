"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.periodOf = periodOf;
const resolve_date_1 = require("../dates/resolve-date");
const office_verbs_json_1 = __importDefault(require("../tables/office-verbs.json"));
const held_on_1 = require("./held-on");
/** What the words around the phrase, the events and, for the status alone, the background say. */
function periodOf(stage, holding, office) {
    const said = saidPeriod(stage, holding);
    const happened = fromEvents(stage, holding, office);
    const ousted = oustedIn(stage, holding);
    const from = said.from ?? happened.from;
    const to = said.to ?? happened.to ?? ousted?.to ?? null;
    return { from, to, status: statusOf(stage, holding, office, { from, to }, happened.left || ousted !== null) };
}
function statusOf(stage, holding, office, { from, to }, hasLeft) {
    const { publishedOn } = stage.scene.page;
    const { standing } = holding.phrase;
    if (standing === "PAST" || standing === "EXPECTED")
        return standing;
    if (hasLeft || (to && publishedOn && (0, held_on_1.isBy)(to, publishedOn)))
        return "PAST";
    if (from && publishedOn && !(0, held_on_1.isBy)(from, publishedOn))
        return "EXPECTED";
    if (holding.relation === "AS")
        return standingAs(stage, holding, office);
    if (holding.relation === "COPULA" && isOver(stage, holding))
        return "PAST";
    return byBackground(stage, holding, office) ?? "CURRENT";
}
const APPOINTS = new Set(office_verbs_json_1.default.appoints);
const DISMISSES = new Set(office_verbs_json_1.default.dismisses);
/** `as his vice president`: to come after `picked` or `sworn in`, over after `dismissed` and `had worked`. */
function standingAs(stage, holding, office) {
    const lemma = holding.verb?.lemma ?? "";
    if (DISMISSES.has(lemma))
        return "PAST";
    if (APPOINTS.has(lemma) || isStillToCome(stage, holding))
        return "EXPECTED";
    return byBackground(stage, holding, office) ?? "CURRENT";
}
const isStillToCome = ({ scene }, { phrase, sentence }) => scene.words
    .slice(Math.max(scene.firstWords[sentence] ?? 0, phrase.from - 60), phrase.from)
    .some((word) => /^(?:will|due|would|plans?)$/u.test(word.lower));
const isOver = ({ scene }, { verb }) => verb !== null &&
    verb.lemma === "be" &&
    (/^(?:was|were)$/u.test(verb.lower) || scene.words[verb.at - 1]?.lower === "had");
/** Whether the office known from the background is over or yet to come; the text alone says that it is held at all. */
function byBackground(stage, { person }, office) {
    const { publishedOn } = stage.scene.page;
    const plain = (title) => title.toLowerCase().replace(/-/gu, " ");
    const same = stage.background.filter((t) => t.person === person && t.of === office.of && plain(t.title) === plain(office.title));
    if (publishedOn === null || same.length === 0 || same.some((t) => (0, held_on_1.holdsOn)(t, publishedOn)))
        return null;
    return same.some((t) => t.to !== null && (0, held_on_1.isBy)(t.to, publishedOn)) ? "PAST" : "EXPECTED";
}
const UNDATED = { from: null, to: null };
const FROM_TO = /^\s*from (\d{4}) (?:to|until|till) (\d{4})/u;
/** `who was president from 2017 to 2021`, `prime minister … until July`, `became … on Tuesday`. */
function saidPeriod(stage, { phrase, sentence, verb, relation }) {
    const { text, sentences, words, page } = stage.scene;
    const end = sentences[sentence]?.end ?? 0;
    const after = text.slice(words[phrase.to - 1]?.end ?? end, end);
    const span = FROM_TO.exec(after);
    if (span)
        return { from: span[1] ?? null, to: span[2] ?? null };
    if (relation !== "COPULA")
        return UNDATED;
    const [clause = ""] = after.split(/,|;/u, 1);
    const reference = { publishedOn: page.publishedOn };
    const [date] = (0, resolve_date_1.datesIn)(clause, reference);
    if (!date)
        return UNDATED;
    const lead = clause.slice(0, date.start);
    if (/\b(?:until|till)\s+$/u.test(lead))
        return { from: null, to: date.when.to };
    const begins = verb !== null && office_verbs_json_1.default.begins.includes(verb.lemma);
    return begins || /\bsince\s+$/u.test(lead) ? { from: date.when.from, to: null } : UNDATED;
}
const OUSTED = new RegExp(`^\\s*(?:${office_verbs_json_1.default.departures.join("|")})\\b`, "u");
/** `voted Prime Minister NAME out of office on Wednesday`. */
function oustedIn({ scene, people }, { phrase, sentence, relation }) {
    if (relation !== "TITLE")
        return null;
    const name = people[phrase.to]?.find((tie) => tie.kind === "NAME");
    const after = name ? scene.text.slice(name.end, scene.sentences[sentence]?.end ?? name.end) : "";
    if (!OUSTED.test(after))
        return null;
    const [date] = (0, resolve_date_1.datesIn)(after.split(/[,;.]/u, 1)[0] ?? "", { publishedOn: scene.page.publishedOn });
    return { from: null, to: date?.when.to ?? null };
}
/** Taking and leaving office are events; the day is taken over when the event is about the same body. */
function fromEvents({ events, scene }, { person, sentence }, { of, head }) {
    const ids = new Set([scene.sentences[sentence]?.id]);
    const isNational = scene.library.almanac.countries.has(of);
    const isOffice = (event) => event.about.includes(of) ||
        (isNational && event.about.length === 0 && event.reports.some((report) => ids.has(report.sentence)));
    const told = events.filter((event) => isOffice(event) && event.reports.some((report) => report.factuality !== "NEGATED"));
    const taken = told.find((event) => event.type === "TAKE_OFFICE" && takesPart(event, person) && isPlausible(event, scene.page.publishedOn));
    const left = told.find((event) => event.type === "LEAVE_OFFICE" && loses(event, person) && isAsserted(event));
    const from = head && taken?.when && taken.when.basis !== "PUBLICATION" && taken.when.basis !== "TENSE" ? dateOf(taken) : null;
    const to = left?.when && left.when.basis !== "PUBLICATION" && left.when.basis !== "TENSE" ? dateOf(left) : null;
    return { from, to, left: left !== undefined };
}
/** Only what is expected begins after publication. */
function isPlausible(event, publishedOn) {
    const begins = event.when?.from ?? null;
    return begins === null || publishedOn === null || (0, held_on_1.isBy)(begins, publishedOn) || !isAsserted(event);
}
const takesPart = (event, person) => event.participants.some(({ entity }) => entity === person);
/** Who is dismissed is the recipient; who resigns acts alone. */
function loses(event, person) {
    const recipients = event.participants.filter(({ role }) => role === "RECIPIENT");
    const losers = recipients.length > 0 ? recipients : event.participants;
    return losers.some(({ entity }) => entity === person);
}
const isAsserted = (event) => event.reports.some((report) => report.factuality === "ASSERTED");
const dateOf = ({ when }) => when?.from ?? when?.to ?? null;
//# sourceMappingURL=periods.js.map