/**
 * Builds data/given-names.json, which given names are women's and which are men's, from @faker-js/faker (MIT).
 * Install it anywhere outside the project: node scripts/build-given-names.js FOLDER_WITH_NODE_MODULES
 * Names that are both are in neither list.
 */
const { writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join, resolve } = require("node:path");

const folder = process.argv[2];
if (!folder) throw new Error("Say where the package is installed: node scripts/build-given-names.js FOLDER");
const { allLocales } = createRequire(join(resolve(folder), "x.js"))("@faker-js/faker");

const fold = (name) =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}.’']/gu, "")
    .toLowerCase();
const LATIN = /^[\p{Script=Latin}'’-]{2,}$/u;

function namesOf(gender) {
  const lists = Object.values(allLocales).map((locale) => locale.person?.first_name?.[gender] ?? []);
  return new Set(
    lists
      .flat()
      .filter((name) => LATIN.test(name))
      .map(fold),
  );
}

const [female, male] = [namesOf("female"), namesOf("male")];
const only = (names, others) => [...names].filter((name) => !others.has(name)).sort();
const data = { female: only(female, male), male: only(male, female) };
writeFileSync(join(__dirname, "..", "data", "given-names.json"), `${JSON.stringify(data)}\n`);
console.log(data.female.length, data.male.length);
