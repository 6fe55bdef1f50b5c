import { join } from "node:path";
import { z } from "zod";
import { TRAINING_FOLDER } from "../statements/annotated";
import { zippedLines } from "../zipped-lines";
import { asPrinted } from "./as-printed";

/** The newswire whose names were voted on, a sentence each, in its order. */
export const NEWSWIRE = join(TRAINING_FOLDER, "../names/voa-voted.jsonl.gz");

const votedLine = z.object({ tokens: z.array(z.string()) });

export const printedSentences = (): string[] =>
  zippedLines(NEWSWIRE).map((line) => asPrinted(votedLine.parse(line).tokens));
