import { z } from "zod";
import abstractTypes from "./tables/abstract-types.json";
import table from "./tables/shapes.json";

/** How a value that comes over Bolt becomes one of the API's. PLAIN is as it is. */
const VALUE_FORMS = [
  "PLAIN",
  "DAY",
  "INSTANT",
  "SPAN",
  "SPANS",
  "WORDS",
  "SNIPPET",
  "CONFLICT",
  "TIE",
  "FACTUALITY",
  "PLOVER",
  "CAMEO",
  "QUAD",
] as const;
export type ValueForm = (typeof VALUE_FORMS)[number];

const names = z.array(z.string()).default([]);
const value = z.object({ value: z.string(), as: z.enum(VALUE_FORMS) });
const row = z.strictObject({
  like: z.string().optional(),
  variables: names,
  values: z.record(z.string(), z.union([z.string(), value])).default({}),
  same: z.record(z.string(), z.string()).default({}),
  one: names,
  many: names,
  page: names,
  drawing: names,
});

const SHAPES = new Map(Object.entries(z.record(z.string(), row).parse(table)));
const ABSTRACT = new Map<string, readonly string[]>(Object.entries(abstractTypes));

/** What a field of the API is in the graph. */
export type Definition =
  | { readonly is: "VALUE"; readonly expression: string; readonly form: ValueForm }
  /** An object that the parent already holds, in this variable. */
  | { readonly is: "SAME"; readonly variable: string }
  /** A relation, followed by `follow/<owner>.<field>.cypher`; a drawing by `draw/<owner>.cypher`. */
  | { readonly is: "ONE" | "MANY" | "PAGE" | "DRAWING"; readonly owner: string };

/** The object types a selected type can turn out to be; a concrete type is only itself. */
export const concreteTypes = (type: string): readonly string[] => ABSTRACT.get(type) ?? [type];

/** The variables that together are an object of this type: one node for most, a few for what lies between nodes. */
export function variablesOf(type: string): readonly string[] {
  const shape = shapeOf(type);
  return shape.like === undefined ? shape.variables : variablesOf(shape.like);
}

export function definitionOf(type: string, field: string): Definition {
  const shape = shapeOf(type);
  const own = ownDefinition(type, field);
  if (own) return own;
  if (shape.like !== undefined) return definitionOf(shape.like, field);
  throw new Error(`src/graph/tables/shapes.json does not say what ${type}.${field} is in the graph`);
}

function ownDefinition(type: string, field: string): Definition | null {
  const shape = shapeOf(type);
  const expression = shape.values[field];
  const variable = shape.same[field];
  if (typeof expression === "string") return { is: "VALUE", expression, form: "PLAIN" };
  if (expression) return { is: "VALUE", expression: expression.value, form: expression.as };
  if (variable !== undefined) return { is: "SAME", variable };
  if (shape.one.includes(field)) return { is: "ONE", owner: type };
  if (shape.many.includes(field)) return { is: "MANY", owner: type };
  if (shape.drawing.includes(field)) return { is: "DRAWING", owner: type };
  return shape.page.includes(field) ? { is: "PAGE", owner: type } : null;
}

function shapeOf(type: string): z.infer<typeof row> {
  const shape = SHAPES.get(type);
  if (!shape) throw new Error(`src/graph/tables/shapes.json has no type ${type}`);
  return shape;
}
