import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type FormattedExecutionResult, GraphQLError } from "graphql";
import type { Context, ServerOptions } from "graphql-ws";
import type { Extra } from "graphql-ws/use/ws";
import { readyToRun, type SocketDesk, shownErrors } from "./ready-to-run";

type Protocol = ServerOptions<undefined, Extra>;
type Line = Context<undefined, Extra>;

/** What happens on a socket, from its first message to its last. */
export function protocolOf(desk: SocketDesk): Protocol {
  const { limits } = desk.documents;
  const [numberOf, followers] = [socketNumbers(), followersCounted(desk)];
  return {
    connectionInitWaitTimeout: limits.requestSeconds * 1000,
    onSubscribe: ({ extra: { request }, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > limits.followed) return [tooMany(limits.followed)];
      return readyToRun({ request, requestId: numberOf(request), payload }, desk);
    },
    onNext: ({ extra: { request } }, _id, _payload, _args, result) => letter(result, request, numberOf(request), desk),
    onError: ({ extra: { request } }, _id, _payload, errors) => [...shownErrors(errors, numberOf(request), desk)],
    ...followers,
  };
}

type Letter = Parameters<NonNullable<Protocol["onNext"]>>[4];

/** Whoever has no key any more hears nothing any more: thrown, it ends what is followed. */
async function letter(
  { data = null, errors }: Letter,
  request: IncomingMessage,
  requestId: string,
  desk: SocketDesk,
): Promise<FormattedExecutionResult> {
  await desk.admit(request);
  return { data, ...(errors && { errors: shownErrors(errors, requestId, desk) }) };
}

/** Each socket has a number in the log. */
function socketNumbers(): (request: IncomingMessage) => string {
  const numbers = new WeakMap<IncomingMessage, string>();
  return (request) => {
    const number = numbers.get(request) ?? randomUUID();
    numbers.set(request, number);
    return number;
  };
}

function followersCounted({ metrics }: SocketDesk): Required<Pick<Protocol, "onOperation" | "onComplete">> {
  const followed = new WeakMap<Line, Set<string>>();
  return {
    onOperation: (line, id, _payload, _args, result) => {
      if (!(Symbol.asyncIterator in result)) return;
      followed.set(line, (followed.get(line) ?? new Set()).add(id));
      metrics.followers(1);
    },
    onComplete: (line, id) => {
      if (followed.get(line)?.delete(id)) metrics.followers(-1);
    },
  };
}

const tooMany = (most: number): GraphQLError =>
  new GraphQLError(`${most} things can be followed over one socket. Let go of one first, or open another.`, {
    extensions: { code: "QUESTION_TOO_LARGE" },
  });
