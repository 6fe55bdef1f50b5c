/**
 * Builds data/countries.json from the World Factbook as collected in github.com/factbook/factbook.json (CC0).
 * node scripts/build-countries.js FACTBOOK_GIT_DIRECTORY
 * What newspapers write and the factbook does not stands in scripts/countries-in-the-news.json, their Wikidata ids in
 * scripts/countries-in-wikidata.json: Wikidata's own (CC0), looked up by name in the npm package @rapideditor/country-coder 5.3.1 (ISC licence).
 */
const { execFileSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));
const inTheNews = readJson("scripts", "countries-in-the-news.json");
const idsInWikidata = readJson("scripts", "countries-in-wikidata.json");
const background = readJson("seeds", "background.json");

const gitDirectory = process.argv[2];
if (!gitDirectory)
  throw new Error("Say where the factbook's git directory is: node scripts/build-countries.js DIRECTORY");
const git = (...words) =>
  execFileSync("git", ["--git-dir", gitDirectory, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });

const MARKS = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
};
/** A territory that the factbook gives its mother country's demonym does not own it. */
const owners = inTheNews.demonyms;

const NO_REGION = /^(meta|world|oceans|antarctica)\//;
const pages = git("ls-tree", "-r", "--name-only", "HEAD")
  .split("\n")
  .filter((path) => /^[\w-]+\/\w\w\.json$/.test(path) && !NO_REGION.test(path));
const countries = pages
  .map((path) => countryOf(JSON.parse(git("show", `HEAD:${path}`))))
  .filter((country) => country !== null)
  .sort((a, b) => (a.key < b.key ? -1 : 1));
const lines = countries.map((country) => `  ${JSON.stringify(country)}`).join(",\n");
writeFileSync(join(root, "data", "countries.json"), `[\n${lines}\n]\n`);
console.log(`${countries.length} countries`);

function countryOf({ Government: government, "People and Society": people }) {
  const names = government?.["Country name"];
  if (!names) return null;
  const short = plainName(names["conventional short form"]?.text) ?? plainName(names["conventional long form"]?.text);
  if (!short) return null;
  const news = inTheNews.countries[short] ?? {};
  const name = news.name ?? short;
  const long = plainName(names["conventional long form"]?.text);
  const spellings = unique([name, news.name ? null : short, long, ...(news.aliases ?? [])]);
  const known = background.entities.find(
    (e) => e.kind === "PLACE" && [e.name, ...e.aliases].some((n) => spellings.includes(n)),
  );
  const key = known?.key ?? slug(name);
  const own = (word) => (owners[word] ?? key) === key && !spellings.includes(word);
  return {
    key,
    name: known?.name ?? name,
    aliases: unique([...spellings, ...(known?.aliases ?? [])]).filter((n) => n !== (known?.name ?? name)),
    capital: news.capital ?? capitalOf(government.Capital?.name?.text),
    adjectives: unique([...demonyms(people?.Nationality?.adjective?.text), ...(news.adjectives ?? [])]).filter(own),
    nouns: unique([...demonyms(people?.Nationality?.noun?.text), ...(news.nouns ?? [])]).filter(own),
    wikidata: known?.wikidata ?? idsInWikidata[key] ?? null,
  };
}

/** `Bahamas, The` → `Bahamas`; `Korea, North` → `North Korea`; notes and brackets go. */
function plainName(text) {
  const first = withoutTags(text)
    .split(/;|\/| or |, former/)[0]
    .replace(/\(.*?\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!first || /^none|note|^see /i.test(first) || first.length > 60) return null;
  const [head, tail] = first.split(", ");
  const turned = tail ? `${tail} ${head}` : first;
  return turned.replace(/^the /i, "");
}

function capitalOf(text) {
  const first = withoutTags(text)
    .split(/;|,|\(| note/)[0]
    .trim();
  return /^\p{Lu}/u.test(first) && first.length < 30 ? first : null;
}

/** `Dutchman(men), Dutchwoman(women)` → Dutchman, Dutchmen, Dutchwoman, Dutchwomen; `Norwegian(s)` → Norwegian, Norwegians. */
function demonyms(text) {
  const each = withoutTags(text)
    .split(/;|,| or | and |note/)
    .map((part) => part.trim());
  return unique(each.flatMap(withPlural).filter((word) => /^\p{Lu}[\p{L}'-]+( \p{Lu}[\p{L}'-]+)?$/u.test(word)));
}

function withPlural(part) {
  const [, word, ending] = /^(.+?)\((\w+)\)/.exec(part) ?? [];
  if (!word) return [part.replace(/\(.*/, "").trim()];
  const plural = ending.endsWith("men") ? word.replace(/man$/, "men") : word + ending;
  return [word.trim(), plural];
}

function withoutTags(text) {
  const letters = String(text ?? "").replace(
    /&([a-zA-Z])(acute|grave|circ|tilde|uml|cedil|ring|caron);/g,
    (_, letter, mark) => (letter + MARKS[mark]).normalize("NFC"),
  );
  return letters
    .replace(/<[^>]+>/g, " ")
    .replace(/&rsquo;|&#39;/g, "'")
    .replace(/&[a-z#0-9]+;/g, " ");
}

function unique(words) {
  return [...new Set(words.filter(Boolean))];
}

function slug(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .match(/[\p{L}\p{N}]+/gu)
    .join("-");
}
