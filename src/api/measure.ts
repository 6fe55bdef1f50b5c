import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { circleIn, type Fragments, fragmentsOf } from "./fragments";
import { LIMITS, type Limits } from "./limits";
import introspectionSizes from "./tables/introspection-sizes.json";

/** How a document is measured: what a field adds to what is below it, and how neighbours add up. */
interface Measure {
  readonly name: "levels" | "rootFields" | "selections" | "aliases" | "repeats" | "schemaNames";
  field(node: FieldNode, below: number): number;
  together(one: number, other: number): number;
}

const sum = (one: number, other: number): number => one + other;
const isIntrospection = ({ name }: FieldNode): boolean => name.value.startsWith("__");

/** Fragments count wherever they are spread. */
const OF_OPERATIONS: readonly Measure[] = [
  { name: "levels", field: (node, below) => (isIntrospection(node) ? 1 : below + 1), together: Math.max },
  { name: "rootFields", field: () => 1, together: sum },
  { name: "selections", field: (_node, below) => below + 1, together: sum },
];

const SIZES: Readonly<Record<string, number>> = introspectionSizes;

/** Introspection fetches the more the more lists it asks for inside each other. */
const SCHEMA_NAMES: Measure = {
  name: "schemaNames",
  field: ({ name }, below) => 1 + (SIZES[name.value] ?? 1) * below,
  together: sum,
};

/**
 * Everything a document has too much of, found in one walk over it: before GraphQL's own rules, for some of these take the square
 * of what they are given. What is told here needs no valid document.
 */
export function tooLarge(document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  const circle = circleIn(fragments);
  if (circle !== undefined) return [refusal(`The fragment \`${circle}\` spreads itself.`)];
  const measured = [
    ...operationsOf(document).flatMap((operation) => measuresOf(operation, fragments)),
    ...counts(document),
  ];
  return measured.flatMap(([name, size]) => (size <= limits[name] ? [] : [tooMuch(name, size, limits)]));
}

type Measured = readonly [Measure["name"], number];

function measuresOf({ selectionSet }: OperationDefinitionNode, fragments: Fragments): readonly Measured[] {
  const ofOperation = OF_OPERATIONS.map(
    (measure): Measured => [measure.name, measuring(measure, fragments)(selectionSet)],
  );
  const ofSchema = measuring(SCHEMA_NAMES, fragments);
  const introspection = fieldsIn(selectionSet, fragments).filter(isIntrospection);
  const names = introspection.flatMap((node) => node.selectionSet ?? []).map(ofSchema);
  return [...ofOperation, ["schemaNames", names.reduce(sum, 0)]];
}

/** Each fragment is measured once, so that a bomb of fragments is as quick to measure as to write. */
function measuring(measure: Measure, fragments: Fragments): (set: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((before, node) => measure.together(before, ofNode(node)), 0);
  const ofNode = (node: SelectionNode): number => {
    if (node.kind === "FragmentSpread") return known.get(node.name.value) ?? ofFragment(node.name.value);
    if (node.kind === "InlineFragment") return ofSet(node.selectionSet);
    return measure.field(node, node.selectionSet === undefined ? 0 : ofSet(node.selectionSet));
  };
  const ofFragment = (name: string): number => {
    const fragment = fragments[name];
    const measured = fragment === undefined ? 0 : ofSet(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  };
  return ofSet;
}

/** The fields of a selection set, those in fragments too, each fragment once. */
function fieldsIn(set: SelectionSetNode, fragments: Fragments, seen = new Set<string>()): readonly FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === "Field") return [node];
    if (node.kind === "InlineFragment") return fieldsIn(node.selectionSet, fragments, seen);
    const fragment = seen.has(node.name.value) ? undefined : fragments[node.name.value];
    seen.add(node.name.value);
    return fragment === undefined ? [] : fieldsIn(fragment.selectionSet, fragments, seen);
  });
}

/** What is counted as it is written: aliases, and the same field again and again in one place. */
function counts(document: DocumentNode): readonly Measured[] {
  let aliases = 0;
  let repeats = 0;
  const look = ({ selections }: SelectionSetNode): void => {
    const times = new Map<string, number>();
    for (const node of selections) {
      const key = keyOf(node);
      times.set(key, (times.get(key) ?? 0) + 1);
      if (node.kind === "Field" && node.alias !== undefined) aliases += 1;
      if ("selectionSet" in node && node.selectionSet !== undefined) look(node.selectionSet);
    }
    repeats = Math.max(repeats, ...times.values());
  };
  for (const definition of document.definitions) if ("selectionSet" in definition) look(definition.selectionSet);
  return [
    ["aliases", aliases],
    ["repeats", repeats],
  ];
}

function keyOf(node: SelectionNode): string {
  if (node.kind === "Field") return node.alias?.value ?? node.name.value;
  return node.kind === "FragmentSpread" ? `...${node.name.value}` : `... on ${node.typeCondition?.name.value}`;
}

const operationsOf = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));

const tooMuch = (name: Measure["name"], size: number, limits: Limits): GraphQLError =>
  refusal(`The question has ${Math.round(size)} ${LIMITS[name].what}; ${limits[name]} are allowed. Ask it in parts.`);

const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "QUESTION_TOO_LARGE" } });
