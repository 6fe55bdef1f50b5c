import { getOperationAST, getVariableValues } from "graphql";
import { longLists, outOfBounds } from "./bounds";
import { costOf, tooDear } from "./cost";
import type { Documents, Selected, Understood } from "./documents";
import { badInput, unknownOperation } from "./explained";
import { fragmentsOf } from "./fragments";
import { selectRootFields } from "./selection";

/** What is asked, whoever asks it. */
export interface Asked {
  readonly documents: Documents;
  readonly understood: Understood;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | null | undefined;
}

/** The same question again, with the same variables, is not looked at again: what it selects is the very same object then. */
export function selectedFor(asked: Asked): Selected {
  const key = keyOf(asked);
  const before = key === null ? undefined : asked.documents.selected.get(key);
  if (before !== undefined) return before;
  const selected = selectedAnew(asked);
  if (key !== null && selected.errors.length === 0) asked.documents.selected.put(key, selected);
  return selected;
}

/** Null for what is too long to be kept. */
function keyOf({ understood, operationName, variables }: Asked): string | null {
  const said = inJson({ operationName, variables: variables ?? {} });
  return said === null || said.length > LONGEST_KEY ? null : `${understood.hash} ${said}`;
}

const LONGEST_KEY = 4_000;

/** Null for what is nested too deep to be written down. */
function inJson(value: object): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

function selectedAnew(asked: Asked): Selected {
  const { schema, limits } = asked.documents;
  const { errors: misunderstood, rootFields } = understoodFields(asked);
  const errors = [...misunderstood, ...outOfBounds(rootFields, limits)];
  if (errors.length > 0) return { errors: errors.slice(0, limits.errors), rootFields: [], cost: null };
  const cost = costOf(schema, rootFields);
  return { errors: tooDear(cost, limits.cost), rootFields, cost };
}

function understoodFields(asked: Asked): Omit<Selected, "cost"> {
  const { documents, understood, variables = {}, operationName } = asked;
  const { schema, limits } = documents;
  const operation = getOperationAST(understood.document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)], rootFields: [] };
  const long = longLists(variables, limits.page);
  if (long.length > 0) return { errors: long, rootFields: [] };
  const options = { maxErrors: limits.errors - 1, hideSuggestions: true };
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, options);
  if (coerced === undefined) return { errors: errors.map(badInput), rootFields: [] };
  const fragments = fragmentsOf(understood.document);
  return { errors: [], rootFields: selectRootFields({ schema, operation, fragments, variableValues: coerced }) };
}
