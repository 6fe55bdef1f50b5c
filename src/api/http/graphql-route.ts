import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { Limits } from "../limits";
import type { Visit } from "./apollo";
import type { Doorkeeper } from "./doorkeeper";
import { refuseOtherPages } from "./origin";
import { type Reply, redirectTo } from "./reply";
import type { Route } from "./site";
import { throughApollo } from "./through-apollo";
import { turnstile } from "./turnstile";

/** Even a question that is refused is work. */
const ENTRY = 1;

/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
export function graphqlRoute(
  apollo: ApolloServer<Visit>,
  admit: Doorkeeper,
  limits: Limits,
  alwaysExplain: boolean,
): Route {
  const [answer, pay] = [throughApollo(apollo, limits), turnstile(limits)];
  return async (request, url, requestId) => {
    if (isBrowser(request, url)) return redirectTo("/query");
    refuseOtherPages(request);
    const visitor = await admit(request);
    const left = await pay(visitor, ENTRY);
    const visit: Visit = {
      requestId,
      caller: visitor.caller,
      pay: (cost) => pay(visitor, cost),
      wantsExplanation: alwaysExplain || request.headers["dateline-explain"] === "1",
      isOfOldAge: request.headers.accept === "application/json",
    };
    return withHeaders(left, await answer(request, url, async () => visit));
  };
}

const withHeaders = (headers: Reply["headers"], reply: Reply): Reply => ({
  ...reply,
  headers: { ...headers, ...reply.headers },
});

const isBrowser = (request: IncomingMessage, url: URL): boolean =>
  request.method === "GET" && !url.searchParams.has("query") && (request.headers.accept ?? "").includes("text/html");
