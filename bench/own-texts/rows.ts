import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

export type Stretch = [start: number, end: number];

const stretch = z.string().transform((written, problems): Stretch => {
  const [start, end] = written.split("-").map(Number);
  if (start !== undefined && end !== undefined && start < end) return [start, end];
  problems.addIssue(`${JSON.stringify(written)} is no stretch of a sentence, such as 12-20.`);
  return z.NEVER;
});
const nobody = z.literal("-").transform(() => null);
const whole = z.coerce.number().int();
const several = <T extends z.ZodType<unknown, string>>(one: T) =>
  z
    .string()
    .transform((written) => written.split("; ").filter((part) => part !== ""))
    .pipe(z.array(one));

export const windowRow = z.object({ first: whole, sentences: whole });
export const saidRow = z.object({
  sentence: whole,
  kind: z.enum(["DIRECT", "MIXED", "INDIRECT", "THOUGHT"]),
  source: z.union([nobody, stretch]),
  cue: z.union([nobody, stretch]),
  content: several(stretch),
  addressee: z.union([nobody, stretch]),
});
export type SaidRow = z.infer<typeof saidRow>;

const participant = z
  .string()
  .transform((written) => written.split(" "))
  .pipe(z.tuple([z.string(), stretch]));
export const happenedRow = z.object({
  sentence: whole,
  type: z.string(),
  trigger: stretch,
  /** Not learnt, rules decide it; for whoever measures them. */
  factuality: z.string(),
  participants: several(participant),
});
export type HappenedRow = z.infer<typeof happenedRow>;

/** All rows of a table beside this file; a row that is not as it should be is refused with its place. */
export const rowsOf = <T extends z.ZodType>(file: string, row: T): z.infer<T>[] =>
  z.array(row).parse(parse(readFileSync(join(__dirname, file)), { columns: true, delimiter: "\t" }));
