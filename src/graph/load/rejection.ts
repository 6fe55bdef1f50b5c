import { Neo4jError } from "neo4j-driver-lite";
import { DatelineError } from "../../domain/errors";

/** An article that could not be loaded; nothing of it is in the graph. */
export interface Rejected {
  readonly outcome: "REJECTED";
  readonly error: Error;
}

/** A database that is gone or slow is nobody's article's fault: then loading ends instead of refusing one after the other. */
const OF_THE_DATABASE: readonly string[] = ["NEO4J_UNREACHABLE", "NEO4J_TOO_SLOW"];

export function isOfOneArticle(error: unknown): error is Error {
  if (error instanceof DatelineError) return !OF_THE_DATABASE.includes(error.code);
  return error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.");
}
