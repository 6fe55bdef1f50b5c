import { GraphQLError } from "graphql";
import type { SelectedField } from "../domain/ports";
import { isRecord } from "./is-record";
import type { Limits } from "./limits";

const BOUNDED = ["first", "top"];

/** Everything a question asks too much of, before any of it is asked of the graph. Refused, never cut down to what is allowed. */
export const outOfBounds = (fields: readonly SelectedField[], { page }: Limits): readonly GraphQLError[] =>
  fields.flatMap((field) => tooMany(field, page));

/** Lists in variables, before each of their values is looked at: there may be very many. */
export const longLists = (variables: Readonly<Record<string, unknown>>, most: number): readonly GraphQLError[] =>
  Object.entries(variables).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > most
      ? [badInput(`\`$${name}\``, most, ` values, got ${value.length}.`)]
      : [],
  );

const tooMany = (field: SelectedField, most: number): readonly GraphQLError[] => [
  ...Object.entries(field.arguments).flatMap(([name, value]) => refusal(field, name, value, most)),
  ...(field.selection?.fields ?? []).flatMap((below) => tooMany(below, most)),
];

function refusal(field: SelectedField, name: string, value: unknown, most: number): readonly GraphQLError[] {
  const what = `\`${name}\` of \`${field.key}\``;
  if (!BOUNDED.includes(name)) return listsOf(field, value).flatMap((list) => tooLong(what, list.length, most));
  return isWithin(value, most)
    ? []
    : [badInput(what, most, `, got ${value}. For more, ask for the next page with \`after\`.`)];
}

const isWithin = (value: unknown, most: number): boolean => typeof value === "number" && value >= 1 && value <= most;

const tooLong = (what: string, length: number, most: number): readonly GraphQLError[] =>
  length <= most ? [] : [badInput(what, most, ` values, got ${length}.`)];

/** Whoever may write may write long lists: a Reading has many sentences. */
const listsOf = ({ on }: SelectedField, value: unknown) => (on.includes("Mutation") ? [] : listsIn(value));

/** The lists in an argument: itself, or those in a filter. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(listsIn) : [];
}

const badInput = (what: string, most: number, got: string): GraphQLError =>
  new GraphQLError(`${what} takes 1 to ${most}${got}`, { extensions: { code: "BAD_USER_INPUT" } });
