import type { EntityKind } from "../../domain/vocabulary";
import { isPlural } from "../plural";
import type { TriggerRow } from "./trigger-rows";

/** Whom a title names; the kind of one who is not in the cast is unknown. */
export interface Named {
  readonly name: string;
  readonly kind: EntityKind | null;
}

/** What an event is called: the table's sentence with the names in it, and `win|s` as its doers want it. */
export function titleOf(
  row: TriggerRow,
  doers: readonly Named[],
  receivers: readonly Named[],
  place: Named | null,
): string {
  const names = { doer: listed(doers), receiver: listed(receivers), place: place?.name ?? "" };
  const template = templateFor(row, doers.length > 0, receivers.length > 0, place !== null);
  return template
    .replace(/\|s\b/u, areMany(doers) ? "" : "s")
    .replace(/\{(doer|receiver|place)\}/g, (_slot, name: keyof typeof names) => names[name]);
}

const areMany = (doers: readonly Named[]): boolean =>
  doers.length > 1 || doers.some(({ name, kind }) => kind === "GROUP" && isPlural(name));

function templateFor(
  { noun, both, doerOnly }: TriggerRow,
  hasDoer: boolean,
  hasReceiver: boolean,
  hasPlace: boolean,
): string {
  if (hasDoer && hasReceiver && both !== null) return both;
  if (hasDoer) return doerOnly !== null && (hasPlace || !doerOnly.includes("{place}")) ? doerOnly : `${noun} by {doer}`;
  if (hasReceiver) return `${noun}: {receiver}`;
  return hasPlace ? `${noun} in {place}` : noun;
}

function listed(named: readonly Named[]): string {
  const names = named.map(({ name }) => name);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
