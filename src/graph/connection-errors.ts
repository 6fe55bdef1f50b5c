import { Neo4jError } from "neo4j-driver";
import { DatelineError } from "../domain/errors";
import table from "./tables/retried-errors.json";

/**
 * Our own list of what is worth trying again: the driver's would also repeat a query that ran out of memory, which only makes it
 * worse, and would not repeat one that found the pool dead.
 */
export const isRetried = (error: unknown): boolean => error instanceof Neo4jError && table.retried.includes(error.code);

export const isForbidden = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Forbidden";

/** What the driver throws, in words that help; errors we do not know are left as they are. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (table.tooSlow.includes(error.code)) return tooSlow(error);
  if (table.unreachable.includes(error.code)) return unreachable(error);
  return error;
}

export const tooSlow = (cause?: Error): DatelineError =>
  new DatelineError(
    {
      code: "NEO4J_TOO_SLOW",
      happened: "Neo4j did not answer in the time allowed.",
      why: "Every question has a time limit, so that one of them never blocks the others.",
      fix: "ask for less (a smaller `first`, a period, fewer levels), or look whether Neo4j is busy or paused.",
    },
    { cause },
  );

const unreachable = (cause: Error): DatelineError =>
  new DatelineError(
    {
      code: "NEO4J_UNREACHABLE",
      happened: `The connection to Neo4j broke: ${cause.message.split("\n")[0]}`,
      fix: "look whether Neo4j still runs (`dateline db status`); what was being written is written whole or not at all.",
    },
    { cause },
  );

export const closedMeanwhile = (): DatelineError =>
  new DatelineError({
    code: "NEO4J_UNREACHABLE",
    happened: "The connection to Neo4j was closed while an answer was due.",
    why: "Dateline is stopping.",
    fix: "start it again and repeat; what was being written is written whole or not at all.",
  });
