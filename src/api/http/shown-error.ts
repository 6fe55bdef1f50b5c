import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { DatelineError } from "../../domain/errors";
import { loggable } from "./loggable";

/** A fault of ours is logged with its cause; whoever asked learns where to find it, and nothing of its inside. */
export function shownError(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  if (error.extensions.code !== "INTERNAL_SERVER_ERROR")
    return inShort(error.toJSON(), error.originalError instanceof DatelineError ? LONGEST_OF_OURS : LONGEST);
  log.error({ requestId, error: loggable(error.originalError ?? error), path: error.path }, "a question failed");
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
    if (formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") return inShort(formatted, LONGEST);
    const cause = error instanceof GraphQLError ? error : new GraphQLError(formatted.message);
    return shownError(cause, "outside a question", log);
  };

const LONGEST = 300;
/** A name that may mean twenty people is answered with all of them. */
const LONGEST_OF_OURS = 2000;
const MOST_PLACES = 3;

/** GraphQL repeats what it refuses; whoever sent a megabyte does not get it back. */
const inShort = ({ message, locations, ...more }: GraphQLFormattedError, longest: number): GraphQLFormattedError => ({
  message: message.length <= longest ? message : `${message.slice(0, longest)} …`,
  ...(locations && { locations: locations.slice(0, MOST_PLACES) }),
  ...more,
});
