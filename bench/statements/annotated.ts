import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

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
  ["windows.jsonl.gz", "stories.jsonl.gz"].flatMap((file) => readAnnotated(join(TRAINING_FOLDER, file)));

function readAnnotated(path: string): Annotated[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return lines.map((line) => annotated.parse(JSON.parse(line)));
}
