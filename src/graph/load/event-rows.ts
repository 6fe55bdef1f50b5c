import { firstDayOf, instantOf, lastDayOf } from "../../domain/dates";
import type { ReadEvent, Reading } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import { FACTUALITIES } from "../../domain/vocabulary";
import { Fraction } from "../with-integers";
import type { GraphNames } from "./graph-names";
import { link } from "./link";
import type { Row } from "./row";
import { targetOf } from "./statement-rows";

/** The nodes alone: what an event is called and when it was follows from the articles that cover it. */
export const eventRows = ({ events }: Reading, names: GraphNames): Row[] =>
  events.map(({ id, type }) => ({ id: names.event(id), type })).sort((left, right) => (left.id < right.id ? -1 : 1));

export const participantRows = ({ events }: Reading, names: GraphNames): Row[] =>
  events.flatMap(({ id, participants }) =>
    participants.map(({ role, entity }) => {
      const entityId = names.entity(entity);
      return { event: names.event(id), role, entity: entityId, entityId };
    }),
  );

export const eventLinks = ({ events }: Reading, names: GraphNames): Row[] =>
  events.flatMap((event) => [...placeAndObjects(event, names), ...otherEvents(event, names)]);

const placeAndObjects = ({ id, place, about }: ReadEvent, names: GraphNames): Row[] => [
  ...(place === null ? [] : [link("TOOK_PLACE_IN", names.event(id), names.entity(place))]),
  ...about.map((key) => {
    const target = targetOf(key, names);
    return link("ABOUT", names.event(id), target, { entityId: target });
  }),
];

const otherEvents = (event: ReadEvent, names: GraphNames): Row[] =>
  LINKS.flatMap(([type, field]) => {
    const other = event[field];
    return other === null ? [] : [link(type, names.event(event.id), names.event(other))];
  });

const LINKS = [
  ["PART_OF", "partOf"],
  ["CAUSED_BY", "causedBy"],
  ["RESPONSE_TO", "responseTo"],
] as const;

/** How this article tells the event: one of these tellings, always the same one, names and dates it. */
export const coversLinks = ({ events }: Reading, names: GraphNames): Row[] =>
  events.map((event) => link("COVERS", names.article, names.event(event.id), telling(event, names)));

/** What else of the event this article tells, so that it can be taken back with the article: `TAKES_PART LOSER person:…`. */
const tells = (event: ReadEvent, names: GraphNames): readonly string[] => [
  ...event.participants.map(({ role, entity }) => `TAKES_PART ${role} ${names.entity(entity)}`),
  ...[...placeAndObjects(event, names), ...otherEvents(event, names)].map(({ type, to }) => `${type} ${to}`),
];

const telling = (event: ReadEvent, names: GraphNames): Row => ({
  eventId: names.event(event.id),
  at: names.at,
  title: event.title,
  factualityRank: Math.min(...event.reports.map(({ factuality }) => FACTUALITIES.indexOf(factuality))),
  ...datesOf(event),
  tells: tells(event, names),
});

const datesOf = ({ when }: ReadEvent): Row => ({
  from: when?.from ?? null,
  to: when?.to ?? null,
  fromDay: when?.from ? firstDayOf(when.from) : null,
  toDay: when?.to ? lastDayOf(when.to) : null,
  fromAt: when?.from ? instantOf(when.from) : null,
  precision: when?.precision ?? null,
  basis: when?.basis ?? null,
});

/** What a sentence says of an event, and with which words. */
export const reportLinks = ({ events, text, reader }: Reading, names: GraphNames): Row[] =>
  events.flatMap(({ id, reports }) =>
    reports.map((report) =>
      link("REPORTS", names.sentence(report.sentence), names.event(id), {
        at: names.at,
        factuality: report.factuality,
        start: report.start,
        end: report.end,
        words: wordsAt(text, report),
        accordingTo: report.accordingTo && names.entity(report.accordingTo),
        statementId: report.statement && names.statement(report.statement),
        reader: reader.name,
        confidence: new Fraction(1),
      }),
    ),
  );
