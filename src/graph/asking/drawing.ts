import type { SelectedField, Selection } from "../../domain/ports";
import { drawFile } from "../cypher/library";
import type { Names } from "../cypher/rename";
import { eachOf, firstOf } from "../decode";
import type { Draft } from "./draft";
import { needed, newPart } from "./new-part";
import { block, collected, type Item, list, matched, ordered, type Part, withItems } from "./part";
import { type Expression, type Follow, objectSelection, project, type Variables } from "./projection";
import { type Decode, listOf } from "./values";

/** As many edges as somebody can look at. */
const MOST_EDGES = 100;

/** An article or a story as nodes and edges: `draw/<owner>.cypher` finds its edges, the most telling first. */
export function drawing(
  field: SelectedField,
  owner: string,
  parent: Variables,
  draft: Draft,
  follow: Follow,
): Expression {
  const part = newPart(needed(drawFile(owner), `draw/${owner}`), owner, parent, draft);
  const own = (name: string) => part.names.variable(name);
  draft.set(part.names.parameter("most"), MOST_EDGES + 1);
  const [source, target, relation, label, weight, basis] = part.file.returns.map(own);
  const edge = `{source: ${source}, target: ${target}, relation: ${relation}, label: ${label}, weight: ${weight}, basis: ${basis}}`;
  const drawn = `WITH collect(${edge}) AS ${own("drawn")}, [] AS ${own("around")}`;
  const found = [matched(part, [], "AS_WRITTEN"), ordered(part, "AS_WRITTEN"), drawn];
  const whole = pictureOf(field, { found, names: part.names, first: MOST_EDGES, more: [] }, draft, follow);
  const name = part.names.parameter(field.name);
  return { items: [{ name, cypher: whole.cypher }], cypher: name, decode: firstOf(whole.decode) };
}

export interface Found {
  /** Clauses that leave the variables `drawn`, the edges, and `around`, the nodes to show in any case. */
  readonly found: readonly string[];
  readonly names: Names;
  /** How many edges at most; one more in `drawn` tells that there are more. */
  readonly first: number;
  /** What a row says besides. */
  readonly more: readonly string[];
}

/** Edges and nodes for whatever of them is asked, in one row: edges, nodes, whether something was left out, and more. */
export function pictureOf(field: SelectedField, { found, names, first, more }: Found, draft: Draft, follow: Follow) {
  const { fields } = objectSelection(field.selection);
  const [drawn, around] = ["drawn", "around"].map(names.variable);
  const parts = fields.filter(({ name }) => name === "nodes" || name === "edges");
  const sides = parts.map((each) => side(each, names, [drawn ?? "", around ?? ""], first, draft, follow));
  const bound = names.parameter("first");
  draft.set(bound, first);
  const truncated = `size(${drawn}) > $${bound}`;
  const row = list([truncated, ...more, ...sides.map(({ item }) => item.name)]);
  const kept = [drawn ?? "", around ?? ""];
  const cypher = block("COLLECT", [
    ...found,
    withItems(
      kept,
      sides.map(({ item }) => item),
    ),
    `RETURN ${row}`,
  ]);
  const decode: Decode = (raw) => {
    const [isTruncated, ...others] = listOf(raw);
    const values = others.slice(more.length);
    const filled = fields.map((each) => [each.key, shownOf(each, isTruncated, values, parts, sides)]);
    return { __typename: "Graph", ...Object.fromEntries(filled) };
  };
  return { cypher, decode };
}

interface Side {
  readonly item: Item;
  readonly decode: Decode;
}

function side(
  field: SelectedField,
  around: Names,
  [drawn, nodes]: readonly [string, string],
  first: number,
  draft: Draft,
  follow: Follow,
): Side {
  const part: Part = {
    file: needed(drawFile(field.name), `draw/${field.name}`),
    names: namesWithin(around, draft.nextPart(), { drawn, around: nodes }),
    outer: new Set([drawn, nodes]),
  };
  draft.set(part.names.parameter("first"), first);
  const asked: Selection = objectSelection(field.selection);
  const { items, gives, decode } = project(asked, part.file.returns.map(part.names.variable), draft, follow);
  const cypher = collected(part, { conditions: [], items, gives, direction: "AS_WRITTEN" });
  return { item: { name: part.names.parameter(field.name), cypher }, decode: eachOf(decode) };
}

/** Names of its own, except for the drawing's, and the drawing's bound. */
function namesWithin(around: Names, part: number, taken: Readonly<Record<string, string>>): Names {
  return {
    variable: (name) => taken[name] ?? `${name}_${part}`,
    parameter: (name) => (name === "first" ? around.parameter(name) : `${name}_${part}`),
  };
}

function shownOf(
  { name, key }: SelectedField,
  isTruncated: unknown,
  values: readonly unknown[],
  parts: readonly SelectedField[],
  sides: readonly Side[],
): unknown {
  if (name === "truncated") return isTruncated === true;
  const place = parts.findIndex((part) => part.key === key);
  return sides[place]?.decode(values[place]) ?? null;
}
