import { eventType } from "../../domain/event-types";
import type { LocalId, ReadEvent, ReadStatement } from "../../domain/reading";
import { contains } from "../../domain/span";
import type { Sentence } from "../draft";
import links from "../tables/event-links.json";
import { originsIn } from "./causes";

type Table = Readonly<Record<string, readonly string[]>>;
const ABOUT: Table = links.about;
const PART_OF: Table = links.partOf;
const RESPONSE_TO: Table = links.responseTo;
const CAUSED_BY: Table = links.causedBy;

/** What events have to do with each other: by what a statement that performs one says, and by types that go together. */
export function linked(
  events: readonly ReadEvent[],
  statements: readonly ReadStatement[],
  sentences: readonly Pick<Sentence, "id" | "tokens">[],
): ReadEvent[] {
  const said = new Map(statements.map((statement) => [statement.id, statement]));
  const told = toldWithin(events, said);
  const ofType = byType(events);
  const places = new Map(sentences.map(({ id }, at) => [id, at]));
  const others = (table: Table, event: ReadEvent): readonly ReadEvent[] =>
    table[event.type]?.flatMap((type) => ofType.get(type) ?? []).filter((other) => other !== event) ?? [];
  const near = (table: Table, event: ReadEvent): LocalId | null =>
    others(table, event).find((other) => goTogether(event, other, places))?.id ?? null;
  const nearOrFirst = (table: Table, event: ReadEvent): LocalId | null =>
    near(table, event) ?? (others(table, event).find(isNobodys) ?? onlyOne(others(RESPONSE_TO, event)))?.id ?? null;
  const origins = originsIn(events, sentences);
  return events.map((event) => {
    const origin = origins.get(event.id);
    const about = event.about.length > 0 ? event.about : aboutOf(event, told, nearOrFirst(ABOUT, event));
    return {
      ...event,
      about,
      partOf: near(PART_OF, event),
      responseTo: origin?.responseTo ?? nearOrFirst(RESPONSE_TO, event),
      causedBy: origin?.causedBy ?? near(CAUSED_BY, event),
    };
  });
}

function byType(events: readonly ReadEvent[]): ReadonlyMap<string, readonly ReadEvent[]> {
  const found = new Map<string, ReadEvent[]>();
  for (const event of events) {
    const known = found.get(event.type);
    if (known === undefined) found.set(event.type, [event]);
    else known.push(event);
  }
  return found;
}

/** Types alone link nothing: an article may tell of two elections. The same people, the same place, or told in one breath of nobody else. */
const goTogether = (one: ReadEvent, other: ReadEvent, places: ReadonlyMap<LocalId, number>): boolean =>
  (one.place !== null && one.place === other.place) ||
  one.participants.some(({ entity }) => other.participants.some((also) => also.entity === entity)) ||
  (isNobodys(other) &&
    one.reports.some(({ sentence }) => other.reports.some((also) => areNext(places, sentence, also.sentence))));

/** The only victory, the only disaster that anybody responds to: "sent congratulations to a man he called his friend". */
function onlyOne([first, ...rest]: readonly ReadEvent[]): ReadEvent | null {
  return first === undefined || rest.some(({ type }) => type === first.type) ? null : first;
}

/** A disaster, an election, a victory of somebody not named: who condoles or congratulates does so for the first of these. */
const isNobodys = ({ participants }: ReadEvent): boolean => participants.length === 0;

const areNext = (places: ReadonlyMap<LocalId, number>, one: LocalId, other: LocalId): boolean =>
  Math.abs((places.get(one) ?? 0) - (places.get(other) ?? 0)) <= 1;

/** For each statement the events its content tells. */
function toldWithin(
  events: readonly ReadEvent[],
  said: ReadonlyMap<LocalId, ReadStatement>,
): ReadonlyMap<LocalId, LocalId[]> {
  const told = new Map<LocalId, LocalId[]>();
  for (const { id, reports } of events) {
    for (const report of reports) {
      const statement = said.get(report.statement ?? "");
      if (statement === undefined || !statement.content.some((part) => contains(part, report))) continue;
      told.set(statement.id, [...(told.get(statement.id) ?? []), id]);
    }
  }
  return told;
}

function aboutOf(event: ReadEvent, told: ReadonlyMap<LocalId, LocalId[]>, byType: LocalId | null): readonly LocalId[] {
  if (byType !== null) return [byType];
  if (!eventType(event.type).about) return [];
  const performing = event.reports.flatMap(({ statement, accordingTo }) =>
    accordingTo === null && statement !== null ? [statement] : [],
  );
  const target = performing.flatMap((id) => told.get(id) ?? []).find((id) => id !== event.id);
  return target === undefined ? [] : [target];
}
