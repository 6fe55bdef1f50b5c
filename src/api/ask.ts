import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import { OWNER } from "../domain/caller";
import type { NewsGraph } from "../domain/ports";
import { type Answered, answerQuestion, refusal } from "./answer-question";
import { withCode } from "./explained";
import { LIMITS } from "./limits";

export interface AskedQuestion {
  readonly schema: GraphQLSchema;
  readonly graph: NewsGraph;
  /** A GraphQL document. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Asks a question in this process, under the same rules as over HTTP. Throws only what nobody foresaw. */
export async function ask({ query, ...question }: AskedQuestion): Promise<Answered> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return refusal([withCode(document, "GRAPHQL_PARSE_FAILED")]);
  const errors = validate(question.schema, document, RULES, { maxErrors: LIMITS.errors });
  if (errors.length > 0) return refusal(errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED")));
  return answerQuestion({ ...question, document, caller: OWNER });
}

const RULES = [...specifiedRules, ...LIMITS.rules];

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
