import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
} from "graphql";
import { printedSchema } from "../../src/api/printed-schema";

/**
 * Apollo Server as its own first page shows it, with the same schema and a resolver for each field that has data at once: a page
 * has as many as were asked for. No database slows it down. Says its address and stays.
 */
const USUAL_LENGTH = 10;

const VALUES: Readonly<Record<string, unknown>> = { Int: 1, Float: 0.5, Boolean: true };

const resolver: GraphQLFieldResolver<{ readonly length?: number }, unknown> = (
  source,
  { first, ids },
  _context,
  info,
) => {
  const length = Array.isArray(ids) ? ids.length : Number(first ?? source?.length ?? USUAL_LENGTH);
  return sampleOf(info.returnType, Math.max(0, length), info.schema.getTypeMap());
};

function sampleOf(type: GraphQLOutputType, length: number, types: Readonly<Record<string, GraphQLNamedType>>): unknown {
  const known = getNullableType(type);
  if (isListType(known)) return Array.from({ length }, () => sampleOf(known.ofType, USUAL_LENGTH, types));
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  const isConnection = named.name.endsWith("Connection");
  if (isObjectType(named)) return { __typename: named.name, ...(isConnection && { length }) };
  return isAbstractType(named) ? { __typename: "Person" } : (VALUES[named.name] ?? "words");
}

async function main(): Promise<void> {
  const schema = buildSchema(printedSchema());
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolver;
  }
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: "127.0.0.1" } });
  console.log(url);
}

void main();
