import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CAUTION } from "../src/reading/05-entities/likeliest-described";
import { openLibrary } from "../src/reading/library";
import { lessonsOf } from "./descriptions/lessons";
import { describedTexts } from "./descriptions/texts";
import { writeTable } from "./signs/write-table";

/**
 * `npm run train:descriptions`: learns what speaks for somebody being meant by "the president", "the group", "the country", and writes
 * the weights to src/reading/tables/description-signs.json. What a noun meant before bears on what it means next, so run it twice.
 */
const background = JSON.parse(readFileSync(join(__dirname, "../seeds/background.json"), "utf8"));
const library = openLibrary(join(__dirname, "../data"), background);
const lessons = describedTexts().flatMap((text) => lessonsOf(text, library));
writeTable("description-signs.json", lessons, CAUTION);
