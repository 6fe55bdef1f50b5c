/** For reading answers in tests: what should be an object or a list and is not fails at once. */
export type PlainRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is PlainRecord => typeof value === "object" && value !== null;

export function record(value: unknown): PlainRecord {
  if (!isRecord(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

export function records(value: unknown): readonly PlainRecord[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value.map(record);
}

export const nodesOf = (value: unknown): readonly PlainRecord[] => records(record(value).nodes);
