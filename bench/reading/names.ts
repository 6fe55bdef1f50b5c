import { join } from "node:path";
import type { Library } from "../../src/reading/library";
import { unpackWeights } from "../../src/reading/perceptron/weights-file";
import { exampleOf, type Labelled, labelledIn, NAMES_FOLDER, repeated, schooled, TEXTS } from "../names/lessons";
import { namesOf } from "./as-scored";
import { namesByCompromise } from "./baselines/compromise";
import { readingOf } from "./read-all";
import { type Figures, scoreNames } from "./scorers";

/** Each file of labelled sentences without the part that is kept apart, and that part. */
interface Parted {
  readonly learnt: readonly Labelled[];
  readonly keptApart: ReadonlyMap<string, readonly Labelled[]>;
}

/** The tagger trained anew without a part of each file, on that part; every sentence a page of its own. */
export function measureNames(library: Library): Record<string, Figures> {
  const { learnt, keptApart } = parted();
  const { looks } = library.names;
  const examples = learnt.map((one) => exampleOf(one, looks));
  const tagger = unpackWeights(schooled(examples), "trained for the bench");
  const held = { ...library, names: { ...library.names, tagger } };
  const ours = [...keptApart].map(([name, sentences]): [string, Figures] => [
    `${name}: ours`,
    score(sentences, (text) => namesOf(readingOf(text, held))),
  ]);
  const compromise = [...keptApart].map(([name, sentences]): [string, Figures] => [
    `${name}: compromise`,
    score(sentences, namesByCompromise),
  ]);
  return Object.fromEntries([...ours, ...compromise]);
}

function parted(): Parted {
  const { voa: ofVoa, politics, politicsApart, wikigold: ofWikigold } = TEXTS;
  const inFile = ({ file }: { file: string }): Labelled[] => labelledIn(join(NAMES_FOLDER, file));
  const [voa, wikigold] = [inFile(ofVoa), inFile(ofWikigold)];
  const [lastVoa, lastWiki] = [Math.floor(voa.length * 0.95), Math.floor(wikigold.length * 0.7)];
  return {
    learnt: [
      ...voa.slice(0, lastVoa),
      ...repeated(inFile(politics), politics.times),
      ...repeated(wikigold.slice(0, lastWiki), ofWikigold.times),
    ],
    keptApart: new Map([
      ["Voice of America, last twentieth (labels by vote)", voa.slice(lastVoa).filter(isKnown)],
      ["CrossNER politics, development part", inFile(politicsApart)],
      ["Wikigold, last third", wikigold.slice(lastWiki)],
    ]),
  };
}

const isKnown = ({ labels }: Labelled): boolean => !labels.includes("?");

type Spans = ReadonlyArray<{ readonly start: number; readonly end: number; readonly type: string }>;

function score(sentences: readonly Labelled[], find: (text: string) => Spans): Figures {
  const gold = sentences.map((sentence, at) => ({ id: String(at), ...textOf(sentence) }));
  return scoreNames(
    gold,
    gold.map(({ id, text }) => ({ id, spans: find(text) })),
  );
}

/** The words with blanks between them, and where the names stand. */
function textOf({ tokens, labels }: Labelled) {
  const gold: { start: number; end: number; type: string }[] = [];
  let text = "";
  for (const [at, token] of tokens.entries()) {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? token : `${text} ${token}`;
    const label = labels[at] ?? "O";
    const last = gold.at(-1);
    if (label.startsWith("B-")) gold.push({ start, end: text.length, type: label.slice(2) });
    else if (label.startsWith("I-") && last) last.end = text.length;
  }
  return { text, gold };
}
