import type { IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { callerWith } from "../../domain/caller";
import type { Visit } from "./apollo";
import { readJson } from "./read-body";
import { type Reply, redirectTo } from "./reply";
import type { Route } from "./site";
import { withinTime } from "./within-time";

const ANSWER_TIME = 30_000;

/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
export const graphqlRoute =
  (apollo: ApolloServer<Visit>, alwaysExplain: boolean): Route =>
  async (request, url, requestId) => {
    if (isBrowser(request, url)) return redirectTo("/query");
    const body = request.method === "POST" ? await readJson(request) : undefined;
    const caller = callerWith(null, "reader");
    const visit = { requestId, caller, wantsExplanation: alwaysExplain || request.headers["dateline-explain"] === "1" };
    const answer = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "", headers: headersOf(request), search: url.search, body },
      context: async () => visit,
    });
    return replyOf(await withinTime(ANSWER_TIME, answer));
  };

const isBrowser = (request: IncomingMessage, url: URL): boolean =>
  request.method === "GET" && !url.searchParams.has("query") && (request.headers.accept ?? "").includes("text/html");

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
