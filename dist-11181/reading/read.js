"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.read = read;
const provenance_1 = require("../domain/provenance");
const _01_page_1 = require("./01-page");
const _02_sentences_1 = require("./02-sentences");
const _03_tokens_1 = require("./03-tokens");
const _04_names_1 = require("./04-names");
const _05_entities_1 = require("./05-entities");
const _06_statements_1 = require("./06-statements");
const _07_events_1 = require("./07-events");
const _08_tenures_1 = require("./08-tenures");
const _09_topics_1 = require("./09-topics");
const reading_of_1 = require("./reading-of");
/** From an article to what it says: the passes in their order, each from values to values. */
function read(document, library) {
    const page = (0, _01_page_1.readPage)(document);
    const sentences = (0, _03_tokens_1.tokenise)(page.text, (0, _02_sentences_1.splitSentences)(page));
    const names = (0, _04_names_1.findNames)(page, sentences, library);
    const named = (0, _05_entities_1.castOf)(page, sentences, names, library);
    const said = (0, _06_statements_1.findStatements)(page, sentences, named, library);
    const happened = (0, _07_events_1.findEvents)(page, sentences, said.cast, said.statements, library);
    const held = (0, _08_tenures_1.findTenures)(page, sentences, happened.cast, happened.events, library);
    const about = (0, _09_topics_1.findTopics)(page, sentences, held.cast, happened.events, library);
    const { cast } = held;
    return {
        reading: (0, reading_of_1.readingOf)({ page, sentences, ...said, ...happened, ...held, ...about, cast }),
        foundBy: together(mentionsFoundBy(cast), said.foundBy, happened.foundBy, held.foundBy, about.foundBy),
    };
}
const together = (...found) => new Map(found.flatMap((one) => [...one]));
/** Who stands where, by the rule that tied the words to them. */
function mentionsFoundBy({ members }) {
    return new Map(members.flatMap(({ key, mentions }) => mentions.map((mention) => [(0, provenance_1.mentionName)(key, mention), mention.by])));
}
//# sourceMappingURL=read.js.map