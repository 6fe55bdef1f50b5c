import { type EventTypeName, isEventTypeName } from "../../domain/event-types";
import { EVENT_ROLES, type EventRole } from "../../domain/vocabulary";
import table from "../tables/triggers.json";

/** One row of the table: how an event type is told. */
export interface TriggerRow {
  readonly type: EventTypeName;
  /** What to call it when nobody is known to take part: `Arrest`. */
  readonly noun: string;
  /** Titles with slots, `{doer} arrests {receiver}`: for both sides, and for the doer alone; null where the noun serves. */
  readonly both: string | null;
  readonly doerOnly: string | null;
  readonly doer: EventRole;
  readonly receiver: EventRole;
  /** Lemmas; `…` stands for up to four words. */
  readonly words: readonly string[];
  /** Those of the words that hardly ever mean anything else: nobody needs to be asked. */
  readonly sure: ReadonlySet<string>;
  /** Where the receiver stands: `object`, or the preposition before it. */
  readonly slots: ReadonlySet<string>;
  /** True where people do something with each other, so that both sides of the trigger hold doers. */
  readonly mutual: boolean;
  /** True where it is worth telling with nobody known to take part: an election, not a threat. */
  readonly alone: boolean;
  /** True where, told again with nobody named, it is to the same one as before: "Lee offered congratulations as well". */
  readonly carries: boolean;
  /** Phrases in which the words mean something else. */
  readonly not: readonly string[];
}

function roleNamed(name: string): EventRole {
  const role = EVENT_ROLES.find((known) => known === name);
  if (role === undefined) throw new Error(`tables/triggers.json: ${name} is no role.`);
  return role;
}

export const ROWS: ReadonlyMap<EventTypeName, TriggerRow> = new Map(
  Object.entries(table).flatMap(([type, row]): [EventTypeName, TriggerRow][] => {
    if (!isEventTypeName(type)) throw new Error(`tables/triggers.json: ${type} is no event type.`);
    const { noun, both, doerOnly, words, not, mutual, carries, alone } = row;
    const [sure, slots] = [new Set<string>(row.sure), new Set<string>(row.slots)];
    return [
      [
        type,
        {
          type,
          noun,
          both,
          doerOnly,
          doer: roleNamed(row.doer),
          receiver: roleNamed(row.receiver),
          words,
          not,
          sure,
          slots,
          mutual,
          carries,
          alone,
        },
      ],
    ];
  }),
);

/** For whoever finds events without the table and must name them. */
export const triggerRowOf = (type: EventTypeName): TriggerRow | null => ROWS.get(type) ?? null;

/** The row of a type that another table names. */
export function triggerRowNamed(type: string): TriggerRow {
  const row = isEventTypeName(type) ? triggerRowOf(type) : null;
  if (row === null) throw new Error(`tables/triggers.json has no row ${type}.`);
  return row;
}
