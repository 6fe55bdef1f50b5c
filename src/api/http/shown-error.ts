import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/** A fault of ours is logged with its cause; whoever asked learns where to find it, and nothing of its inside. */
export function shownError(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  if (error.extensions.code !== "INTERNAL_SERVER_ERROR") return inShort(error.toJSON());
  log.error({ requestId, err: error.originalError ?? error, path: error.path }, "a question failed");
  return {
    message: `Something went wrong on our side; the log has it as request ${requestId}.`,
    ...(error.path && { path: error.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
  };
}

/** Errors that Apollo Server meets before a question is run. */
export const shownByApollo =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return inShort(formatted);
    const cause = error instanceof GraphQLError ? error : new GraphQLError(formatted.message);
    return shownError(cause, "outside a question", log);
  };

const LONGEST_MESSAGE = 1000;

/** GraphQL repeats what it refuses; whoever sent a megabyte does not get it back. */
const inShort = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.message.length <= LONGEST_MESSAGE
    ? error
    : { ...error, message: `${error.message.slice(0, LONGEST_MESSAGE)} …` };
