import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { Limits } from "../limits";
import type { Visit } from "./apollo";
import { bookmarksIn } from "./bookmarks";
import type { Doorkeeper, Visitor } from "./doorkeeper";
import type { Metrics } from "./metrics";
import { refuseOtherPages } from "./origin";
import { redirectTo } from "./reply";
import type { Route } from "./site";
import { throughApollo } from "./through-apollo";
import { NOTHING_TOLD, type Told } from "./told";
import { ENTRY, type Turnstile } from "./turnstile";

interface GraphqlDoor {
  readonly apollo: ApolloServer<Visit>;
  readonly admit: Doorkeeper;
  readonly pay: Turnstile;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Every answer says how it was found, asked for or not. */
  readonly alwaysExplain: boolean;
}

/** `/graphql`: GraphQL over HTTP for programs; a browser that opens it is shown the IDE. */
export function graphqlRoute({ apollo, admit, pay, limits, metrics, alwaysExplain }: GraphqlDoor): Route {
  const answer = throughApollo(apollo, limits);
  return async (request, url, requestId) => {
    if (isBrowser(request, url)) return redirectTo("/query");
    refuseOtherPages(request);
    const visitor = await admit(request);
    const left = await pay(visitor, ENTRY);
    let told = NOTHING_TOLD;
    const begun = performance.now();
    const visit: Visit = {
      requestId,
      caller: visitor.caller,
      pay: (cost) => pay(visitor, cost),
      wantsExplanation: alwaysExplain || request.headers["dateline-explain"] === "1",
      after: bookmarksIn(request.headers),
      isOfOldAge: request.headers.accept === "application/json",
      hear: (heard) => {
        told = heard;
        metrics.question(heard, performance.now() - begun);
      },
    };
    const reply = await answer(request, url, async () => visit);
    const headers = { ...left, ...reply.headers };
    return { ...reply, headers, codes: told.codes, about: aboutOf(visitor, told) };
  };
}

/** For the log. */
const aboutOf = ({ caller }: Visitor, { operation, fields, cost }: Told): Readonly<Record<string, unknown>> => ({
  caller: caller.name,
  operation,
  cost,
  fields: fields.map(({ name }) => name),
  databaseMilliseconds: fields.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
});

const isBrowser = (request: IncomingMessage, url: URL): boolean =>
  request.method === "GET" && !url.searchParams.has("query") && (request.headers.accept ?? "").includes("text/html");
