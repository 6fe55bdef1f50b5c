import "reflect-metadata";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
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
import { askTheGraph, changeTheGraph, followTheNews, readTheAnswer } from "./resolve";
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

/** type-graphql's own resolvers are async functions with middleware, for every field. */
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

const nameOfType = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.__typename === "string" ? value.__typename : undefined;
