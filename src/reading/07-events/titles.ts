import type { TriggerRow } from "./triggers";

/** What an event is called: the table's sentence with the names in it. */
export function titleOf(
  row: TriggerRow,
  doers: readonly string[],
  receivers: readonly string[],
  place: string | null,
): string {
  const names = { doer: listed(doers), receiver: listed(receivers), place: place ?? "" };
  const template = templateFor(row, doers.length > 0, receivers.length > 0, place !== null);
  return template.replace(/\{(doer|receiver|place)\}/g, (_slot, name: keyof typeof names) => names[name]);
}

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

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
