import { execute, type GraphQLError, getOperationAST, getVariableValues } from "graphql";
import type { Caller } from "../domain/caller";
import type { NewsGraph, SelectedField } from "../domain/ports";
import { Asking, type RootAnswer } from "./asking";
import { longLists, outOfBounds } from "./bounds";
import { costOf, tooDear } from "./cost";
import type { Documents, Understood } from "./documents";
import { badInput, explained, unknownOperation } from "./explained";
import { fragmentsOf } from "./fragments";
import { selectRootFields } from "./selection";

/** What is asked, whoever asks it. */
export interface Asked {
  readonly documents: Documents;
  readonly understood: Understood;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | null | undefined;
  /** Told what the question costs before it is run, and throws when that is not to be had. */
  readonly pay?: (cost: number) => Promise<void>;
}

export interface Question extends Asked {
  readonly graph: NewsGraph;
  readonly caller: Caller;
}

export interface Answered {
  /** Null when the question was refused, or failed where nothing may be null. Undefined never. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** One for each root field that the graph answered. */
  readonly answers: readonly RootAnswer[];
  /** How many things it may have fetched, known before it did; null when it was refused before that was known. */
  readonly cost: number | null;
  /** True when nothing was run at all, because of the errors. */
  readonly refused: boolean;
}

/** From a valid document to its answer: select, check the bounds and the cost, then ask the graph once for each root field. */
export async function answerQuestion(question: Question): Promise<Answered> {
  const { errors, rootFields, cost } = selectedFor(question);
  if (errors.length > 0 || cost === null) return { ...refusal(errors), cost };
  await question.pay?.(cost);
  return run(question, new Asking(question.graph, rootFields, question.caller), cost);
}

interface Selected {
  readonly errors: readonly GraphQLError[];
  readonly rootFields: readonly SelectedField[];
}

/** What may be asked of the graph; with errors, nothing. */
export function selectedFor(question: Asked): Selected & Pick<Answered, "cost"> {
  const { schema, limits } = question.documents;
  const { errors: misunderstood, rootFields } = selected(question);
  const errors = [...misunderstood, ...outOfBounds(rootFields, limits)];
  if (errors.length > 0) return { errors: errors.slice(0, limits.errors), rootFields: [], cost: null };
  const cost = costOf(schema, rootFields);
  return { errors: tooDear(cost, limits.cost), rootFields, cost };
}

function selected({ documents, understood, variables = {}, operationName }: Asked): Selected {
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

async function run(question: Question, asking: Asking, cost: number): Promise<Answered> {
  const { understood, documents, variables, operationName } = question;
  const result = await execute({
    schema: documents.schema,
    document: understood.document,
    contextValue: asking,
    variableValues: variables,
    operationName,
  });
  const errors = (result.errors ?? []).slice(0, documents.limits.errors).map(explained);
  return { data: result.data ?? null, errors, answers: asking.answers, cost, refused: false };
}

export const refusal = (errors: readonly GraphQLError[]): Answered => ({
  data: null,
  errors,
  answers: [],
  cost: null,
  refused: true,
});
