import { type CypherEnd, endOf, endsInWhere, isKeywordAt } from "./end";
import { type Token, textOf } from "./tokens";

/**
 * A file that puts lists together, each cut off in its own order: `CALL (x) { … RETURN … ORDER BY … LIMIT $first } WITH DISTINCT …`.
 * What narrows the whole narrows each of them, or the cut would take away too much.
 */
export interface Merged extends CypherEnd {
  /** Up to where each list's RETURN stands. */
  readonly before: string;
  readonly endsInWhere: boolean;
  readonly after: string;
}

export function mergedIn(body: readonly Token[]): Merged | null {
  const call = body.findLastIndex((token) => isKeywordAt(0, token, "CALL"));
  const open = body.findIndex((token, place) => place > call && token.text === "{");
  const close = body.findIndex((token, place) => place > open && token.depth === 0 && token.text === "}");
  const end = body.slice(0, close).findLastIndex((token) => isKeywordAt(1, token, "RETURN"));
  if (call < 0 || end < open) return null;
  const found = endOf(body.slice(end + 1, close), 1);
  if (found.limit === null) return null;
  return {
    ...found,
    before: textOf(body.slice(0, end)).trim(),
    endsInWhere: endsInWhere(body.slice(open + 1, end), 1),
    after: textOf(body.slice(close)).trim(),
  };
}
