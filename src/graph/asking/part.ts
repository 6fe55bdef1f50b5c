import type { CypherEnd, OrderTerm } from "../cypher/end";
import type { CypherFile } from "../cypher/file";
import type { CutList } from "../cypher/merged";
import { type Names, renamed, variablesIn } from "../cypher/rename";

/** A file put to use in one place of a question: its names are its own, except for its parent's variables. */
export interface Part {
  readonly file: CypherFile;
  readonly names: Names;
  /** The variables around it, which it may use and need not carry. */
  readonly outer: ReadonlySet<string>;
  /** What has to be known before it is looked for; only a root's part has any. */
  readonly before?: readonly Item[];
}

export interface Rows {
  /** More conditions than the file's own, in the part's names already. */
  readonly conditions: readonly string[];
  /** What is found for each row first, each under a name of its own. */
  readonly items: readonly Item[];
  /** What each row gives: expressions in the part's names and the items'. */
  readonly gives: readonly string[];
  readonly direction: "AS_WRITTEN" | "REVERSED";
}

/**
 * A subquery and its name. It stands in a WITH by itself: inside of a list Cypher takes an aggregation anywhere in it for one of
 * the list's, and refuses it.
 */
export interface Item {
  readonly name: string;
  readonly cypher: string;
}

/** `COLLECT { … RETURN [ … ] }`: the rows of a file as a list. */
export function collected(part: Part, rows: Rows): string {
  return block("COLLECT", [
    matched(part, rows.conditions, rows.direction),
    ordered(part, rows.direction),
    withItems(carried(part), rows.items),
    `RETURN ${list(rows.gives)}`,
  ]);
}

/** `COUNT { … }`: how many rows there are, without order or limit. */
export function counted(part: Part, conditions: readonly string[]): string {
  return block("COUNT", [
    matched(part, conditions, "WHATEVER"),
    `RETURN ${inPart(part, part.file.returns.join(", "))}`,
  ]);
}

export const inPart = (part: Part, cypher: string): string => renamed(cypher, part.names);

/** Positional: the decoder knows what stands where, and a list is half the price of a map. */
export function list(expressions: readonly string[]): string {
  const one = `[${expressions.join(", ")}]`;
  return one.length < 100 && !one.includes("\n") ? one : `[\n${indented(expressions.join(",\n"))}\n]`;
}

type Direction = Rows["direction"];

/** The sort value and the id of a row: what a page's cursor holds. */
export const cursorTerms = ({ file }: Part) => lastTwo(file.order);

/** The same where the list is read: what comes after a cursor is looked for by the index that gives the order. */
export const keysetTerms = ({ file }: Part) => lastTwo(file.merged?.lists[0]?.order ?? file.order);

function lastTwo(order: readonly OrderTerm[]) {
  const [value, id] = order.slice(-2);
  if (!value || !id) throw new Error("a file that is paged needs ORDER BY a sort value and an id");
  return { value, id };
}

/** Finds a part's rows; WHATEVER their order, all of them. */
export function matched(part: Part, conditions: readonly string[], direction: Direction | "WHATEVER"): string {
  const { merged, body, endsInWhere } = part.file;
  if (merged === null) return narrowedBy(inPart(part, body), endsInWhere, conditions);
  const lists = merged.lists.map((list) => cutOff(part, list, conditions, direction));
  return [inPart(part, merged.before), lists.join("\n  UNION\n"), inPart(part, merged.after)].join("\n");
}

/** One of the lists that a file puts together; WHATEVER their order, all of it. */
function cutOff(part: Part, list: CutList, conditions: readonly string[], direction: Direction | "WHATEVER"): string {
  const found = narrowedBy(inPart(part, list.body), list.endsInWhere, conditions.map(indented));
  const returned = `RETURN ${inPart(part, list.returns.join(", "))}`;
  const cut = direction === "WHATEVER" ? [] : orderAndLimit(part, list, direction);
  return [`  ${found}`, indented([returned, ...cut].join("\n"))].join("\n");
}

function narrowedBy(found: string, endsInWhere: boolean, conditions: readonly string[]): string {
  if (conditions.length === 0) return found;
  return `${found}\n${endsInWhere ? "  AND" : "WHERE"} ${conditions.map((one) => indented(one).trim()).join("\n  AND ")}`;
}

/** Order and limit come before the projection, so that only what stays is projected. */
export function ordered(part: Part, direction: Direction): string {
  const { order, limit } = part.file;
  if (order.length === 0 && limit === null) return "";
  return [`WITH ${carried(part).join(", ")}`, ...orderAndLimit(part, part.file, direction)].join("\n");
}

function orderAndLimit(part: Part, { order, limit }: CypherEnd, direction: Direction): readonly string[] {
  const terms = order.map((term) => `${inPart(part, term.expression)}${orderWord(term.direction, direction)}`);
  return [
    ...(terms.length > 0 ? [`ORDER BY ${terms.join(", ")}`] : []),
    ...(limit !== null ? [`LIMIT ${inPart(part, limit)}`] : []),
  ];
}

/** What later clauses need of what the part finds. */
function carried(part: Part): readonly string[] {
  const { order, returns } = part.file;
  const used = [...returns, ...order.flatMap(({ expression }) => [...variablesIn(expression)])];
  return [...new Set(used.map(part.names.variable))].filter((variable) => !part.outer.has(variable));
}

export function withItems(variables: readonly string[], items: readonly Item[]): string {
  if (items.length === 0) return "";
  const named = items.map(({ name, cypher }) => `${cypher} AS ${name}`);
  return `WITH ${[...variables, ...named].join(", ")}`;
}

function orderWord(written: "ASC" | "DESC", direction: Direction): string {
  const isDescending = (written === "DESC") === (direction === "AS_WRITTEN");
  return isDescending ? " DESC" : "";
}

export function block(word: string, clauses: readonly string[]): string {
  return `${word} {\n${indented(clauses.filter((clause) => clause !== "").join("\n"))}\n}`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");
