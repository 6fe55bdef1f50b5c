import type { Selection } from "../domain/ports";
import { type Decode, listOf } from "./asking/values";

/** What one expression of a row becomes: the response key it stands under, for the object types it was asked of. */
export interface Slot {
  readonly key: string;
  readonly on: ReadonlySet<string>;
  readonly decode: Decode;
}

/** Rows are positional: what stands where is known from the question, and a list costs a quarter of a map. */
export function objectOf(types: readonly string[], slots: readonly Slot[]): Decode {
  const [onlyType, ...more] = types;
  return more.length > 0 || onlyType === undefined ? byTypeName(slots) : plainObject(onlyType, slots, 0);
}

/** Of several types the row says first which it is. */
function byTypeName(slots: readonly Slot[]): Decode {
  const decoders = new Map<string, Decode>();
  return (raw) => {
    const type = String(listOf(raw)[0]);
    const decode = decoders.get(type) ?? plainObject(type, slots, 1);
    decoders.set(type, decode);
    return decode(raw);
  };
}

function plainObject(type: string, slots: readonly Slot[], offset: number): Decode {
  const places = slots.map((slot, place) => ({ ...slot, place: place + offset })).filter(({ on }) => on.has(type));
  return (raw) => {
    const row = listOf(raw);
    const object: Record<string, unknown> = { __typename: type };
    for (const { key, place, decode } of places) object[key] = decode(row[place]);
    return object;
  };
}

export const firstOf =
  (decode: Decode): Decode =>
  (raw) => {
    const [row] = listOf(raw);
    return row === undefined || row === null ? null : decode(row);
  };

export const eachOf =
  (decode: Decode): Decode =>
  (raw) =>
    listOf(raw).map(decode);

/** A value that the API gives as an object, such as a span: its properties under the keys they were asked by. */
export function picked(selection: Selection, decode: Decode): Decode {
  const pick = (value: unknown) => (isRecord(value) ? pickedFrom(value, selection) : null);
  return (raw) => {
    const value = decode(raw);
    return Array.isArray(value) ? value.map(pick) : pick(value);
  };
}

function pickedFrom(value: Readonly<Record<string, unknown>>, selection: Selection): Record<string, unknown> {
  const object: Record<string, unknown> = { __typename: selection.type };
  for (const { key, name } of selection.fields) if (name !== "__typename") object[key] = value[name] ?? null;
  return object;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
