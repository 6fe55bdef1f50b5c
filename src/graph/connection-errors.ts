import { Neo4jError } from "neo4j-driver-lite";
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
  if (table.behind.includes(error.code)) return behind(error);
  if (table.badBookmark.includes(error.code)) return badBookmark(error);
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

const behind = (cause: Error): DatelineError =>
  new DatelineError(
    {
      code: "NEO4J_BEHIND",
      happened: "The members of the cluster that were asked have not yet what the bookmark stands for.",
      why: "A member follows the leader a little later; the bookmark may also be of another graph.",
      fix: "ask again in a while, or without the bookmark: then the answer shows what there is.",
    },
    { cause },
  );

const badBookmark = (cause: Error): DatelineError =>
  new DatelineError(
    {
      code: "BAD_BOOKMARK",
      happened: "Neo4j does not know the bookmark.",
      expected: "one that an answer of this graph had in its header `dateline-bookmark`",
      fix: "ask without a bookmark: then the answer shows what the member of the cluster that answers has.",
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
