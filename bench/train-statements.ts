import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packWeights } from "../src/reading/perceptron/weights-file";
import { oftenLearnt } from "./own-texts/often-learnt";
import { ownTexts } from "./own-texts/own-texts";
import { trainingTexts } from "./statements/annotated";
import { developTexts, dispatchTexts } from "./statements/dispatches";
import { trainTaggers } from "./statements/lessons";

/**
 * `npm run train:statements`: learns the two taggers of 06-statements from all annotated texts and writes their weights to data/.
 * The same texts give the same bytes.
 */
const LEAST = 0.3;
const folder = join(__dirname, "../data/statements");

const dispatches = [...dispatchTexts(), ...developTexts()];
const taggers = trainTaggers([...trainingTexts(), ...ownTexts(), ...oftenLearnt(dispatches)]);
mkdirSync(folder, { recursive: true });
for (const [name, tagger] of Object.entries(taggers)) {
  const bytes = packWeights(tagger, LEAST);
  writeFileSync(join(folder, `${name}.weights`), bytes);
  console.log(`data/statements/${name}.weights  ${bytes.length} bytes`);
}
