import "reflect-metadata";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import { isAsking } from "./asking";
import { change } from "./changing";
import { follow } from "./following";
import { isRecord } from "./is-record";
import * as articles from "./relations/article";
import * as conflicts from "./relations/conflict";
import * as entities from "./relations/entity";
import * as events from "./relations/event";
import * as graphs from "./relations/graph";
import * as positions from "./relations/position";
import * as statements from "./relations/statement";
import * as stories from "./relations/story";
import * as topics from "./relations/topic";
import { GraphChanges } from "./resolvers/changes";
import { Connections } from "./resolvers/connections";
import { Counts } from "./resolvers/counts";
import { Lists } from "./resolvers/lists";
import { Lookups } from "./resolvers/lookups";
import { IncomingNews } from "./resolvers/news";
import { Group } from "./types/entity";

const relations = [articles, conflicts, entities, events, graphs, positions, statements, stories, topics].flatMap(
  (file) => Object.values(file),
);

/** The API as GraphQL knows it. Whatever is asked, only two functions run: one asks the graph, the other reads what it said. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [Lookups, Lists, Counts, Connections, GraphChanges, IncomingNews, ...relations],
    orphanedTypes: [Group], // no field has this type: a group is always found as an Entity
    validate: false,
    pubSub: UNUSED,
  });
  resolveSynchronously(schema);
  return schema;
}

/** What is followed comes from the graph (`following.ts`), but type-graphql asks for a source of its own. */
const UNUSED = { publish: () => undefined, subscribe: async function* () {} };

/** A whole answer is fetched with its root field, so below it nothing is awaited: no promise, no middleware for each field. */
function resolveSynchronously(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isAbstractType(type)) type.resolveType = nameOfType;
    if (!isObjectType(type)) continue;
    const resolve = resolverOf(type, schema);
    for (const field of Object.values(type.getFields())) {
      field.resolve = resolve;
      if (type === schema.getSubscriptionType()) field.subscribe = followTheNews;
    }
  }
}

function resolverOf(type: GraphQLObjectType, schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  if (type === schema.getQueryType()) return askTheGraph;
  return type === schema.getMutationType() ? changeTheGraph : readTheAnswer;
}

const followTheNews: GraphQLFieldResolver<unknown, unknown> = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("news were followed without a graph to hear of them");
  return follow(context, String(info.path.key));
};

const changeTheGraph: GraphQLFieldResolver<unknown, unknown> = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("a change was resolved without a graph to change");
  return change(context, String(info.path.key));
};

const askTheGraph: GraphQLFieldResolver<unknown, unknown> = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("a root field was resolved without a graph to ask");
  return context.answer(String(info.path.key));
};

const readTheAnswer: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, info) =>
  isRecord(source) ? source[info.path.key] : undefined;

const nameOfType = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.__typename === "string" ? value.__typename : undefined;
