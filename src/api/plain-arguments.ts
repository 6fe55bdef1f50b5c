import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  Kind,
  valueFromAST,
} from "graphql";
import { isRecord } from "./is-record";

type Values = Readonly<Record<string, unknown>>;

/**
 * Arguments as the graph wants them: absent and null are the same, absent; objects are plain. A filter's defaults hold whether
 * or not a filter was given: `events` without one leaves out what is only expected, as `events(where: {})` does.
 */
export function plainArguments(field: GraphQLField<unknown, unknown>, values: Values): Values {
  const usual = Object.fromEntries(field.args.flatMap(usualFilter));
  return { ...usual, ...withoutNulls(field.args, values) };
}

function usualFilter({ name, type }: GraphQLArgument): readonly (readonly [string, unknown])[] {
  if (!isInputObjectType(type)) return [];
  const defaults = defaultsOf(type);
  return Object.keys(defaults).length === 0 ? [] : [[name, defaults]];
}

function defaultsOf(filter: GraphQLInputObjectType): Values {
  const empty = valueFromAST({ kind: Kind.OBJECT, fields: [] }, filter);
  return isRecord(empty) ? { ...empty } : {};
}

/** What is no input object, such as JSON, stays as it came. */
function withoutNulls(fields: readonly Typed[], values: Values): Values {
  const types = new Map(fields.map(({ name, type }) => [name, getNullableType(type)]));
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, plain(types.get(name), value)]));
}

type Typed = Pick<GraphQLArgument, "name" | "type">;

const plain = (type: GraphQLInputType | undefined, value: unknown): unknown =>
  isInputObjectType(type) && isRecord(value) ? withoutNulls(Object.values(type.getFields()), value) : value;
