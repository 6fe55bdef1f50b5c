"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readingAsText = readingAsText;
exports.droppedAsText = droppedAsText;
const fact_text_1 = require("./fact-text");
/** A Reading for people: every fact, the sentence it stands in, and the rule or model that found it; last, what was dropped. */
function readingAsText(read) {
    const facts = (0, fact_text_1.factsOf)(read);
    const sections = [
        head(read.reading),
        section("Entities", facts.entities),
        section("Statements", facts.statements),
        section("Events", facts.events),
        section("Tenures", facts.tenures),
        section("Memberships", facts.memberships),
        section("Topics", facts.topics),
        section("Sentences", facts.sentences),
        section("Notes", read.reading.notes),
        droppedAsText(read.dropped),
    ];
    return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}
function head({ article, reader }) {
    const facts = [article.publishedOn, article.bylines.join(", "), article.dateline?.text, article.url];
    const line = facts.filter((fact) => fact !== null && fact !== undefined && fact !== "").join(" · ");
    return [article.headline ?? "(no headline)", line, `read by ${reader.name} ${reader.version}`].join("\n");
}
const section = (title, facts) => facts.length === 0 ? "" : `${title.toUpperCase()} (${facts.length})\n${facts.map(indented).join("\n")}`;
const indented = (fact) => `  ${fact.replaceAll("\n", "\n      ")}`;
/** How much the verifier dropped, by the rule that was broken. */
function droppedAsText(dropped) {
    const counts = new Map();
    for (const { reason } of dropped)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `  ${count}  ${reason}`);
    return [`Dropped by the verifier: ${dropped.length === 0 ? "nothing" : dropped.length}`, ...reasons].join("\n");
}
//# sourceMappingURL=reading-text.js.map