/**
 * How fast the built program reads with the Node.js that runs this, as a line of JSON; `npm run bench:reading` asks every Node.js that
 * it finds. Processor time and memory of this very process: of the machine's speed, so never the same twice.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildIfStale, ROOT } = require("./prepare");

buildIfStale();
const { tuneEngine } = require("../dist/main/tuned-engine");
const { documentOf } = require("../dist/reading/intake/document");
const { openLibrary } = require("../dist/reading/library");
const { read } = require("../dist/reading/read");
const { verify } = require("../dist/reading/verify");

/** Characters of a page as acceptance counts them. */
const A_PAGE = 2_600;
const ROUNDS = 30;
const WARM_UP = 8;
/** By then the engine has compiled most of what reading runs. */
const A_LONG_WHILE = 40;
const MEGABYTES = [1, 2];

tuneEngine(); // as whoever reads with `dateline` does
const library = openLibrary(join(ROOT, "data"), JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8")));
const texts = readdirSync(join(ROOT, "seeds/articles"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(ROOT, "seeds/articles", name), "utf8").replace(/^---\n.*?\n---\n/su, ""));

const PAGES_A_ROUND = texts.reduce((sum, text) => sum + text.length, 0) / A_PAGE;

function measured() {
  return {
    "pages a second on one core": pagesASecondAfter(WARM_UP),
    "the same, after 500 pages": pagesASecondAfter(A_LONG_WHILE),
    "memory in MB": memory(),
    ...Object.fromEntries(MEGABYTES.flatMap(ofOneText)),
  };
}

function pagesASecondAfter(rounds) {
  readAll(rounds);
  const seconds = secondsOf(() => readAll(ROUNDS));
  return Math.round((PAGES_A_ROUND * ROUNDS) / seconds);
}

/** One text as long as that, all of it body: reading it takes twice as long where it is twice as long, and not more. */
function ofOneText(megabytes) {
  const all = texts.map(withoutRelated).join("\n");
  const text = all.repeat(Math.ceil((megabytes * 1e6) / all.length)).slice(0, megabytes * 1e6);
  const seconds = secondsOf(() => readingOf(text));
  return [
    [`seconds for a text of ${megabytes} MB`, Math.round(seconds * 10) / 10],
    [`memory in MB after a text of ${megabytes} MB`, memory()],
  ];
}

/** Behind such a line everything is taken for what other pages say, and hardly read. */
const withoutRelated = (text) => `${text.split(/^Related articles$/mu, 1)[0].trim()}\n`;

const memory = () => Math.round(process.memoryUsage.rss() / 1e6);

function secondsOf(work) {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function readAll(rounds) {
  for (let round = 0; round < rounds; round++) for (const text of texts) readingOf(text);
}

const readingOf = (text) => verify(read(documentOf(text, "a text.txt"), library).reading).reading;

console.log(JSON.stringify(measured()));
