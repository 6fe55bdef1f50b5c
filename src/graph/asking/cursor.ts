import { badCursor } from "./bad-input";

/** Where a page ended: the last row's sort value and id, and what the value is, so that no other list takes it for its own. */
export interface Place {
  readonly sortedBy: string;
  readonly value: string | number;
  readonly id: string;
}

export function cursorOf({ sortedBy, value, id }: Place): string {
  return Buffer.from(JSON.stringify([sortedBy, value, id])).toString("base64url");
}

/** Refuses what is not a cursor, or one of a list that is sorted by something else. */
export function placeOf(cursor: unknown, sortedBy: string): Place {
  const [by, value, id] = parsed(cursor);
  const isValue = typeof value === "string" || Number.isFinite(value);
  if (by !== sortedBy || !isValue || typeof id !== "string") throw badCursor(cursor);
  return { sortedBy, value: typeof value === "string" ? value : Number(value), id };
}

function parsed(cursor: unknown): readonly unknown[] {
  if (typeof cursor !== "string" || !/^[\w-]{1,2000}$/.test(cursor)) throw badCursor(cursor);
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    throw badCursor(cursor);
  }
}
