import { FieldResolver, Mutation, Query, Subscription } from "type-graphql";
import type { Argument, TypeFunction } from "./types/arguments";

interface FieldOptions {
  readonly takes?: readonly Argument[];
  /** "items": a list that may hold nulls. */
  readonly nullable?: boolean | "items";
  readonly description?: string;
}

/**
 * Declares a field that leads from one thing to others. It has no method, because nothing runs when it is resolved: what it
 * yields was fetched with its root field (`schema.ts` says how it is read).
 */
export const Relation = (type: TypeFunction, options: FieldOptions = {}): PropertyDecorator =>
  declaredBy(FieldResolver(type, options), options);

/** Declares a root field: a question of its own, answered by one statement. */
export const Root = (type: TypeFunction, options: FieldOptions = {}): PropertyDecorator =>
  declaredBy(Query(type, options), options);

/** Declares a root field that changes something. */
export const Change = (type: TypeFunction, options: FieldOptions = {}): PropertyDecorator =>
  declaredBy(Mutation(type, options), options);

/** Declares a root field that goes on answering. `schema.ts` says where what it tells comes from. */
export const News = (type: TypeFunction, options: FieldOptions = {}): PropertyDecorator =>
  declaredBy(Subscription(type, { ...options, subscribe: () => nothingYet() }), options);

async function* nothingYet(): AsyncGenerator<unknown> {}

function declaredBy(declare: MethodDecorator, { takes = [] }: FieldOptions): PropertyDecorator {
  return (prototype, field) => {
    declare(prototype, field, {});
    takes.forEach((argument, place) => {
      argument.declareOn(prototype, String(field), place);
    });
  };
}
