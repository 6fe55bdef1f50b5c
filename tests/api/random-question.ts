import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** Any valid question, with aliases, fragments on types of an interface, and the same things asked twice. */
export const randomQuestion = (schema: GraphQLSchema): fc.Arbitrary<string> =>
  selectionOn(schema, schema.getQueryType() ?? undefined, 4).map((selection) => `{ ${selection} }`);

function selectionOn(schema: GraphQLSchema, type: GraphQLNamedType | undefined, levels: number): fc.Arbitrary<string> {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const usable = fields.filter((field) => levels > 1 || !isCompositeType(getNamedType(field.type)));
  const own = usable.map((field) => selectionOf(schema, field, levels));
  const narrower = isInterfaceType(type) && levels > 1 ? schema.getPossibleTypes(type) : [];
  const inside = narrower.map((each) =>
    selectionOn(schema, each, levels - 1).map((its) => `... on ${each.name} { ${its} }`),
  );
  if (own.length === 0) return fc.constant("__typename");
  return fc.array(fc.oneof(...own, ...inside), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
}

function selectionOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  levels: number,
): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return fc.constant(field.name);
  const needed = field.args.filter(isRequiredArgument).map(({ name, type: wanted }) => `${name}: ${someValue(wanted)}`);
  const head = needed.length > 0 ? `${field.name}(${needed.join(", ")})` : field.name;
  return selectionOn(schema, type, levels - 1).map((selection) => `${head} { ${selection} }`);
}

/** Any value that an argument takes. */
function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return `[${someValue(type.ofType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) return "{}";
  return type.name === "Int" ? "1" : '"a"';
}
