import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGazetteers } from "../src/reading/04-names/gazetteers";
import { nameLooks } from "../src/reading/04-names/looks";
import { train } from "../src/reading/perceptron/train";
import { packWeights } from "../src/reading/perceptron/weights-file";
import { namesInDispatches } from "./names/dispatches";
import {
  exampleOf,
  inCapitals,
  LEAST_WEIGHT,
  labelledIn,
  NAMES_FOLDER,
  SCHOOLING,
  TIMES_POLITICS,
  TIMES_WIKIGOLD,
} from "./names/lessons";

/** Trains the name tagger: `npm run train:names [FOLDER OF TEXTS [OUT]]`. The same texts give the same bytes. */
const ROOT = join(__dirname, "..");
const TEXTS = process.argv[2] ?? NAMES_FOLDER;
const OUT = process.argv[3] ?? join(ROOT, "data/names.weights");

/** Each file and how often it is learnt: there is little of what is labelled by hand, and most of it is politics. */
const FILES: readonly (readonly [string, number])[] = [
  ["voa-voted.jsonl.gz", 1],
  ["crossner-politics-train.jsonl.gz", TIMES_POLITICS],
  ["crossner-politics-dev.jsonl.gz", TIMES_POLITICS],
  ["wikigold.jsonl.gz", TIMES_WIKIGOLD],
];

/** Our own dispatches are few and exact. */
const TIMES_DISPATCHES = 3;
/** Every so manieth sentence is learnt in capitals, too: headlines shout. */
const EVERY_SHOUTED = 10;

function trainNames(): void {
  const gazetteers = readGazetteers(join(ROOT, "data/gazetteers.json"));
  const looks = nameLooks(gazetteers);
  const files = FILES.map(([file, times]) => ({ sentences: labelledIn(join(TEXTS, file)), times }));
  const texts = [...files, { sentences: namesInDispatches(), times: TIMES_DISPATCHES }];
  const written = texts.flatMap(({ sentences, times }) => Array.from({ length: times }, () => sentences).flat());
  const shouted = texts.flatMap(({ sentences }) => sentences.filter((_, at) => at % EVERY_SHOUTED === 0));
  const all = [...written, ...shouted.map((sentence) => inCapitals(sentence, gazetteers))];
  const examples = all.map((sentence) => exampleOf(sentence, looks));
  const started = process.cpuUsage();
  const bytes = packWeights(train(examples, SCHOOLING), LEAST_WEIGHT);
  writeFileSync(OUT, bytes);
  const seconds = process.cpuUsage(started).user / 1e6;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  console.log(`${examples.length} sentences, ${seconds.toFixed(0)} s, ${bytes.length} bytes, sha256 ${hash}: ${OUT}`);
}

trainNames();
