import type { CypherFile } from "../cypher/file";
import { type Names, renamed, variablesIn } from "../cypher/rename";

/** A file put to use in one place of a question: its names are its own, except for its parent's variables. */
export interface Part {
  readonly file: CypherFile;
  readonly names: Names;
  /** The variables around it, which it may use and need not carry. */
  readonly outer: ReadonlySet<string>;
}

export interface Rows {
  /** More conditions than the file's own, in the part's names already. */
  readonly conditions: readonly string[];
  /** What each row gives: expressions in the part's names. */
  readonly gives: readonly string[];
  readonly direction: "AS_WRITTEN" | "REVERSED";
}

/** `COLLECT { … RETURN [ … ] }`: the rows of a file as a list. */
export function collected(part: Part, rows: Rows): string {
  return block("COLLECT", [
    matched(part, rows.conditions),
    carried(part, rows.direction),
    `RETURN ${list(rows.gives)}`,
  ]);
}

/** `COUNT { … }`: how many rows there are, without order or limit. */
export function counted(part: Part, conditions: readonly string[]): string {
  return block("COUNT", [matched(part, conditions), `RETURN ${inPart(part, part.file.returns.join(", "))}`]);
}

export const inPart = (part: Part, cypher: string): string => renamed(cypher, part.names);

/** Positional: the decoder knows what stands where, and a list is half the price of a map. */
export function list(expressions: readonly string[]): string {
  const one = `[${expressions.join(", ")}]`;
  return one.length < 100 && !one.includes("\n") ? one : `[\n${indented(expressions.join(",\n"))}\n]`;
}

/** The sort value and the id of a row: what a page's cursor holds. */
export function cursorTerms({ file: { order } }: Part) {
  const [value, id] = order.slice(-2);
  if (!value || !id) throw new Error("a file that is paged needs ORDER BY a sort value and an id");
  return { value, id };
}

function matched(part: Part, conditions: readonly string[]): string {
  const body = inPart(part, part.file.body);
  if (conditions.length === 0) return body;
  return `${body}\n${part.file.endsInWhere ? "  AND" : "WHERE"} ${conditions.join("\n  AND ")}`;
}

/** Order and limit come before the projection, so that only what stays is projected. */
function carried(part: Part, direction: Rows["direction"]): string {
  const { order, limit, returns } = part.file;
  if (order.length === 0 && limit === null) return "";
  const used = [...returns, ...order.flatMap(({ expression }) => [...variablesIn(expression)])];
  const own = [...new Set(used.map(part.names.variable))].filter((variable) => !part.outer.has(variable));
  const terms = order.map((term) => `${inPart(part, term.expression)}${orderWord(term.direction, direction)}`);
  const lines = [`WITH ${own.join(", ")}`, terms.length > 0 && `ORDER BY ${terms.join(", ")}`];
  return [...lines, limit !== null && `LIMIT ${inPart(part, limit)}`].filter((line) => line !== false).join("\n");
}

function orderWord(written: "ASC" | "DESC", direction: Rows["direction"]): string {
  const isDescending = (written === "DESC") === (direction === "AS_WRITTEN");
  return isDescending ? " DESC" : "";
}

function block(word: string, clauses: readonly string[]): string {
  return `${word} {\n${indented(clauses.filter((clause) => clause !== "").join("\n"))}\n}`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");
