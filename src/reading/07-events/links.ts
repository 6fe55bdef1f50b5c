import { eventType } from "../../domain/event-types";
import type { LocalId, ReadEvent, ReadStatement } from "../../domain/reading";
import { contains } from "../../domain/span";
import links from "../tables/event-links.json";

type Table = Readonly<Record<string, readonly string[]>>;
const ABOUT: Table = links.about;
const PART_OF: Table = links.partOf;
const RESPONSE_TO: Table = links.responseTo;
const CAUSED_BY: Table = links.causedBy;

/** What events have to do with each other: by what a statement that performs one says, and by types that go together. */
export function linked(events: readonly ReadEvent[], statements: readonly ReadStatement[]): ReadEvent[] {
  const firstOfType = firstByType(events);
  const said = new Map(statements.map((statement) => [statement.id, statement]));
  const told = toldWithin(events, said);
  const first = (table: Table, event: ReadEvent): LocalId | null =>
    table[event.type]?.map((type) => firstOfType.get(type)).find((id) => id !== undefined && id !== event.id) ?? null;
  return events.map((event) => {
    const about = event.about.length > 0 ? event.about : aboutOf(event, told, first(ABOUT, event));
    return {
      ...event,
      about,
      partOf: first(PART_OF, event),
      responseTo: first(RESPONSE_TO, event),
      causedBy: first(CAUSED_BY, event),
    };
  });
}

function firstByType(events: readonly ReadEvent[]): ReadonlyMap<string, LocalId> {
  const first = new Map<string, LocalId>();
  for (const { type, id } of events) if (!first.has(type)) first.set(type, id);
  return first;
}

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
