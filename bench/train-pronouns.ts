import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "../src/reading/library";
import { heldOut } from "./pronouns/held-out";
import { learn } from "./pronouns/learn";
import { lessonsOf } from "./pronouns/lessons";
import { dispatchTexts, gapTexts, newsTexts } from "./pronouns/texts";

/**
 * `npm run train:pronouns -- FOLDER`: learns what speaks for somebody being meant by "he" or "she", and writes the weights to
 * src/reading/tables/antecedent-signs.json. FOLDER holds gap-development.tsv and gap-validation.tsv of GAP. How a pronoun was read
 * bears on the next, so run it twice: the second time it asks with the weights of the first.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Which folder holds GAP's files? For example: npm run train:pronouns -- ../gap");
const background = JSON.parse(readFileSync(join(__dirname, "../seeds/background.json"), "utf8"));
const library = openLibrary(join(__dirname, "../data"), background);
const texts = [...gapTexts(folder), ...newsTexts(), ...dispatchTexts()];
const lessons = texts.flatMap((text) => lessonsOf(text, library)).filter(({ signs }) => signs.length > 0);
const table = join(__dirname, "../src/reading/tables/antecedent-signs.json");
const rows = Object.entries(learn(lessons)).map(([sign, row]) => `    ${JSON.stringify(sign)}: ${inOneLine(row)}`);
writeFileSync(table, `{\n  "weights": {\n${rows.join(",\n")}\n  }\n}\n`);
const { right, wrong, open } = heldOut(lessons);
console.log(`news, each quarter by weights learnt without it: ${right} right, ${wrong} wrong, ${open} open`);
console.log(`${lessons.length} pronouns, ${table}`);

function inOneLine(row: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(row)
    .map(([part, weight]) => `"${part}": ${weight}`)
    .join(", ")} }`;
}
