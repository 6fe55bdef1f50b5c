import type { GraphQLSchema } from "graphql";
import { OWNER } from "../domain/caller";
import type { NewsGraph } from "../domain/ports";
import { type Answered, answerQuestion, refusal } from "./answer-question";
import { Documents } from "./documents";
import { USUAL_LIMITS } from "./limits";

export interface AskedQuestion {
  readonly schema: GraphQLSchema;
  readonly graph: NewsGraph;
  /** Whoever asks often hands them over, so that nothing is read twice. */
  readonly documents?: Documents;
  /** A GraphQL document. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Asks a question in this process, under the same rules as over HTTP. Throws only what nobody foresaw. */
export async function ask({ query, schema, documents, ...question }: AskedQuestion): Promise<Answered> {
  const library = documents ?? new Documents(schema, USUAL_LIMITS);
  const understood = library.read(query);
  if (!("document" in understood)) return refusal(understood);
  return answerQuestion({ ...question, documents: library, understood, caller: OWNER });
}
