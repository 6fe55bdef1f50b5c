import {
  type ASTVisitor,
  GraphQLError,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** How a question is measured: what a field adds to what is below it, and how neighbours add up. */
interface Measure {
  readonly what: string;
  readonly allowed: number;
  field(below: number): number;
  together(one: number, other: number): number;
}

const sum = (one: number, other: number): number => one + other;

/** Generous for people and programs, fatal for attacks. Fragments count wherever they are spread. */
const MEASURES: readonly Measure[] = [
  { what: "levels of fields", allowed: 12, field: (below) => below + 1, together: Math.max },
  { what: "root fields", allowed: 20, field: () => 1, together: sum },
  { what: "fields", allowed: 2000, field: (below) => below + 1, together: sum },
];

const ALIASES = 50;

/** What a document may hold, checked before anything is selected or run. */
export const LIMITS: { readonly tokens: number; readonly errors: number; readonly rules: readonly ValidationRule[] } = {
  tokens: 2000,
  errors: 5,
  rules: [...MEASURES.map(limitBy), limitAliases],
};

function limitBy(measure: Measure): ValidationRule {
  return (context) => {
    const measured = measuring(measure, context);
    return {
      OperationDefinition: ({ selectionSet }) => refuse(context, measure, measured(selectionSet)),
    };
  };
}

/** Each fragment is measured once, so that a bomb of fragments is as quick to measure as to write. */
function measuring(measure: Measure, context: ValidationContext): (set: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode): number =>
    set.selections.reduce((before, node) => measure.together(before, ofNode(node)), 0);
  const ofNode = (node: SelectionNode): number => {
    if (node.kind === "FragmentSpread") return known.get(node.name.value) ?? ofFragment(node.name.value);
    if (node.kind === "InlineFragment") return ofSet(node.selectionSet);
    const isIntrospection = node.name.value.startsWith("__");
    return measure.field(node.selectionSet === undefined || isIntrospection ? 0 : ofSet(node.selectionSet));
  };
  const ofFragment = (name: string): number => {
    known.set(name, 0); // while it is measured: a circle is refused by a rule of GraphQL's own
    const fragment = context.getFragment(name);
    const measured = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, measured);
    return measured;
  };
  return ofSet;
}

function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Document: { leave: () => refuse(context, { what: "aliases", allowed: ALIASES }, aliases) },
  };
}

function refuse(context: ValidationContext, { what, allowed }: Pick<Measure, "what" | "allowed">, measured: number) {
  if (measured <= allowed) return;
  const message = `The question has ${measured} ${what}; ${allowed} are allowed. Ask it in parts.`;
  context.reportError(new GraphQLError(message, { extensions: { code: "QUESTION_TOO_LARGE" } }));
}
