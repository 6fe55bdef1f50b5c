import { GraphQLError } from "graphql";
import type { SelectedField } from "../domain/ports";

const MOST = 100;
const BOUNDED = ["first", "top"];

/** Everything a question asks too much of, before any of it is asked of the graph. Refused, never cut down to what is allowed. */
export const outOfBounds = (fields: readonly SelectedField[]): readonly GraphQLError[] =>
  fields.flatMap((field) => [
    ...Object.entries(field.arguments).flatMap(([name, value]) => refusal(field, name, value)),
    ...outOfBounds(field.selection?.fields ?? []),
  ]);

function refusal(field: SelectedField, name: string, value: unknown): readonly GraphQLError[] {
  if (BOUNDED.includes(name)) return isWithin(value) ? [] : [badInput(field, name, `got ${String(value)}`)];
  return listsIn(value).some((list) => list.length > MOST) ? [badInput(field, name, "got more values")] : [];
}

const isWithin = (value: unknown): boolean => typeof value === "number" && value >= 1 && value <= MOST;

/** The lists in an argument: itself, or those in a filter. */
const listsIn = (value: unknown): readonly (readonly unknown[])[] => {
  if (Array.isArray(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listsIn) : [];
};

function badInput(field: SelectedField, name: string, got: string): GraphQLError {
  const example = BOUNDED.includes(name) ? ` For more, ask for the next page with \`after\`.` : "";
  return new GraphQLError(`\`${name}\` of \`${field.key}\` takes 1 to ${MOST}, ${got}.${example}`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}
