"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.factsOf = factsOf;
const provenance_1 = require("../domain/provenance");
const span_1 = require("../domain/span");
const lookup_1 = require("./lookup");
/** The facts of a Reading, each in a few lines: what it says, which rule or model found it, and the sentence it stands in. */
function factsOf(read) {
    const look = (0, lookup_1.lookupOf)(read);
    const { entities, statements, events, tenures, memberships, topics, sentences } = read.reading;
    return {
        entities: entities.map((entity) => entityAsText(entity, look)),
        statements: statements.map((statement) => statementAsText(statement, look)),
        events: events.map((event) => eventAsText(event, look)),
        tenures: tenures.map((tenure) => tenureAsText(tenure, look)),
        memberships: memberships.map((membership) => membershipAsText(membership, look)),
        topics: topics.map((topic) => topicAsText(topic, look)),
        sentences: sentences.map(({ id }) => look.evidence(id)),
    };
}
function entityAsText({ key, kind, name, wikidata, mentions }, look) {
    const places = mentions.map((mention) => mentionAsText(key, mention, look));
    return [withGaps(name, kind, wikidata), ...(places.length === 0 ? ["not named in the text"] : places)].join("\n");
}
function mentionAsText(key, mention, { words, sentences, found }) {
    const at = sentences.find((sentence) => (0, span_1.touches)(sentence, mention))?.id ?? "no sentence";
    return `“${words(mention)}” in ${at}, ${mention.kind}, ${found((0, provenance_1.mentionName)(key, mention))}`;
}
function statementAsText(said, { words, nameOf, found, evidence }) {
    const manner = [said.kind, said.attribution, said.negated ? "negated" : null, said.hedge];
    const cue = said.cue === null ? "no cue" : `cue “${words(said.cue)}” (${said.cue.lemma})`;
    return [
        `${said.id}  ${nameOf(said.speaker)}: ${said.content.map(words).join(" … ")}`,
        `${manner.filter((one) => one !== null).join(", ")}; ${cue}; ${found((0, provenance_1.statementName)(said))}`,
        ...said.sentences.map(evidence),
    ].join("\n");
}
function eventAsText({ id, type, title, participants, reports }, look) {
    return [
        withGaps(id, type, title),
        ...participants.map(({ role, entity }) => `${role.toLowerCase()}: ${look.nameOf(entity)}`),
        ...reports.map((report) => reportAsText(id, report, look)),
    ].join("\n");
}
function reportAsText(event, report, { words, nameOf, found, evidence }) {
    const source = report.accordingTo === null ? "" : ` according to ${nameOf(report.accordingTo)}`;
    const how = `${report.factuality}${source}, in “${words(report)}”; ${found((0, provenance_1.reportName)(event, report))}`;
    return `${how}\n${evidence(report.sentence)}`;
}
function tenureAsText(tenure, look) {
    const office = `${look.nameOf(tenure.person)}, ${tenure.title} of ${look.nameOf(tenure.of)}`;
    return heldAsText(withGaps(office, tenure.status, period(tenure)), (0, provenance_1.tenureName)(tenure), tenure.sentences, look);
}
function membershipAsText(membership, look) {
    const both = `${look.nameOf(membership.member)} in ${look.nameOf(membership.of)}`;
    const line = withGaps(both, membership.kind, period(membership));
    return heldAsText(line, (0, provenance_1.membershipName)(membership), membership.sentences, look);
}
const heldAsText = (line, fact, ids, { found, evidence }) => [line, found(fact), ...ids.map(evidence)].join("\n");
const topicAsText = (topic, { found }) => `${withGaps(topic.label, topic.code, topic.score.toFixed(2))}\n${found((0, provenance_1.topicName)(topic))}`;
const withGaps = (...parts) => parts.filter((part) => part !== null).join("  ");
const period = ({ from, to }) => from === null && to === null ? "no dates" : `${from ?? "…"} to ${to ?? "…"}`;
//# sourceMappingURL=fact-text.js.map