import type { IncomingMessage } from "node:http";
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { Limits } from "../limits";
import { readJson } from "./read-body";
import type { Reply } from "./reply";
import { withinTime } from "./within-time";

/** Between Node's HTTP and an Apollo Server: reads what came, gives it over, and waits so long for what goes back. */
export const throughApollo =
  <Context extends BaseContext>(apollo: ApolloServer<Context>, { bodyKilobytes, answerSeconds }: Limits) =>
  async (request: IncomingMessage, url: URL, context: () => Promise<Context>): Promise<Reply> => {
    const body = request.method === "POST" ? await readJson(request, bodyKilobytes) : undefined;
    const answer = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "", headers: headersOf(request), search: url.search, body },
      context,
    });
    return replyOf(await withinTime(answerSeconds, answer));
  };

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

function replyOf({ status = 200, headers, body }: HTTPGraphQLResponse): Reply {
  if (body.kind === "chunked") throw new Error("an answer came in pieces, though nothing here is deferred");
  return { status, headers: Object.fromEntries(headers), body: body.string };
}
