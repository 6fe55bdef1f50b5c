import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

/** An operation with all it takes to understand it; GraphQL's resolve info is one, too. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced, with their defaults. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

export const concreteTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] => {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
};

/** GraphQL's own "collect fields": response key → the fields that meet under it, for one concrete type. */
export function fieldsAskedOf(
  operation: Operation,
  type: GraphQLObjectType,
  places: readonly (readonly SelectionNode[])[],
): ReadonlyMap<string, FieldNodes> {
  const asked = new Map<string, FieldNodes>();
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
