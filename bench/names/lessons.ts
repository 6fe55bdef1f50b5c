import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inSmallLetters } from "../../src/reading/04-names/capitals";
import type { Gazetteers } from "../../src/reading/04-names/gazetteers";
import type { NameLooks } from "../../src/reading/04-names/looks";
import type { Looks } from "../../src/reading/perceptron/look";
import { type Example, train } from "../../src/reading/perceptron/train";
import { packWeights } from "../../src/reading/perceptron/weights-file";

/** Sentences with hand-made or voted labels, `?` where nobody knows. */
export const NAMES_FOLDER = join(__dirname, "../../../shared/data/names");

const SCHOOLING = {
  labels: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"],
  buckets: 2 ** 21,
  epochs: 5,
  dropout: 0.1,
};
const LEAST_WEIGHT = 0.6875;

/** Each file and how often it is learnt: there is little of what is labelled by hand, and most of it is politics. */
export const TEXTS = {
  voa: { file: "voa-voted.jsonl.gz", times: 1 },
  politics: { file: "crossner-politics-train.jsonl.gz", times: 8 },
  politicsApart: { file: "crossner-politics-dev.jsonl.gz", times: 8 },
  wikigold: { file: "wikigold.jsonl.gz", times: 2 },
};

export const repeated = <Sentence>(sentences: readonly Sentence[], times: number): Sentence[] =>
  Array.from({ length: times }, () => sentences).flat();

/** The tagger that these examples make, as its file. */
export const schooled = (examples: readonly Example[]): Uint8Array =>
  packWeights(train(examples, SCHOOLING), LEAST_WEIGHT);

export interface Labelled {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

export const namesAreAtHand = (): boolean => existsSync(NAMES_FOLDER);

export function labelledIn(file: string): Labelled[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => {
    const { tokens, labels }: Labelled = JSON.parse(line);
    return { tokens, labels: begun(labels) };
  });
}

export function exampleOf({ tokens, labels }: Labelled, looks: NameLooks): Example {
  const sentence = looks.ofWords(tokens);
  return { looks: sentence, labels: asAsked(labels, sentence).map((label) => (label === "?" ? null : label)) };
}

/** What the tagger is not asked about is no part of a name: `the Hague` begins with its second word. */
function asAsked(labels: readonly string[], looks: Looks): string[] {
  const asked: string[] = [];
  for (const [at, label] of labels.entries()) {
    const last = asked[at - 1] ?? "O";
    const mayBeMore = looks.mayBeMore?.(at, SCHOOLING.labels.indexOf(last)) ?? true;
    asked.push(!mayBeMore ? "O" : label.startsWith("I-") && last === "O" ? `B-${label.slice(2)}` : label);
  }
  return asked;
}

/** As the tagger sees a shouted sentence: known places are read in small letters. */
export const inCapitals = ({ tokens, labels }: Labelled, gazetteers: Gazetteers): Labelled => ({
  tokens: inSmallLetters(
    tokens.map((token) => token.toUpperCase()),
    gazetteers,
  ),
  labels,
});

/** Every name begins with B: where the word before is none of it, I is read as B. */
const begun = (labels: readonly string[]): string[] =>
  labels.map((label, at) => {
    const before = labels[at - 1] ?? "O";
    const goesOn = before === "?" || before.slice(2) === label.slice(2);
    return label.startsWith("I-") && !goesOn ? `B-${label.slice(2)}` : label;
  });
