import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** The fragments of a document by their names, which may be names that every other object has something under: `...constructor`. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}

/** The first fragment that is found to spread itself, in however many steps. */
export function circleIn(fragments: Fragments): string | undefined {
  const done = new Set<string>();
  const under = new Set<string>();
  const circleFrom = (name: string): string | undefined => {
    if (under.has(name)) return name;
    const fragment = done.has(name) ? undefined : fragments[name];
    if (fragment === undefined) return undefined;
    under.add(name);
    const circle = spreadsIn(fragment.selectionSet)
      .map(circleFrom)
      .find((found) => found !== undefined);
    under.delete(name);
    done.add(name);
    return circle;
  };
  return Object.keys(fragments)
    .map(circleFrom)
    .find((found) => found !== undefined);
}

const spreadsIn = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((node) => {
    if (node.kind === "FragmentSpread") return [node.name.value];
    return node.selectionSet === undefined ? [] : spreadsIn(node.selectionSet);
  });
