import type { SelectedField, Selection } from "../../domain/ports";
import type { CypherFile } from "../cypher/file";
import { followFile, measureFile } from "../cypher/library";
import { eachOf, firstOf } from "../decode";
import { pageSize } from "./arguments";
import type { Draft } from "./draft";
import { drawing } from "./drawing";
import { asKnown } from "./known-by";
import { defaultsOf, type Narrowing, narrowed } from "./narrowing";
import { needed, newPart } from "./new-part";
import { afterPlace, directionOf, type PageShape, pageOf, pageShape, sortedBy } from "./page";
import { collected, counted, cursorTerms, inPart, list, type Part, type Rows } from "./part";
import {
  type Expression,
  objectSelection,
  type Projection,
  project,
  type Relation,
  type Variables,
} from "./projection";

/** Follows a relation of an object: the file of its owner and name, nested where the object stands. */
export function follow(field: SelectedField, { is, owner }: Relation, parent: Variables, draft: Draft): Expression {
  if (is === "DRAWING") return drawing(field, owner, parent, draft, follow);
  const file = needed(followFile(`${owner}.${field.name}`), `follow/${owner}.${field.name}`);
  const part = newPart(file, owner, parent, draft);
  const countOf = countWithout(measureFile(`${owner}.${field.name}`), parent);
  return is === "PAGE" ? page(field, part, countOf, draft) : rows(field, part, is, draft);
}

/** A part under a root has no parent. */
export const rootPart = (file: CypherFile, draft: Draft): Part => newPart(file, "Query", [], draft);

/** One object or a list of them. */
export function rows(field: SelectedField, part: Part, is: "ONE" | "MANY", draft: Draft): Expression {
  const { items, cypher, decode } = objects(field, part, [], draft);
  return { items, cypher, decode: is === "ONE" ? firstOf(decode) : eachOf(decode) };
}

/** The rows of a part, each with the `extra` expressions before the object's own; the decoder takes what follows them. */
export function objects(field: SelectedField, part: Part, extra: readonly string[], draft: Draft): Expression {
  const selection = objectSelection(field.selection);
  const { conditions } = narrowed(part, selection.type, field.arguments, draft);
  const { items, gives, decode } = projected(selection, part, draft);
  const cypher = collected(part, { conditions, items, gives: [...extra, ...gives], direction: "AS_WRITTEN" });
  return { ...one(part, field.name, cypher), decode };
}

/** A subquery under the name of its field and part. */
function one(part: Part, name: string, cypher: string): Pick<Expression, "items" | "cypher"> {
  const own = part.names.parameter(name);
  return { items: [{ name: own, cypher }], cypher: own };
}

const projected = (selection: Selection, part: Part, draft: Draft): Projection =>
  project(selection, part.file.returns.map(part.names.variable), draft, follow);

type CountWithout = (part: Part) => string | null;

/** A count that needs no look at what is counted, where there is a file for it. */
export function countWithout(file: CypherFile | null, parent: Variables): CountWithout {
  return ({ names }) =>
    file && `${collected({ file, names, outer: new Set(parent) }, totalOnly(file, names.variable))}[0][0]`;
}

const totalOnly = (file: CypherFile, variable: (name: string) => string): Rows => ({
  conditions: [],
  items: [],
  gives: file.returns.map(variable),
  direction: "AS_WRITTEN",
});

/** A page of a list and, when asked for, how long the whole list is. */
export function page(asked: SelectedField, part: Part, countOf: CountWithout, draft: Draft): Expression {
  const isOfEvents = asked.selection?.type === "EventConnection";
  const field = isOfEvents ? asKnown(asked, draft) : asked;
  const selection = objectSelection(field.selection);
  const shape = pageShape(selection);
  const direction = directionOf(field);
  const first = pageSize(field.arguments.first);
  const type = selection.type.replace(/Connection$/, "");
  const narrowing = narrowed(part, type, field.arguments, draft, defaultsOf(type));
  const after = afterPlace(part, field.arguments.after, direction, draft);
  draft.set(part.names.parameter("first"), shape.needsNext ? first + 1 : first);
  const projections = new Map(shape.asked.map(({ field: of, selection: its }) => [of, projected(its, part, draft)]));
  const found = collected(part, {
    ...inRows(part, shape, [...projections.values()]),
    conditions: [...narrowing.conditions, ...after],
    direction,
  });
  const rows = shape.needsRows ? one(part, field.name, found) : NOTHING;
  const total = shape.needsTotal ? one(part, `${field.name}Total`, totalOf(part, narrowing, countOf)) : NOTHING;
  return {
    before: part.before ?? [],
    items: [...rows.items, ...total.items],
    cypher: list([rows.cypher, total.cypher]),
    decode: pageOf({
      selection,
      first,
      hasPrevious: after.length > 0,
      sortedBy: sortedBy(part, direction),
      needsCursors: shape.needsCursors,
      asked: projections,
    }),
  };
}

const NOTHING = { items: [], cypher: "null" };

function inRows(part: Part, { needsCursors }: PageShape, nodes: readonly Projection[]): Pick<Rows, "items" | "gives"> {
  const { value, id } = cursorTerms(part);
  const cursor = (needsCursors ? [value, id] : []).map(({ expression }) => inPart(part, expression));
  return { items: nodes.flatMap((node) => node.items), gives: [...cursor, ...nodes.flatMap((node) => node.gives)] };
}

const totalOf = (part: Part, { conditions, isAsked }: Narrowing, countOf: CountWithout): string =>
  (isAsked ? null : countOf(part)) ?? counted(part, conditions);
