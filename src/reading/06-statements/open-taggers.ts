import { readFileSync } from "node:fs";
import { join } from "node:path";
import { againstFirst } from "../perceptron/against-first";
import { unpackWeights } from "../perceptron/weights-file";
import type { StatementTaggers } from "./taggers";

/** The shipped weights; `npm run train:statements` writes them. */
const WEIGHTS = join(__dirname, "../../../data/statements");

/** Opens the two taggers once, for a library. */
export function openStatementTaggers(folder = WEIGHTS): StatementTaggers {
  const open = (name: string) =>
    againstFirst(unpackWeights(readFileSync(join(folder, `${name}.weights`)), `${name}.weights`));
  return { cues: open("cues"), arguments: open("arguments") };
}
