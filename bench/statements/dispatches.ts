import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Annotated, GoldAttribution } from "./annotated";

/** The gold Readings of our own dispatches, as training texts: what the windows show rarely, they show often. */
const GOLD_FOLDER = join(__dirname, "../../../shared/seeds/gold");
/** Those of other kinds: courts, earthquakes, takeovers, strikes, sport, central banks. */
const DEVELOP_FOLDER = join(__dirname, "../reading/dispatches/develop/gold");

const span = z.object({ start: z.number(), end: z.number() });
const goldReading = z.object({
  text: z.string(),
  sentences: z.array(span.extend({ id: z.string(), zone: z.string() })),
  entities: z.array(z.object({ key: z.string(), mentions: z.array(span) })),
  statements: z.array(
    z.object({
      kind: z.enum(["DIRECT", "MIXED", "INDIRECT", "THOUGHT"]),
      speaker: z.string().nullable(),
      addressees: z.array(z.string()),
      cue: span.nullable(),
      content: z.array(span),
      sentences: z.array(z.string()),
    }),
  ),
});
type GoldReading = z.infer<typeof goldReading>;
type GoldStatement = GoldReading["statements"][number];
type Stretch = [number, number];

export const dispatchTexts = (): Annotated[] => textsIn(GOLD_FOLDER);

export const developTexts = (): Annotated[] => textsIn(DEVELOP_FOLDER);

function textsIn(folder: string): Annotated[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".reading.json"));
  return files
    .sort()
    .map((file) => annotatedOf(file, goldReading.parse(JSON.parse(readFileSync(join(folder, file), "utf8")))));
}

function annotatedOf(id: string, reading: GoldReading): Annotated {
  const read = reading.sentences.filter(({ zone }) => zone !== "TEASER" && zone !== "BOILERPLATE");
  return {
    id,
    text: reading.text,
    sentences: read.map(stretchOf),
    gold: reading.statements.map((statement) => goldOf(statement, reading)),
  };
}

const stretchOf = ({ start, end }: z.infer<typeof span>): Stretch => [start, end];

function goldOf(statement: GoldStatement, reading: GoldReading): GoldAttribution {
  const { kind, cue, content, speaker, addressees } = statement;
  return {
    kind,
    source: speaker === null ? null : mentionBeside(statement, speaker, reading),
    cue: cue && stretchOf(cue),
    content: content.map(stretchOf),
    addressee: addressees[0] === undefined ? null : mentionBeside(statement, addressees[0], reading),
  };
}

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/iu;

/** The words of the sentence, outside what is said, that name somebody: those nearest to the cue. */
function mentionBeside({ cue, content, sentences }: GoldStatement, key: string, reading: GoldReading): Stretch | null {
  const own = reading.sentences.filter(({ id }) => sentences.includes(id));
  const mentions = reading.entities.find((entity) => entity.key === key)?.mentions ?? [];
  const beside = mentions
    .filter((mention) => own.some((sentence) => sentence.start <= mention.start && mention.end <= sentence.end))
    .filter((mention) => !content.some((part) => part.start <= mention.start && mention.end <= part.end));
  const free = beside.filter(({ start, end }) => !POSSESSIVE.test(reading.text.slice(start, end)));
  const distance = ({ start }: { start: number }) => Math.abs(start - (cue?.start ?? 0));
  const [nearest] = (free.length > 0 ? free : beside).sort((a, b) => distance(a) - distance(b));
  return nearest ? stretchOf(nearest) : null;
}
