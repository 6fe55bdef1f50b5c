/**
 * Builds data/topics.json from the IPTC Media Topics (CC BY 4.0, https://iptc.org), as its server gives them in JSON (`cptall-en-GB.json`).
 * node scripts/build-topics.js CPTALL.json
 * Concepts retired since stay, so that older codes keep their labels.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const file = process.argv[2];
if (!file) throw new Error("Say where the vocabulary is: node scripts/build-topics.js cptall-en-GB.json");
const vocabulary = JSON.parse(readFileSync(file, "utf8"));
const codeOf = (uri) => `medtop:${uri.split("/").at(-1)}`;

const topics = vocabulary.conceptSet.map((concept) => ({
  code: concept.qcode,
  label: concept.prefLabel["en-GB"],
  broader: concept.broader?.[0] ? codeOf(concept.broader[0]) : null,
}));
const lines = topics.map((topic) => `  ${JSON.stringify(topic)}`).join(",\n");
writeFileSync(join(__dirname, "..", "data", "topics.json"), `[\n${lines}\n]\n`);
console.log(`${topics.length} topics, released ${vocabulary.dateReleased}`);
