import type { IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { callerWith } from "../../domain/caller";
import type { Limits } from "../limits";
import type { Visit } from "./apollo";
import { refuseOtherPages } from "./origin";
import { readJson } from "./read-body";
import { type Reply, redirectTo } from "./reply";
import type { Route } from "./site";
import { withinTime } from "./within-time";

/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
export const graphqlRoute =
  (apollo: ApolloServer<Visit>, limits: Limits, alwaysExplain: boolean): Route =>
  async (request, url, requestId) => {
    if (isBrowser(request, url)) return redirectTo("/query");
    refuseOtherPages(request);
    const body = request.method === "POST" ? await readJson(request, limits.bodyKilobytes) : undefined;
    const caller = callerWith(null, "reader");
    const wantsExplanation = alwaysExplain || request.headers["dateline-explain"] === "1";
    const visit = { requestId, caller, wantsExplanation, isOfOldAge: request.headers.accept === "application/json" };
    const answer = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "", headers: headersOf(request), search: url.search, body },
      context: async () => visit,
    });
    return replyOf(await withinTime(limits.answerSeconds, answer));
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
