import { type CypherEnd, clauseStarts, endOf, endsInWhere, isKeywordAt } from "./end";
import { type Merged, mergedIn } from "./merged";
import { type Token, textOf, tokens } from "./tokens";

/**
 * A file of cypher/, taken apart. As it stands it can be run; for a question its end, `RETURN x ORDER BY … LIMIT $first`, gives way
 * to a projection, and a follow file's first clause, which finds the parent by its id, gives way to the parent at hand.
 */
export interface CypherFile extends CypherEnd {
  /** What it finds: the first line without its slashes. */
  readonly finds: string;
  /** The clauses before RETURN, without the one that finds the parent. */
  readonly body: string;
  /** True when the last clause of the body has a WHERE that more conditions can be added to. */
  readonly endsInWhere: boolean;
  /** The body of a file that puts lists together; null for any other. */
  readonly merged: Merged | null;
}

export function parseFile(text: string, options: { readonly bindsParent: boolean }): CypherFile {
  const all = tokens(text.replace(/^\/\/[^\n]*\n/, ""));
  const end = all.findLastIndex((token) => isKeywordAt(0, token, "RETURN"));
  const body = bodyOf(all.slice(0, end), options.bindsParent);
  return {
    finds: text.slice(2, text.indexOf("\n")).trim(),
    body: textOf(body).trim(),
    endsInWhere: endsInWhere(body),
    merged: mergedIn(body),
    ...endOf(all.slice(end + 1)),
  };
}

/** The condition a file under where/ puts on what it returns. */
export function conditionOf(text: string): string {
  const all = tokens(text.replace(/^\/\/[^\n]*\n/, ""));
  const [from, to] = ["WHERE", "RETURN"].map((word) => all.findIndex((token) => isKeywordAt(0, token, word)));
  return textOf(all.slice((from ?? 0) + 1, to)).trim();
}

function bodyOf(clauses: readonly Token[], bindsParent: boolean): readonly Token[] {
  if (!bindsParent) return clauses;
  const starts = clauseStarts(clauses);
  return clauses.slice(starts[1] ?? clauses.length);
}
