import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from "graphql";
import type { Caller } from "../domain/caller";
import type { NewsGraph } from "../domain/ports";
import { Asking, type RootAnswer } from "./asking";
import { outOfBounds } from "./bounds";
import { badInput, explained, unknownOperation } from "./explained";
import { selectRootFields } from "./selection";

export interface Question {
  readonly schema: GraphQLSchema;
  readonly graph: NewsGraph;
  readonly caller: Caller;
  /** Parsed and found valid. */
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | null | undefined;
}

export interface Answered {
  /** Null when the question was refused, or failed where nothing may be null. Undefined never. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** One for each root field that the graph answered. */
  readonly answers: readonly RootAnswer[];
  /** True when nothing was run at all, because of the errors. */
  readonly refused: boolean;
}

/** From a valid document to its answer: select, check the bounds, then ask the graph once for each root field. */
export async function answerQuestion(question: Question): Promise<Answered> {
  const { errors: misunderstood, rootFields } = understood(question);
  const errors = [...misunderstood, ...outOfBounds(rootFields)];
  if (errors.length > 0) return refusal(errors);
  return run(question, new Asking(question.graph, rootFields, question.caller));
}

function understood({ schema, document, variables = {}, operationName }: Question) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)], rootFields: [] };
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 5,
  });
  if (coerced === undefined) return { errors: errors.map(badInput), rootFields: [] };
  const fragments = fragmentsOf(document);
  return { errors: [], rootFields: selectRootFields({ schema, operation, fragments, variableValues: coerced }) };
}

const fragmentsOf = (document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

async function run({ schema, document, variables, operationName }: Question, asking: Asking): Promise<Answered> {
  const result = await execute({
    schema,
    document,
    contextValue: asking,
    variableValues: variables,
    operationName,
  });
  const errors = (result.errors ?? []).map(explained);
  return { data: result.data ?? null, errors, answers: asking.answers, refused: false };
}

export const refusal = (errors: readonly GraphQLError[]): Answered => ({
  data: null,
  errors,
  answers: [],
  refused: true,
});
