import { GraphQLError } from "graphql";
import { DatelineError } from "../domain/errors";

/** An error that is the asker's to fix keeps its code and words; every other one is ours, and its code says so. */
export function explained(error: GraphQLError): GraphQLError {
  const cause = error.originalError;
  return withCode(error, cause instanceof DatelineError ? cause.code : "INTERNAL_SERVER_ERROR");
}

/** GraphQL's own refusals (a variable of the wrong type) are the asker's to fix as well. */
export const badInput = (error: GraphQLError): GraphQLError => withCode(error, "BAD_USER_INPUT");

export const unknownOperation = (name: string | null | undefined): GraphQLError =>
  new GraphQLError(
    name ? `There is no operation \`${name}\` in the document.` : "Say which operation to run: `operationName`.",
    { extensions: { code: "BAD_USER_INPUT" } },
  );

/** A code that the error has already stays. */
export const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source,
    positions: error.positions,
    path: error.path,
    originalError: error.originalError,
    extensions: { code, ...error.extensions },
  });
