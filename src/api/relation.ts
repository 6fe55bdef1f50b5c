import { FieldResolver, Query } from "type-graphql";
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

function declaredBy(declare: MethodDecorator, { takes = [] }: FieldOptions): PropertyDecorator {
  return (prototype, field) => {
    declare(prototype, field, {});
    takes.forEach((argument, place) => {
      argument.declareOn(prototype, String(field), place);
    });
  };
}
