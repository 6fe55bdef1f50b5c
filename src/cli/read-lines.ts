import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { z } from "zod";
import { DatelineError, ReaderUnavailable } from "../domain/errors";
import type { ReadArticle } from "../domain/ports";
import type { Reading } from "../domain/reading";

/** What comes out for one line: its reading, or why there is none. */
export type LineAnswer =
  | { readonly id: LineId; readonly reading: Reading }
  | { readonly id: LineId; readonly error: { readonly code: string; readonly message: string } };

/** Whatever the line called itself; null when the line could not even be parsed. */
export type LineId = string | number | null;

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** `{"id","text"}` lines in, one answer a line out, in order; only the line at hand is kept. */
export async function* readLines(
  lines: Readable,
  readText: (text: string) => Promise<ReadArticle>,
): AsyncGenerator<LineAnswer> {
  for await (const line of createInterface({ input: lines, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield await answerTo(line, readText);
  }
}

async function answerTo(line: string, readText: (text: string) => Promise<ReadArticle>): Promise<LineAnswer> {
  const parsed = Line.safeParse(jsonOrNull(line));
  if (!parsed.success) return { id: idIn(jsonOrNull(line)), error: badLine(line) };
  const { id, text } = parsed.data;
  try {
    const { reading } = await readText(text);
    return { id, reading };
  } catch (error) {
    if (!(error instanceof DatelineError) || error instanceof ReaderUnavailable) throw error;
    return { id, error: { code: error.code, message: error.message } };
  }
}

const badLine = (line: string) => ({
  code: "BAD_LINE",
  message: `A line that is not {"id": …, "text": "…"}: ${line.slice(0, 80)}`,
});

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const WithId = z.object({ id: z.union([z.string(), z.number()]) });

function idIn(line: unknown): LineId {
  const parsed = WithId.safeParse(line);
  return parsed.success ? parsed.data.id : null;
}
