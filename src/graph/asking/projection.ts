import type { SelectedField, Selection } from "../../domain/ports";
import { renamed } from "../cypher/rename";
import { objectOf, picked, type Slot } from "../decode";
import { concreteTypes, type Definition, definitionOf, variablesOf } from "../shapes";
import type { Draft } from "./draft";
import { type Item, list } from "./part";
import { DECODERS, type Decode } from "./values";

/** What a selection becomes: the expressions of a row with the subqueries they need, and how the row becomes an object again. */
export interface Projection {
  readonly items: readonly Item[];
  readonly gives: readonly string[];
  readonly decode: Decode;
}

export type Variables = readonly string[];
export type Follow = (field: SelectedField, definition: Relation, parent: Variables, draft: Draft) => Expression;
export type Relation = Extract<Definition, { readonly owner: string }>;

export interface Expression {
  /** What its items refer to. */
  readonly before?: readonly Item[];
  readonly items: readonly Item[];
  readonly cypher: string;
  readonly decode: Decode;
}

/** Projects an object held in `variables`. How relations are followed is handed in: each projects again, level by level. */
export function project(selection: Selection, variables: Variables, draft: Draft, follow: Follow): Projection {
  const types = concreteTypes(selection.type);
  const parts = selection.fields.flatMap((field) => slotsOf(field, types, variables, draft, follow));
  const typeName = types.length > 1 ? [typeNameOf(types, variables)] : [];
  return {
    items: parts.flatMap(({ items }) => items),
    gives: [...typeName, ...parts.map(({ cypher }) => cypher)],
    decode: objectOf(
      types,
      parts.map(({ slot }) => slot),
    ),
  };
}

interface SlotExpression extends Pick<Expression, "items" | "cypher"> {
  readonly slot: Slot;
}

/** One slot for each way the field is kept in the graph; as good as always there is one. */
function slotsOf(
  field: SelectedField,
  types: readonly string[],
  variables: Variables,
  draft: Draft,
  follow: Follow,
): readonly SlotExpression[] {
  if (field.name === "__typename") return [];
  const asked = types.length > 1 ? field.on : types;
  return alike(asked, field.name).map((on) => {
    const { items, cypher, decode } = expressionOf(field, on[0] ?? "", variables, draft, follow);
    return { items, cypher, slot: { key: field.key, on: new Set(on), decode } };
  });
}

/** The types, put together where the field is kept the same way. */
function alike(types: readonly string[], field: string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const type of types) {
    const definition = JSON.stringify(definitionOf(type, field));
    groups.set(definition, [...(groups.get(definition) ?? []), type]);
  }
  return [...groups.values()];
}

function expressionOf(
  field: SelectedField,
  type: string,
  variables: Variables,
  draft: Draft,
  follow: Follow,
): Expression {
  const definition = definitionOf(type, field.name);
  const named = namedIn(type, variables);
  if (definition.is === "VALUE") return valueFor(field, definition, named);
  if (definition.is === "SAME") return sameOf(field, named(definition.variable), draft, follow);
  return follow(field, definition, variables, draft);
}

/** The tables call an entity `entity`; here it is the variable that holds it. */
function namedIn(type: string, variables: Variables): (cypher: string) => string {
  const names = new Map(variablesOf(type).map((name, place) => [name, variables[place] ?? name]));
  return (cypher) => renamed(cypher, { variable: (name) => names.get(name) ?? name, parameter: (name) => name });
}

function valueFor(
  { selection }: SelectedField,
  { expression, form }: Extract<Definition, { readonly is: "VALUE" }>,
  named: (cypher: string) => string,
): Expression {
  const decode = DECODERS[form];
  return { items: [], cypher: named(expression), decode: selection ? picked(selection, decode) : decode };
}

function sameOf({ selection }: SelectedField, variable: string, draft: Draft, follow: Follow): Expression {
  const { items, gives, decode } = project(objectSelection(selection), [variable], draft, follow);
  return { items, cypher: list(gives), decode };
}

export function objectSelection(selection: Selection | null): Selection {
  if (selection) return selection;
  throw new Error("an object was asked for without saying what of it");
}

function typeNameOf(types: readonly string[], [variable]: Variables): string {
  return `CASE ${types.map((type) => `WHEN ${variable}:${type} THEN '${type}'`).join(" ")} END`;
}
