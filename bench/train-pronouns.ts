import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CAUTION } from "../src/reading/05-entities/likeliest-antecedent";
import { openLibrary } from "../src/reading/library";
import { gapTest } from "./pronouns/gap-test";
import { lessonsOf } from "./pronouns/lessons";
import { pronounTexts } from "./pronouns/texts";
import { writeTable } from "./signs/write-table";

/**
 * `npm run train:pronouns -- FOLDER`: learns what speaks for somebody being meant by "he" or "she", and writes the weights to
 * src/reading/tables/antecedent-signs.json. FOLDER holds gap-development.tsv, gap-validation.tsv and gap-test.tsv of GAP, the last of
 * which is only measured. How a pronoun was read bears on the next, so run it twice: the second time it asks with the weights of the first.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Which folder holds GAP's files? For example: npm run train:pronouns -- ../gap");
const background = JSON.parse(readFileSync(join(__dirname, "../seeds/background.json"), "utf8"));
const library = openLibrary(join(__dirname, "../data"), background);
const { right, wrong, open } = gapTest(folder, library);
console.log(`GAP's test, by the weights there are: ${right} right, ${wrong} wrong, ${open} open`);
const lessons = pronounTexts(folder)
  .flatMap((text) => lessonsOf(text, library))
  .filter(({ signs }) => signs.length > 0);
writeTable("antecedent-signs.json", lessons, CAUTION);
