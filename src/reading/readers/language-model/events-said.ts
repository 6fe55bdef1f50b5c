import type { Dropped } from "../../../domain/ports";
import type { EntityKey, ReadEvent, ReadReport } from "../../../domain/reading";
import type { EventRole } from "../../../domain/vocabulary";
import { type Named, titleOf } from "../../07-events/titles";
import { triggerRowOf } from "../../07-events/trigger-rows";
import type { Said } from "./answer";
import { NOT_THERE } from "./cast-said";
import type { Words } from "./words";

type SaidEvent = Said["events"][number];

/** What the model's names and ids stand for. */
export interface Known {
  readonly keyOf: (name: string) => EntityKey;
  readonly named: (key: EntityKey) => Named;
  readonly eventId: (id: string) => string;
  readonly statementId: (id: string) => string;
  readonly targetOf: (idOrName: string) => string;
}

/** The events with the reports that are there; one with none falls at the verifier, as everybody's does. */
export function eventsSaid(
  said: readonly SaidEvent[],
  words: Words,
  known: Known,
): { events: readonly ReadEvent[]; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const events = said.map((one) => eventSaid(one, known, reportsIn(one, words, known, dropped)));
  return { events, dropped };
}

function reportsIn({ id, reports }: SaidEvent, words: Words, known: Known, dropped: Dropped[]): ReadReport[] {
  return reports.flatMap(({ sentence, words: told, factuality, accordingTo, statement }) => {
    const span = words.within(told, [sentence]);
    if (span === null) {
      dropped.push({ reason: NOT_THERE, what: `report “${told}” of ${id} in ${sentence}` });
      return [];
    }
    return [
      {
        sentence,
        ...span,
        factuality,
        accordingTo: accordingTo === null ? null : known.keyOf(accordingTo),
        statement: statement === null ? null : known.statementId(statement),
      },
    ];
  });
}

function eventSaid(said: SaidEvent, known: Known, reports: readonly ReadReport[]): ReadEvent {
  const { keyOf, eventId, targetOf } = known;
  const { type, partOf, responseTo, causedBy, when } = said;
  const other = (id: string | null) => (id === null ? null : eventId(id));
  return {
    id: eventId(said.id),
    type,
    title: titleSaid(said, known),
    participants: said.participants.map(({ role, entity }) => ({ role, entity: keyOf(entity) })),
    about: said.about.map(targetOf),
    partOf: other(partOf),
    responseTo: other(responseTo),
    causedBy: other(causedBy),
    place: said.place === null ? null : keyOf(said.place),
    when,
    reports,
  };
}

const DOERS: ReadonlySet<EventRole> = new Set(["ACTOR", "WINNER", "CANDIDATE"]);

/** Titles are ours: a sentence of the model's own could say anything. */
function titleSaid({ type, participants, place }: SaidEvent, { keyOf, named }: Known): string {
  const row = triggerRowOf(type);
  const namedAs = (isDoer: boolean) =>
    participants.filter(({ role }) => DOERS.has(role) === isDoer).map(({ entity }) => named(keyOf(entity)));
  if (row === null) return type;
  return titleOf(row, namedAs(true), namedAs(false), place === null ? null : named(keyOf(place)));
}
