import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "../src/reading/library";
import { packWeights } from "../src/reading/perceptron/weights-file";
import { eventTexts } from "./events/annotated";
import { trainEventTaggers } from "./events/lessons";
import { dispatchTexts, lessonOf } from "./events/school";
import { oftenLearnt } from "./own-texts/often-learnt";
import { ownTexts } from "./own-texts/own-texts";

/**
 * `npm run train:events`: learns the two taggers of 07-events from all annotated texts and writes their weights to data/events.
 * The same texts give the same bytes.
 */
const LEAST = 0.3;
const data = join(__dirname, "../data");
const background = JSON.parse(readFileSync(join(__dirname, "../seeds/background.json"), "utf8"));
// The weights it finds there are not asked: they are what is made anew.
const library = openLibrary(data, background);
const annotated = ["windows.jsonl.gz", "stories.jsonl.gz"].flatMap(eventTexts);
const texts = [...annotated, ...ownTexts(), ...oftenLearnt(dispatchTexts())];
const taggers = trainEventTaggers(texts.map((text) => lessonOf(text, library)));
mkdirSync(join(data, "events"), { recursive: true });
for (const [name, tagger] of Object.entries(taggers)) {
  const bytes = packWeights(tagger, LEAST);
  writeFileSync(join(data, "events", `${name}.weights`), bytes);
  console.log(`data/events/${name}.weights  ${bytes.length} bytes`);
}
