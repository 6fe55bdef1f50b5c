import { readFileSync } from "node:fs";
import { join } from "node:path";
import { againstFirst } from "../perceptron/against-first";
import type { Perceptron } from "../perceptron/perceptron";
import { unpackWeights } from "../perceptron/weights-file";
import { type Gazetteers, readGazetteers } from "./gazetteers";
import { type NameLooks, nameLooks } from "./looks";

/** What it takes to find names: the trained tagger, the lists it was trained with, and how it looks at words. */
export interface NameKnowledge {
  readonly tagger: Perceptron;
  readonly gazetteers: Gazetteers;
  readonly looks: NameLooks;
}

export function openNameKnowledge(dataFolder: string): NameKnowledge {
  const weights = join(dataFolder, "names.weights");
  const gazetteers = readGazetteers(join(dataFolder, "gazetteers.json"));
  return {
    gazetteers,
    tagger: againstFirst(unpackWeights(readFileSync(weights), weights)),
    looks: nameLooks(gazetteers),
  };
}
