import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  type SelectionNode,
} from "graphql";
import type { SelectedField, Selection } from "../domain/ports";
import { concreteTypes, type FieldNodes, fieldsAskedOf, type Operation } from "./fields-asked";
import { plainArguments } from "./plain-arguments";

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
  readonly nodes: FieldNodes;
}

type Asked = Pick<AskedTogether, "key" | "nodes"> & { readonly concrete: GraphQLObjectType };

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
  nodes: FieldNodes,
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
