import { GraphQLError } from "graphql";
import type { SelectedField } from "../domain/ports";
import { isRecord } from "./is-record";
import type { Limits } from "./limits";

const BOUNDED = ["first", "top"];

/** Everything a question asks too much of, before any of it is asked of the graph. Refused, never cut down to what is allowed. */
export const outOfBounds = (fields: readonly SelectedField[], { page }: Limits): readonly GraphQLError[] =>
  fields.flatMap((field) => tooMany(field, page));

const tooMany = (field: SelectedField, most: number): readonly GraphQLError[] => [
  ...Object.entries(field.arguments).flatMap(([name, value]) => refusal(field, name, value, most)),
  ...(field.selection?.fields ?? []).flatMap((below) => tooMany(below, most)),
];

function refusal(field: SelectedField, name: string, value: unknown, most: number): readonly GraphQLError[] {
  if (!BOUNDED.includes(name)) return listsIn(value).flatMap((list) => tooLong(field, name, list.length, most));
  return isWithin(value, most)
    ? []
    : [badInput(field, name, most, `, got ${value}. For more, ask for the next page with \`after\`.`)];
}

const isWithin = (value: unknown, most: number): boolean => typeof value === "number" && value >= 1 && value <= most;

const tooLong = (field: SelectedField, name: string, length: number, most: number): readonly GraphQLError[] =>
  length <= most ? [] : [badInput(field, name, most, ` values, got ${length}.`)];

/** The lists in an argument: itself, or those in a filter. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(listsIn) : [];
}

const badInput = ({ key }: SelectedField, name: string, most: number, got: string): GraphQLError =>
  new GraphQLError(`\`${name}\` of \`${key}\` takes 1 to ${most}${got}`, { extensions: { code: "BAD_USER_INPUT" } });
