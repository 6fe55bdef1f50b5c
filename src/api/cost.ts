import { GraphQLError, type GraphQLSchema, getNullableType, isListType, isObjectType } from "graphql";
import type { SelectedField, Selection } from "../domain/ports";
import listSizes from "./tables/list-sizes.json";
import { pointsOf } from "./trend-points";

/** Lists that do not say how many they may hold, by their field; any other is taken to be as long as USUAL. */
const SIZES: Readonly<Record<string, number>> = listSizes;
const USUAL = 20;

/** Values of a thing that come with it. */
const FREE = ["PageInfo", "Span"];

/**
 * How many things a question may fetch, known before any of them is: one for each thing, n times what is asked of each for n of
 * them. Variables and defaults stand in the arguments already. What is no thing, such as a name, costs nothing.
 */
export const costOf = (schema: GraphQLSchema, fields: readonly SelectedField[]): number =>
  fields.reduce((sum, field) => sum + costOfField(schema, field, false), 0);

export const tooDear = (cost: number, allowed: number): readonly GraphQLError[] =>
  cost <= allowed
    ? []
    : [
        new GraphQLError(
          `The question may fetch ${cost} things; ${allowed} are allowed. Ask for shorter pages, or for less of each.`,
          { extensions: { code: "QUESTION_TOO_DEAR", cost, allowed } },
        ),
      ];

function costOfField(schema: GraphQLSchema, field: SelectedField, isOnPage: boolean): number {
  const { selection } = field;
  if (selection === null || FREE.includes(selection.type)) return 0;
  const most = askedLength(field);
  const isList = isListField(schema, field) && !isOnPage;
  if (isList) return 1 + lengthOf(field, most) * (1 + costBelow(schema, selection, false));
  if (most === null) return 1 + costBelow(schema, selection, false);
  return 1 + most * Math.max(1, costBelow(schema, selection, true));
}

/** A thing is of one type, so of all it may be only the dearest counts. */
function costBelow(schema: GraphQLSchema, { fields }: Selection, isOnPage: boolean): number {
  const costs = new Map<string, number>();
  for (const field of fields) {
    const cost = costOfField(schema, field, isOnPage);
    for (const type of field.on) costs.set(type, (costs.get(type) ?? 0) + cost);
  }
  return Math.max(0, ...costs.values());
}

/** How many were asked for; of a page it is the page that knows, and its lists `nodes` and `edges` are no longer. */
function askedLength({ arguments: { first, top, ids } }: SelectedField): number | null {
  if (Array.isArray(ids)) return ids.length;
  const asked = first ?? top;
  return typeof asked === "number" ? Math.max(0, asked) : null;
}

function lengthOf(field: SelectedField, asked: number | null): number {
  if (field.name === "trend") return pointsOf(field, asked ?? USUAL);
  return asked ?? SIZES[field.name] ?? USUAL;
}

function isListField(schema: GraphQLSchema, { on: [typeName = ""], name }: SelectedField): boolean {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field !== undefined && isListType(getNullableType(field.type));
}
