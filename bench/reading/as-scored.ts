import type { EntityKey, Reading, ReadStatement } from "../../src/domain/reading";
import { type Span, touches } from "../../src/domain/span";

/** A Reading in the lines that the scorers of names, statements and events take. */

type Stretch = readonly [number, number];

const stretchOf = ({ start, end }: Span): Stretch => [start, end];

const TYPES: Readonly<Record<string, string>> = { PERSON: "PER", ORGANISATION: "ORG", PLACE: "LOC" };

export const namesOf = ({ entities }: Reading) =>
  entities.flatMap(({ kind, mentions }) =>
    mentions
      .filter((mention) => mention.kind === "NAME" || mention.kind === "METONYM")
      .flatMap(({ start, end }) => (TYPES[kind] === undefined ? [] : [{ start, end, type: TYPES[kind] }])),
  );

export function attributionsOf(reading: Reading) {
  const mentions = mentionsIn(reading);
  return reading.statements.map((statement) => ({
    content: statement.content.map(stretchOf),
    source: sourceOf(statement, reading, mentions),
    cue: statement.cue === null ? null : stretchOf(statement.cue),
  }));
}

/** The words that name the speaker: the mention nearest to the cue, first in the statement's own sentences. */
function sourceOf(
  { speaker, sentences, cue, content }: ReadStatement,
  reading: Reading,
  mentions: ReadonlyMap<EntityKey, readonly Span[]>,
): Stretch | null {
  const all = speaker === null ? [] : (mentions.get(speaker) ?? []);
  const told = reading.sentences.filter(({ id }) => sentences.includes(id));
  const own = all.filter((mention) => told.some((sentence) => touches(mention, sentence)));
  const at = cue?.start ?? content[0]?.start ?? 0;
  const nearest = (own.length > 0 ? own : all).toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  return nearest === undefined ? null : stretchOf(nearest);
}

export function eventsOf(reading: Reading) {
  const mentions = mentionsIn(reading);
  const sentences = new Map(reading.sentences.map((sentence) => [sentence.id, sentence]));
  return reading.events.flatMap(({ type, participants, reports }) =>
    reports.map((report) => {
      const sentence = sentences.get(report.sentence);
      const inSentence = (key: EntityKey) =>
        (mentions.get(key) ?? []).filter((mention) => sentence === undefined || touches(mention, sentence));
      return {
        type,
        trigger: stretchOf(report),
        factuality: report.factuality,
        participants: participants.map(({ role, entity }) => ({ role, spans: inSentence(entity).map(stretchOf) })),
      };
    }),
  );
}

const mentionsIn = ({ entities }: Reading): ReadonlyMap<EntityKey, readonly Span[]> =>
  new Map(entities.map(({ key, mentions }) => [key, mentions]));
