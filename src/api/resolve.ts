import type { GraphQLFieldResolver } from "graphql";
import { isAsking } from "./asking";
import { change } from "./changing";
import { follow } from "./following";
import { isRecord } from "./is-record";

type Resolver = GraphQLFieldResolver<unknown, unknown>;

export const askTheGraph: Resolver = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("a root field was resolved without a graph to ask");
  return context.answer(String(info.path.key));
};

export const changeTheGraph: Resolver = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("a change was resolved without a graph to change");
  return change(context, String(info.path.key));
};

export const followTheNews: Resolver = (_source, _arguments, context, info) => {
  if (!isAsking(context)) throw new Error("news were followed without a graph to hear of them");
  return follow(context, String(info.path.key));
};

/** A whole answer is fetched with its root field: below it nothing is awaited, for no field. */
export const readTheAnswer: Resolver = (source, _arguments, _context, info) =>
  isRecord(source) ? source[info.path.key] : undefined;
