import { join } from "node:path";
import { z } from "zod";
import { zippedLines } from "../zipped-lines";

/** A text with hand-made attributions, as in data/statements: offsets are UTF-16 code units, half open. */
export type Annotated = z.infer<typeof annotated>;
export type GoldAttribution = Annotated["gold"][number];

const stretch = z.tuple([z.number(), z.number()]);
export const annotated = z.object({
  id: z.string(),
  text: z.string(),
  sentences: z.array(stretch),
  gold: z.array(
    z.object({
      kind: z.enum(["DIRECT", "MIXED", "INDIRECT", "THOUGHT"]),
      source: stretch.nullable(),
      cue: stretch.nullable(),
      content: z.array(stretch),
      addressee: stretch.nullable(),
    }),
  ),
});

export const TRAINING_FOLDER = join(__dirname, "../../../shared/data/statements");

export const trainingTexts = (): Annotated[] =>
  ["windows.jsonl.gz", "stories.jsonl.gz"]
    .flatMap((file) => zippedLines(join(TRAINING_FOLDER, file)))
    .map((line) => annotated.parse(line));
