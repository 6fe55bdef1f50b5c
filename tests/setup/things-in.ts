/** Values that come with a thing. */
const FREE: readonly unknown[] = ["PageInfo", "Span"];

/** How many things an answer of the graph holds: what its question had to be paid for. */
export function thingsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + thingsIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  const own = "__typename" in value && !FREE.includes(value.__typename) ? 1 : 0;
  return Object.values(value).reduce((sum: number, each) => sum + thingsIn(each), own);
}
