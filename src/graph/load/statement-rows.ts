import type { Reading, ReadStatement } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import type { GraphNames } from "./graph-names";
import { link } from "./link";
import type { Row } from "./row";

export const statementRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.statements.map((statement) => ({
    id: names.statement(statement.id),
    article: names.article,
    articleId: names.article,
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

export const statementLinks = (reading: Reading, names: GraphNames): Row[] => [
  ...reading.statements.flatMap((statement) => linksOf(statement, names)),
  ...performsLinks(reading, names),
];

function linksOf({ id, speaker, sentences, addressees, via, about }: ReadStatement, names: GraphNames): Row[] {
  const statement = names.statement(id);
  const speakerId = speaker && names.entity(speaker);
  const inFeed = (type: string, entityId: string) => link(type, statement, entityId, { entityId, at: names.at });
  return [
    ...(speakerId === null ? [] : [link("SAID", speakerId, statement, { entityId: speakerId, at: names.at })]),
    ...sentences.map((sentence, order) => link("IN_SENTENCE", statement, names.sentence(sentence), { order })),
    ...unique(addressees.map(names.entity)).map((entity) => inFeed("ADDRESSED_TO", entity)),
    ...(via === null ? [] : [link("VIA", statement, names.entity(via))]),
    ...unique(about.map((key) => targetOf(key, names))).map((target) => inFeed("ABOUT", target)),
  ];
}

/** To congratulate is to say so: an asserted event whose report names the statement is what that statement does. */
function performsLinks({ events }: Reading, names: GraphNames): Row[] {
  const pairs = events.flatMap(({ id, reports }) =>
    reports.flatMap(({ statement, accordingTo, factuality }) =>
      statement !== null && accordingTo === null && factuality === "ASSERTED" ? [[statement, id] as const] : [],
    ),
  );
  const each = new Map(pairs.map(([statement, event]) => [`${statement} ${event}`, [statement, event] as const]));
  return [...each.values()].map(([statement, event]) =>
    link("PERFORMS", names.statement(statement), names.event(event)),
  );
}

/** An entity's key or an event's local id. */
export const targetOf = (key: string, names: GraphNames): string =>
  names.isEntity(key) ? names.entity(key) : names.event(key);

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
