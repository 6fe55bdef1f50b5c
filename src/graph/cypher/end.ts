import { type Token, textOf } from "./tokens";

export interface OrderTerm {
  readonly expression: string;
  readonly direction: "ASC" | "DESC";
}

/** What stands behind RETURN. */
export interface CypherEnd {
  /** The variables it finds. */
  readonly returns: readonly string[];
  /** The last two terms are the sort value and the id that make a page's cursor; any before them are constant. */
  readonly order: readonly OrderTerm[];
  readonly limit: string | null;
}

const CLAUSES = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL"]);

/** A keyword with so many brackets open around it. */
export const isKeywordAt = (depth: number, token: Token | undefined, word: string): boolean =>
  token?.depth === depth && token.text === word;

export function endOf(end: readonly Token[], depth = 0): CypherEnd {
  const order = indexOr(end, "ORDER", depth);
  const limit = indexOr(end, "LIMIT", depth);
  return {
    returns: listed(end.slice(0, Math.min(order, limit)), depth),
    order: listed(end.slice(order, limit), depth).map(orderTerm),
    limit: limit === end.length ? null : textOf(end.slice(limit + 1)).trim(),
  };
}

/** True when the last of the clauses has a WHERE that more conditions can be added to. */
export function endsInWhere(clauses: readonly Token[], depth = 0): boolean {
  const last = clauseStarts(clauses, depth).at(-1) ?? 0;
  return clauses.slice(last).some((token) => isKeywordAt(depth, token, "WHERE"));
}

/** `OPTIONAL MATCH` is one clause, and so is `STARTS WITH` none. */
export function clauseStarts(clauses: readonly Token[], depth = 0): readonly number[] {
  const words = [...clauses.entries()].filter(([, token]) => token.kind === "WORD");
  return words
    .filter(([, token], place) => {
      const before = words[place - 1]?.[1].text ?? "";
      return token.depth === depth && CLAUSES.has(token.text) && !["OPTIONAL", "STARTS", "ENDS"].includes(before);
    })
    .map(([at]) => at);
}

function indexOr(end: readonly Token[], word: string, depth: number): number {
  const at = end.findIndex((token) => isKeywordAt(depth, token, word));
  return at < 0 ? end.length : at;
}

function listed(some: readonly Token[], depth: number): readonly string[] {
  const parts: Token[][] = [[]];
  for (const token of some) {
    if (token.depth === depth && token.text === ",") parts.push([]);
    else if (token.kind !== "COMMENT") parts.at(-1)?.push(token);
  }
  return parts.map((part) => textOf(part).trim()).filter((part) => part !== "");
}

function orderTerm(text: string): OrderTerm {
  const term = text.replace(/^ORDER\s+BY\s+/, "");
  const expression = term.replace(/\s(?:ASC|DESC)$/, "").trimEnd();
  return { expression, direction: term.endsWith(" DESC") ? "DESC" : "ASC" };
}
