import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import type { SelectedField, Selection } from "../domain/ports";
import { plainArguments } from "./plain-arguments";

/** An operation with all it takes to understand it; GraphQL's resolve info is one, too. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced, with their defaults. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The root fields of an operation, each with all that is selected below it. Introspection is not for the graph and left out. */
export function selectRootFields(operation: Operation): readonly SelectedField[] {
  const root = operation.schema.getRootType(operation.operation.operation);
  if (!isObjectType(root)) return [];
  return selectFields(operation, root, [operation.operation.selectionSet.selections]);
}

/** What a set of selections yields on a type. `places` are the selection sets that meet here under one response key. */
function selectFields(
  operation: Operation,
  type: GraphQLNamedType,
  places: readonly (readonly SelectionNode[])[],
): readonly SelectedField[] {
  const asked = concreteTypes(operation.schema, type).flatMap((concrete) =>
    [...fieldsAskedOf(operation, concrete, places)].map(([key, nodes]) => ({ concrete, key, nodes })),
  );
  const selected = sameNodesTogether(asked).flatMap(({ types, key, nodes }) =>
    selectedField(operation, types, key, nodes),
  );
  return sameFieldsTogether(selected);
}

interface AskedTogether {
  readonly types: readonly [GraphQLObjectType, ...GraphQLObjectType[]];
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

type Asked = Pick<AskedTogether, "key" | "nodes"> & { readonly concrete: GraphQLObjectType };

const concreteTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] => {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
};

/** GraphQL's own "collect fields": response key → the fields that meet under it, for one concrete type. */
function fieldsAskedOf(
  operation: Operation,
  type: GraphQLObjectType,
  places: readonly (readonly SelectionNode[])[],
): ReadonlyMap<string, Asked["nodes"]> {
  const asked = new Map<string, Asked["nodes"]>();
  const visited = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (!isIncluded(node, operation)) continue;
      if (node.kind === "Field") add(node);
      else visit(insideFragment(node, operation, type, visited));
    }
  };
  const add = (node: FieldNode): void => {
    if (node.name.value.startsWith("__")) return;
    const key = node.alias?.value ?? node.name.value;
    const before = asked.get(key);
    asked.set(key, before === undefined ? [node] : [...before, node]);
  };
  places.forEach(visit);
  return asked;
}

function isIncluded(node: SelectionNode, { variableValues }: Operation): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}

/** What a fragment selects, if it applies to the type and was not spread here before. */
function insideFragment(
  node: Exclude<SelectionNode, FieldNode>,
  { schema, fragments }: Operation,
  type: GraphQLObjectType,
  visited: Set<string>,
): readonly SelectionNode[] {
  if (node.kind === "FragmentSpread") {
    if (visited.has(node.name.value)) return [];
    visited.add(node.name.value);
  }
  const fragment = node.kind === "FragmentSpread" ? fragments[node.name.value] : node;
  if (fragment === undefined) return [];
  const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
  return applies(schema, condition, type) ? fragment.selectionSet.selections : [];
}

const applies = (schema: GraphQLSchema, condition: GraphQLNamedType | undefined, type: GraphQLObjectType): boolean =>
  condition === undefined || concreteTypes(schema, condition).includes(type);

/** Types for which the very same places of the document ask under a key: they are selected once, however many types there are. */
function sameNodesTogether(asked: readonly Asked[]): readonly AskedTogether[] {
  const groups = new Map<string, AskedTogether>();
  const places = new Map(asked.flatMap(({ nodes }) => nodes).map((node, place) => [node, place]));
  for (const { concrete, key, nodes } of asked) {
    const place = `${key} ${nodes.map((node) => places.get(node)).join()}`;
    const before = groups.get(place);
    groups.set(place, { key, nodes, types: before === undefined ? [concrete] : [...before.types, concrete] });
  }
  return [...groups.values()];
}

function selectedField(
  operation: Operation,
  types: AskedTogether["types"],
  key: string,
  nodes: AskedTogether["nodes"],
): readonly SelectedField[] {
  const [node] = nodes;
  const field = types[0].getFields()[node.name.value];
  if (field === undefined) return [];
  return [
    {
      key,
      name: node.name.value,
      on: types.map((type) => type.name).sort(),
      arguments: plainArguments(field, getArgumentValues(field, node, operation.variableValues)),
      selection: selectionBelow(operation, field, nodes),
    },
  ];
}

function selectionBelow(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Selection | null {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return null;
  const places = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet.selections]));
  return { type: type.name, fields: selectFields(operation, type, places) };
}

/** Fields that say the same for different types are one: `name ... on Person { name }` asks for one name. */
function sameFieldsTogether(fields: readonly SelectedField[]): readonly SelectedField[] {
  const together = new Map<string, SelectedField>();
  for (const field of fields) {
    const words = JSON.stringify({ ...field, on: [] });
    const before = together.get(words);
    together.set(words, before === undefined ? field : { ...field, on: [...before.on, ...field.on].sort() });
  }
  return [...together.values()];
}
