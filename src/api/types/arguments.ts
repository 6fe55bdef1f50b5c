import { Arg, type ArgOptions, Int } from "type-graphql";
import { EntityKind, NodeKind, TimeOrder } from "./enumerations";
import { Period } from "./filters";
import { CalendarDate } from "./scalars";

/** As type-graphql wants them: called late, when every class is there. */
export type TypeFunction = Parameters<typeof Arg>[1];

/** An argument of a field, as a value: relations and root fields list the ones they take. */
export interface Argument {
  /** Declares it on the field, at its place in the list of arguments. */
  declareOn(prototype: object, field: string, place: number): void;
}

export const argument = (name: string, type: TypeFunction, options: ArgOptions): Argument => ({
  declareOn: (prototype, field, place) => Arg(name, type, options)(prototype, field, place),
});

/** How many a list returns when nobody says. How many at most stands in `bounds.ts`. */
export const first = (usual: number): Argument => argument("first", () => Int, { defaultValue: usual });

const after = argument("after", () => String, { nullable: true });

export const page = (usual: number): readonly Argument[] => [first(usual), after];

export const where = (filter: TypeFunction): Argument => argument("where", filter, { nullable: true });

export const inOrder = (usual: "NEWEST" | "OLDEST"): Argument =>
  argument("orderBy", () => TimeOrder, { defaultValue: usual });

export const feed = (filter: TypeFunction): readonly Argument[] => [where(filter), inOrder("NEWEST"), ...page(20)];

export const during = argument("during", () => Period, { nullable: true });

export const asOf = argument("asOf", () => CalendarDate, {
  nullable: true,
  description: "Only what held on that day.",
});

export const kindsOfEntity = argument("kinds", () => [EntityKind], { nullable: true });

export const kindsOfNode = argument("kinds", () => [NodeKind], { nullable: true });
