import { join } from "node:path";
import { z } from "zod";
import { TRAINING_FOLDER } from "../statements/annotated";
import { zippedLines } from "../zipped-lines";

/** A text with hand-made events, as in data/statements: offsets are UTF-16 code units, half open; sentences count from 1. */
export type EventText = z.infer<typeof eventText>;
export type GoldEvent = EventText["events"][number];

const stretch = z.tuple([z.number(), z.number()]);
const participant = z.object({ role: z.string(), span: stretch.nullable() });
export const eventText = z.object({
  id: z.string(),
  text: z.string(),
  sentences: z.array(stretch),
  events: z.array(
    z.object({ type: z.string(), sentence: z.number(), trigger: stretch, participants: z.array(participant) }),
  ),
});

export const eventTexts = (file: string): EventText[] =>
  zippedLines(join(TRAINING_FOLDER, file)).map((line) => eventText.parse(line));

/** A gold Reading's events in the same form, one for each report, so that the dispatches can be learnt from, too. */
export function eventTextOfReading(json: unknown, id: string): EventText {
  const reading = goldReading.parse(json);
  const own = reading.sentences.filter(({ zone }) => ["HEADLINE", "CAPTION", "BODY"].includes(zone));
  const place = new Map(own.map((sentence, at) => [sentence.id, at + 1]));
  const mentions = new Map(reading.entities.map(({ key, mentions }) => [key, mentions]));
  const events = reading.events.flatMap(({ type, participants, reports }) =>
    reports.flatMap(({ sentence, start, end }) => {
      const within = own.find((candidate) => candidate.id === sentence);
      if (within === undefined) return [];
      const spans = participants.flatMap(({ role, entity }) =>
        (mentions.get(entity) ?? [])
          .filter((mention) => mention.start >= within.start && mention.end <= within.end)
          .map((mention): z.infer<typeof participant> => ({ role, span: [mention.start, mention.end] })),
      );
      return [
        {
          type,
          sentence: place.get(sentence) ?? 0,
          trigger: [start, end] satisfies [number, number],
          participants: spans,
        },
      ];
    }),
  );
  return {
    id,
    text: reading.text,
    sentences: own.map(({ start, end }) => [start, end]),
    events: events.map((e) => ({ ...e, trigger: [e.trigger[0] ?? 0, e.trigger[1] ?? 0] })),
  };
}

const span = { start: z.number(), end: z.number() };
const goldReading = z.object({
  text: z.string(),
  sentences: z.array(z.object({ id: z.string(), zone: z.string(), ...span })),
  entities: z.array(z.object({ key: z.string(), mentions: z.array(z.object(span)) })),
  events: z.array(
    z.object({
      type: z.string(),
      participants: z.array(z.object({ role: z.string(), entity: z.string() })),
      reports: z.array(z.object({ sentence: z.string(), ...span })),
    }),
  ),
});
