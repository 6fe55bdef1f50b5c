import type { IncomingMessage } from "node:http";
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { SubscribePayload } from "graphql-ws";
import type { Logger } from "pino";
import type { NewsGraph } from "../../domain/ports";
import { refusal } from "../answer-question";
import { Asking } from "../asking";
import type { Documents, Selected } from "../documents";
import { explained, withCode } from "../explained";
import { selectedFor } from "../selected";
import { bookmarkNotUnderstood, bookmarksOf } from "./bookmarks";
import type { Doorkeeper, Visitor } from "./doorkeeper";
import type { Metrics } from "./metrics";
import { Refusal } from "./reply";
import { shownError } from "./shown-error";
import { type Told, toldOf } from "./told";
import { ENTRY, type Turnstile } from "./turnstile";

export interface SocketDesk {
  readonly documents: Documents;
  readonly graph: NewsGraph;
  /** The same door and the same turnstile as for questions over HTTP. */
  readonly admit: Doorkeeper;
  readonly pay: Turnstile;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** A question that came over a socket; many come over one. */
export interface Message {
  readonly request: IncomingMessage;
  /** The socket's number in the log. */
  readonly requestId: string;
  readonly payload: SubscribePayload;
}

type Outcome = ExecutionArgs | readonly GraphQLError[];

/** The same rules as over HTTP: who asks is looked at again, a document is read, measured and paid for before anything is run. */
export async function readyToRun(message: Message, desk: SocketDesk): Promise<Outcome> {
  try {
    const visitor = await desk.admit(message.request);
    await desk.pay(visitor, ENTRY);
    return await paidFor(visitor, message, desk);
  } catch (error) {
    const refused = [asGraphQLError(error)];
    note(message, { caller: null, told: toldOf(refusal(refused), null) }, desk);
    return refused;
  }
}

async function paidFor(visitor: Visitor, message: Message, desk: SocketDesk): Promise<Outcome> {
  const { documents, graph, pay } = desk;
  const { query, variables, operationName, extensions } = message.payload;
  const after = bookmarksOf(extensions);
  const understood = after === null ? [bookmarkNotUnderstood()] : documents.read(query);
  const asked = "document" in understood ? { documents, understood, variables: variables ?? {}, operationName } : null;
  const { errors, rootFields, cost } = asked === null ? unread(understood) : selectedFor(asked);
  if (errors.length === 0 && cost !== null) await pay(visitor, cost);
  note(message, { caller: visitor.caller.name, told: toldOf({ ...refusal(errors), cost }, asked) }, desk);
  if (errors.length > 0 || asked === null) return errors;
  return {
    schema: documents.schema,
    document: asked.understood.document,
    variableValues: asked.variables,
    operationName: operationName ?? null,
    contextValue: new Asking(graph, rootFields, visitor.caller, after ?? []),
  };
}

const unread = (read: ReturnType<Documents["read"]>): Selected => ({
  errors: "document" in read ? [] : read,
  rootFields: [],
  cost: null,
});

interface Heard {
  readonly caller: string | null;
  readonly told: Told;
}

/** Counted and in the log, as a question over HTTP is. */
function note({ requestId }: Message, { caller, told }: Heard, { log, metrics }: SocketDesk): void {
  const { operation, cost, codes } = told;
  metrics.failures(codes);
  log.info({ requestId, path: "/graphql", over: "a socket", caller, operation, cost, codes });
}

/** What is wrong with a letter is told as over HTTP. */
export const shownErrors = (
  errors: readonly GraphQLError[],
  requestId: string,
  { documents, log }: SocketDesk,
): readonly GraphQLFormattedError[] =>
  errors.slice(0, documents.limits.errors).map((error) => shownError(coded(error), requestId, log));

function asGraphQLError(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return coded(new GraphQLError(originalError.message, { originalError }));
}

function coded(error: GraphQLError): GraphQLError {
  if ("code" in error.extensions) return error;
  return error.originalError instanceof Refusal ? withCode(error, error.originalError.code) : explained(error);
}
