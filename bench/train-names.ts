import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readGazetteers } from "../src/reading/04-names/gazetteers";
import { type NameLooks, nameLooks } from "../src/reading/04-names/looks";
import { type Example, train } from "../src/reading/perceptron/train";
import { packWeights } from "../src/reading/perceptron/weights-file";

/** Trains the name tagger: `npm run train:names [FOLDER OF TEXTS [OUT]]`. The same texts give the same bytes. */
const ROOT = join(__dirname, "..");
const TEXTS = process.argv[2] ?? join(ROOT, "../shared/data/names");
const OUT = process.argv[3] ?? join(ROOT, "data/names.weights");

const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];
/** Each file and how often it is learnt: the hand-labelled politics twice. */
const FILES: readonly (readonly [string, number])[] = [
  ["voa-voted.jsonl.gz", 1],
  ["crossner-politics-train.jsonl.gz", 2],
  ["crossner-politics-dev.jsonl.gz", 2],
  ["wikigold.jsonl.gz", 1],
];
const SCHOOLING = { labels: LABELS, buckets: 2 ** 21, epochs: 5, dropout: 0.2 };
const LEAST_WEIGHT = 0.6;

function trainNames(): void {
  const looks = nameLooks(readGazetteers(join(ROOT, "data/gazetteers.json")));
  const examples = FILES.flatMap(([file, times]) =>
    Array.from({ length: times }, () => examplesIn(file, looks)).flat(),
  );
  const started = process.cpuUsage();
  const bytes = packWeights(train(examples, SCHOOLING), LEAST_WEIGHT);
  writeFileSync(OUT, bytes);
  const seconds = process.cpuUsage(started).user / 1e6;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  console.log(`${examples.length} sentences, ${seconds.toFixed(0)} s, ${bytes.length} bytes, sha256 ${hash}: ${OUT}`);
}

interface Labelled {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

function examplesIn(file: string, looks: NameLooks): Example[] {
  const lines = gunzipSync(readFileSync(join(TEXTS, file)))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { tokens, labels }: Labelled = JSON.parse(line);
    return { looks: looks(tokens), labels: begun(labels).map((label) => (label === "?" ? null : label)) };
  });
}

/** Every name begins with B: where the word before is none of it, I is read as B. */
const begun = (labels: readonly string[]): string[] =>
  labels.map((label, at) => {
    const before = labels[at - 1] ?? "O";
    const goesOn = before === "?" || before.slice(2) === label.slice(2);
    return label.startsWith("I-") && !goesOn ? `B-${label.slice(2)}` : label;
  });

trainNames();
