import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { tokenise } from "../../src/reading/03-tokens";
import type { Labelled } from "./lessons";

/** The names in the gold Readings of our own dispatches, as labelled sentences. */
const FOLDERS = [join(__dirname, "../../../shared/seeds/gold"), join(__dirname, "../reading/dispatches/develop/gold")];

const span = z.object({ start: z.number(), end: z.number() });
const goldReading = z.object({
  text: z.string(),
  sentences: z.array(
    span.extend({ id: z.string(), zone: z.enum(["HEADLINE", "CAPTION", "BODY", "TEASER"]), paragraph: z.number() }),
  ),
  entities: z.array(z.object({ kind: z.string(), mentions: z.array(span.extend({ kind: z.string() })) })),
});
type GoldReading = z.infer<typeof goldReading>;

const LABELS: Readonly<Record<string, string>> = { PERSON: "PER", ORGANISATION: "ORG", PLACE: "LOC" };

export const namesInDispatches = (): (Labelled & { readonly file: string })[] =>
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".reading.json"))
      .sort()
      .flatMap((file) =>
        labelledIn(goldReading.parse(JSON.parse(readFileSync(join(folder, file), "utf8")))).map((one) => ({
          ...one,
          file,
        })),
      ),
  );

function labelledIn(reading: GoldReading): Labelled[] {
  const marked = marksOf(reading);
  return tokenise(reading.text, reading.sentences).map(({ tokens }) => {
    let before: string | null = null;
    const labels = tokens.map((token) => {
      const mark = marked.get(token.start) ?? null;
      const label =
        mark === null ? "O" : mark.label === "?" ? "?" : `${mark.name === before ? "I" : "B"}-${mark.label}`;
      before = mark?.name ?? null;
      return label;
    });
    return { tokens: tokens.map(({ text }) => text), labels };
  });
}

interface Mark {
  /** Which mention a letter belongs to. */
  readonly name: string;
  readonly label: string;
}

/** For each letter of a name what it is; what a city's name stands for is left open. */
function marksOf({ entities }: GoldReading): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { kind, mentions } of entities)
    for (const { start, end, kind: how } of mentions) {
      const label = how === "NAME" ? LABELS[kind] : how === "METONYM" ? "?" : undefined;
      if (label === undefined) continue;
      for (let at = start; at < end; at++) marks.set(at, { name: `${start}`, label });
    }
  return marks;
}
