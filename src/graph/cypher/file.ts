import { type Token, textOf, tokens } from "./tokens";

/**
 * A file of cypher/, taken apart. As it stands it can be run; for a question its end, `RETURN x ORDER BY … LIMIT $first`, gives way
 * to a projection, and a follow file's first clause, which finds the parent by its id, gives way to the parent at hand.
 */
export interface CypherFile {
  /** What it finds: the first line without its slashes. */
  readonly finds: string;
  /** The clauses before RETURN, without the one that finds the parent. */
  readonly body: string;
  /** True when the last clause of the body has a WHERE that more conditions can be added to. */
  readonly endsInWhere: boolean;
  /** The variables it finds. */
  readonly returns: readonly string[];
  /** The last two terms are the sort value and the id that make a page's cursor; any before them are constant. */
  readonly order: readonly OrderTerm[];
  readonly limit: string | null;
}

export interface OrderTerm {
  readonly expression: string;
  readonly direction: "ASC" | "DESC";
}

const CLAUSES = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL"]);

export function parseFile(text: string, options: { readonly bindsParent: boolean }): CypherFile {
  const all = tokens(text.replace(/^\/\/[^\n]*\n/, ""));
  const end = all.findLastIndex((token) => isKeyword(token, "RETURN"));
  const body = bodyOf(all.slice(0, end), options.bindsParent);
  return {
    finds: text.slice(2, text.indexOf("\n")).trim(),
    body: textOf(body).trim(),
    endsInWhere: endsInWhere(body),
    ...endOf(all.slice(end + 1)),
  };
}

/** The condition a file under where/ puts on what it returns. */
export function conditionOf(text: string): string {
  const all = tokens(text.replace(/^\/\/[^\n]*\n/, ""));
  const [from, to] = ["WHERE", "RETURN"].map((word) => all.findIndex((token) => isKeyword(token, word)));
  return textOf(all.slice((from ?? 0) + 1, to)).trim();
}

const isKeyword = (token: Token | undefined, word: string): boolean => token?.depth === 0 && token.text === word;

function bodyOf(clauses: readonly Token[], bindsParent: boolean): readonly Token[] {
  if (!bindsParent) return clauses;
  const starts = clauseStarts(clauses);
  return clauses.slice(starts[1] ?? clauses.length);
}

/** `OPTIONAL MATCH` is one clause, and so is `STARTS WITH` none. */
function clauseStarts(clauses: readonly Token[]): readonly number[] {
  const words = [...clauses.entries()].filter(([, token]) => token.kind === "WORD");
  return words
    .filter(([, token], place) => {
      const before = words[place - 1]?.[1].text;
      return (
        token.depth === 0 &&
        CLAUSES.has(token.text) &&
        before !== "OPTIONAL" &&
        before !== "STARTS" &&
        before !== "ENDS"
      );
    })
    .map(([at]) => at);
}

function endsInWhere(body: readonly Token[]): boolean {
  const last = clauseStarts(body).at(-1) ?? 0;
  return body.slice(last).some((token) => isKeyword(token, "WHERE"));
}

function endOf(end: readonly Token[]): Pick<CypherFile, "returns" | "order" | "limit"> {
  const order = indexOr(end, "ORDER");
  const limit = indexOr(end, "LIMIT");
  return {
    returns: listed(end.slice(0, Math.min(order, limit))),
    order: listed(end.slice(order, limit)).map(orderTerm),
    limit: limit === end.length ? null : textOf(end.slice(limit + 1)).trim(),
  };
}

function indexOr(end: readonly Token[], word: string): number {
  const at = end.findIndex((token) => isKeyword(token, word));
  return at < 0 ? end.length : at;
}

function listed(some: readonly Token[]): readonly string[] {
  const parts: Token[][] = [[]];
  for (const token of some) {
    if (token.depth === 0 && token.text === ",") parts.push([]);
    else if (token.kind !== "COMMENT") parts.at(-1)?.push(token);
  }
  return parts.map((part) => textOf(part).trim()).filter((part) => part !== "");
}

function orderTerm(text: string): OrderTerm {
  const term = text.replace(/^ORDER\s+BY\s+/, "");
  const expression = term.replace(/\s(?:ASC|DESC)$/, "").trimEnd();
  return { expression, direction: term.endsWith(" DESC") ? "DESC" : "ASC" };
}
