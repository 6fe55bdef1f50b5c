import type { Reading, ReadStatement } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import type { GraphNames } from "./graph-names";
import type { Row } from "./row";

export const statementRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.statements.map((statement) => ({
    id: names.statement(statement.id),
    article: names.article,
    at: names.at,
    kind: statement.kind,
    attribution: statement.attribution,
    ...whatIsSaid(statement, reading.text),
    ...howItIsSaid(statement, reading.text),
  }));

const whatIsSaid = ({ content, quotes, saidOn }: ReadStatement, text: string): Row => ({
  content: content.map((span) => wordsAt(text, span)).join(" "),
  contentStarts: content.map(({ start }) => start),
  contentEnds: content.map(({ end }) => end),
  quoteStarts: quotes.map(({ start }) => start),
  quoteEnds: quotes.map(({ end }) => end),
  quoteTexts: quotes.map((span) => wordsAt(text, span)),
  saidFrom: saidOn?.from ?? null,
  saidTo: saidOn?.to ?? null,
});

const howItIsSaid = ({ cue, hedge, negated }: ReadStatement, text: string): Row => ({
  cue: cue && wordsAt(text, cue),
  cueLemma: cue?.lemma ?? null,
  cueStart: cue?.start ?? null,
  cueEnd: cue?.end ?? null,
  hedge,
  isNegated: negated,
});

export const saidRows = ({ statements }: Reading, names: GraphNames): Row[] =>
  statements.flatMap(({ id, speaker }) =>
    speaker === null ? [] : [{ statement: names.statement(id), entity: names.entity(speaker), at: names.at }],
  );

export const statementSentenceRows = ({ statements }: Reading, names: GraphNames): Row[] =>
  statements.flatMap(({ id, sentences }) =>
    sentences.map((sentence, order) => ({ statement: names.statement(id), sentence: names.sentence(sentence), order })),
  );

export const addressedToRows = ({ statements }: Reading, names: GraphNames): Row[] =>
  statements.flatMap(({ id, addressees }) =>
    unique(addressees.map(names.entity)).map((entity) => ({ statement: names.statement(id), entity, at: names.at })),
  );

export const viaRows = ({ statements }: Reading, names: GraphNames): Row[] =>
  statements.flatMap(({ id, via }) =>
    via === null ? [] : [{ statement: names.statement(id), entity: names.entity(via) }],
  );

export const aboutRows = ({ statements }: Reading, names: GraphNames): Row[] =>
  statements.flatMap(({ id, about }) =>
    unique(about.map((key) => targetOf(key, names))).map((target) => ({
      statement: names.statement(id),
      target,
      at: names.at,
    })),
  );

/** To congratulate is to say so: an asserted event whose report names the statement is what that statement does. */
export function performsRows({ events }: Reading, names: GraphNames): Row[] {
  const pairs = events.flatMap(({ id, reports }) =>
    reports.flatMap(({ statement, accordingTo, factuality }) =>
      statement !== null && accordingTo === null && factuality === "ASSERTED"
        ? [{ statement: names.statement(statement), event: names.event(id) }]
        : [],
    ),
  );
  return [...new Map(pairs.map((pair) => [`${pair.statement} ${pair.event}`, pair])).values()];
}

/** An entity's key or an event's local id. */
export const targetOf = (key: string, names: GraphNames): string =>
  names.isEntity(key) ? names.entity(key) : names.event(key);

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
