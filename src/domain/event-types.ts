import table from "./event-types.json";
import type { EventRole, Quad } from "./vocabulary";

/** One row of the table of event types: what a reader of the news would ask for by name. */
export interface EventType {
  readonly type: string;
  /** A sentence that shows it. */
  readonly example: string;
  /** Between who did it and whom it was done to: `congratulated`; and the other way round: `was congratulated by`. */
  readonly did: string;
  readonly underwent: string;
  /** Roles besides ACTOR and RECIPIENT. */
  readonly roles: readonly EventRole[];
  /** True when the event can be about something or somebody. */
  readonly about: boolean;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly quad: Quad | null;
}

export type EventTypeName = keyof typeof table;

/** Parsing at the border: a name from outside becomes an event type or nothing. */
export const isEventTypeName = (name: string): name is EventTypeName => Object.hasOwn(table, name);

export const EVENT_TYPE_NAMES: readonly EventTypeName[] = Object.keys(table).filter(isEventTypeName);

export function eventType(name: EventTypeName): EventType {
  const row = table[name];
  const roles: readonly string[] = row.roles;
  return {
    type: name,
    example: row.example,
    did: row.did,
    underwent: row.underwent,
    roles: roles.filter(isEventRole),
    about: row.about,
    plover: row.plover,
    cameo: row.cameo,
    quad: isQuad(row.quad) ? row.quad : null,
  };
}

const isEventRole = (role: string): role is EventRole => ["WINNER", "LOSER", "CANDIDATE", "VICTIM"].includes(role);

const isQuad = (quad: string | null): quad is Quad => quad !== null;
