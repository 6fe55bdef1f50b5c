import { GraphQLError } from "graphql";
import type { SelectedField } from "../domain/ports";
import { isRecord } from "./is-record";

const MOST = 100;
const BOUNDED = ["first", "top"];

/** Everything a question asks too much of, before any of it is asked of the graph. Refused, never cut down to what is allowed. */
export const outOfBounds = (fields: readonly SelectedField[]): readonly GraphQLError[] =>
  fields.flatMap((field) => [
    ...Object.entries(field.arguments).flatMap(([name, value]) => refusal(field, name, value)),
    ...outOfBounds(field.selection?.fields ?? []),
  ]);

function refusal(field: SelectedField, name: string, value: unknown): readonly GraphQLError[] {
  if (!BOUNDED.includes(name)) return listsIn(value).flatMap((list) => tooLong(field, name, list.length));
  return isWithin(value)
    ? []
    : [badInput(field, name, `, got ${value}. For more, ask for the next page with \`after\`.`)];
}

const isWithin = (value: unknown): boolean => typeof value === "number" && value >= 1 && value <= MOST;

const tooLong = (field: SelectedField, name: string, length: number): readonly GraphQLError[] =>
  length <= MOST ? [] : [badInput(field, name, ` values, got ${length}.`)];

/** The lists in an argument: itself, or those in a filter. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(listsIn) : [];
}

const badInput = ({ key }: SelectedField, name: string, got: string): GraphQLError =>
  new GraphQLError(`\`${name}\` of \`${key}\` takes 1 to ${MOST}${got}`, { extensions: { code: "BAD_USER_INPUT" } });
