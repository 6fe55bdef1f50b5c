import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { callerWith } from "../../domain/caller";
import type { Limits } from "../limits";
import type { Visit } from "./apollo";
import { apolloRoute } from "./apollo-route";
import { refuseOtherPages } from "./origin";
import { redirectTo } from "./reply";
import type { Route } from "./site";

/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
export function graphqlRoute(apollo: ApolloServer<Visit>, limits: Limits, alwaysExplain: boolean): Route {
  const answer = apolloRoute(apollo, limits, async (request, requestId) => ({
    requestId,
    caller: callerWith(null, "reader"),
    wantsExplanation: alwaysExplain || request.headers["dateline-explain"] === "1",
    isOfOldAge: request.headers.accept === "application/json",
  }));
  return (request, url, requestId) => {
    if (isBrowser(request, url)) return redirectTo("/query");
    refuseOtherPages(request);
    return answer(request, url, requestId);
  };
}

const isBrowser = (request: IncomingMessage, url: URL): boolean =>
  request.method === "GET" && !url.searchParams.has("query") && (request.headers.accept ?? "").includes("text/html");
