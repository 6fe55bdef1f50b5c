import { join } from "node:path";
import { z } from "zod";
import { TRAINING_FOLDER } from "../statements/annotated";
import { zippedLines } from "../zipped-lines";

const windowLine = z.object({ text: z.string() });
const votedLine = z.object({ tokens: z.array(z.string()) });

/** Three windows of newswire to a page, then eighteen sentences of broadcast news. */
export function newsPages(): string[] {
  const windows = zippedLines(join(TRAINING_FOLDER, "windows.jsonl.gz")).map((line) => windowLine.parse(line).text);
  const voted = zippedLines(join(TRAINING_FOLDER, "../names/voa-voted.jsonl.gz")).map((line) => votedLine.parse(line));
  const sentences = voted.map(({ tokens }) => tokens.join(" ").replace(/ ([.,;:!?%)])/g, "$1"));
  return [
    ...inGroups(windows, 3).map(
      (group) => `A dispatch\n\nLONDON, 6 March 2024\n\n${group.join("\n\n").replace(/\n/g, "\n\n")}`,
    ),
    ...inGroups(sentences, 18).map((group) => `Another dispatch\n\n${group.join("\n\n")}`),
  ];
}

/** Whole groups only. */
const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.floor(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
