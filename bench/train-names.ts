import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGazetteers } from "../src/reading/04-names/gazetteers";
import { nameLooks } from "../src/reading/04-names/looks";
import { namesInDispatches } from "./names/dispatches";
import { exampleOf, inCapitals, labelledIn, NAMES_FOLDER, repeated, schooled, TEXTS } from "./names/lessons";

/** Trains the name tagger: `npm run train:names [FOLDER OF TEXTS [OUT]]`. The same texts give the same bytes. */
const ROOT = join(__dirname, "..");
const FOLDER = process.argv[2] ?? NAMES_FOLDER;
const OUT = process.argv[3] ?? join(ROOT, "data/names.weights");

/** Our own dispatches are few and exact. */
const TIMES_DISPATCHES = 3;
/** Every so manieth sentence is learnt in capitals, too: headlines shout. */
const EVERY_SHOUTED = 10;

function trainNames(): void {
  const gazetteers = readGazetteers(join(ROOT, "data/gazetteers.json"));
  const looks = nameLooks(gazetteers);
  const files = Object.values(TEXTS).map(({ file, times }) => ({ sentences: labelledIn(join(FOLDER, file)), times }));
  const texts = [...files, { sentences: namesInDispatches(), times: TIMES_DISPATCHES }];
  const written = texts.flatMap(({ sentences, times }) => repeated(sentences, times));
  const shouted = texts.flatMap(({ sentences }) => sentences.filter((_, at) => at % EVERY_SHOUTED === 0));
  const all = [...written, ...shouted.map((sentence) => inCapitals(sentence, gazetteers))];
  const examples = all.map((sentence) => exampleOf(sentence, looks));
  const started = process.cpuUsage();
  const bytes = schooled(examples);
  writeFileSync(OUT, bytes);
  const seconds = process.cpuUsage(started).user / 1e6;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  console.log(`${examples.length} sentences, ${seconds.toFixed(0)} s, ${bytes.length} bytes, sha256 ${hash}: ${OUT}`);
}

trainNames();
