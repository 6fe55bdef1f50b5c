import { type CypherEnd, endOf, endsInWhere, isKeywordAt } from "./end";
import { type Token, textOf } from "./tokens";

/**
 * A file that puts lists together, each cut off in its own order: `CALL (x) { … RETURN … ORDER BY … LIMIT $first } WITH DISTINCT …`,
 * or several of them with UNION between. What narrows the whole narrows each of them, or the cut would take away too much.
 */
export interface Merged {
  readonly before: string;
  readonly lists: readonly CutList[];
  readonly after: string;
}

export interface CutList extends CypherEnd {
  /** Up to where its RETURN stands. */
  readonly body: string;
  readonly endsInWhere: boolean;
}

export function mergedIn(body: readonly Token[]): Merged | null {
  const call = body.findLastIndex((token) => isKeywordAt(0, token, "CALL"));
  const open = body.findIndex((token, place) => place > call && token.text === "{");
  const close = body.findIndex((token, place) => place > open && token.depth === 0 && token.text === "}");
  if (call < 0 || close < open) return null;
  const lists = parted(body.slice(open + 1, close)).map(cutList);
  if (lists.some(({ limit }) => limit === null)) return null;
  return { before: textOf(body.slice(0, open + 1)).trim(), lists, after: textOf(body.slice(close)).trim() };
}

/** Between UNION and UNION. */
function parted(inside: readonly Token[]): readonly (readonly Token[])[] {
  const at = inside.findIndex((token) => isKeywordAt(1, token, "UNION"));
  return at < 0 ? [inside] : [inside.slice(0, at), ...parted(inside.slice(at + 1))];
}

function cutList(list: readonly Token[]): CutList {
  const end = list.findLastIndex((token) => isKeywordAt(1, token, "RETURN"));
  const clauses = list.slice(0, Math.max(end, 0));
  return { ...endOf(list.slice(end + 1), 1), body: textOf(clauses).trim(), endsInWhere: endsInWhere(clauses, 1) };
}
