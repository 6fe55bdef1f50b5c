import { createServer, type Server, type ServerOptions } from "node:http";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { DatelineError } from "../domain/errors";
import type { NewsGraph } from "../domain/ports";
import { Documents } from "./documents";
import type { ExampleQuestion } from "./example-questions";
import { answerRequest } from "./http/answer-request";
import { apolloServer } from "./http/apollo";
import { type Doorkeeper, doorkeeper } from "./http/doorkeeper";
import { graphqlRoute } from "./http/graphql-route";
import { health, readiness } from "./http/health";
import { ideRoutes } from "./http/ide";
import { type Metrics, metricsOf } from "./http/metrics";
import { redirectTo } from "./http/reply";
import { page, type Route, type Site } from "./http/site";
import { acceptSockets } from "./http/sockets";
import { turnstile } from "./http/turnstile";
import type { KeyRing, OpenTo } from "./keys";
import { type Limits, USUAL_LIMITS } from "./limits";

export interface ServeOptions {
  readonly schema: GraphQLSchema;
  readonly graph: NewsGraph;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly log: Logger;
  readonly questions: readonly ExampleQuestion[];
  readonly limits?: Limits;
  readonly keys?: KeyRing;
  /** Who may ask without a key. */
  readonly openTo?: OpenTo;
  /** Every answer says how it was found, asked for or not. */
  readonly alwaysExplain?: boolean;
}

export interface Served {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Takes no more requests, lets those on their way end, then lets go of the port. */
  close(): Promise<void>;
}

/** Opens the API and the IDE on a port. */
export async function serve(options: ServeOptions): Promise<Served> {
  const limits = options.limits ?? USUAL_LIMITS;
  const documents = new Documents(options.schema, limits);
  const apollo = apolloServer({ ...options, documents });
  await apollo.start();
  const admit = doorkeeper(options.keys ?? noKeys, options.openTo ?? "loopback");
  const [pay, metrics] = [turnstile(limits), metricsOf(options.graph)];
  const alwaysExplain = options.alwaysExplain ?? false;
  const graphql = graphqlRoute({ apollo, admit, pay, limits, metrics, alwaysExplain });
  const site = siteOf(options, graphql, metricsPage(metrics, admit));
  const counting = { site, metrics, log: options.log };
  const server = createServer(patience(limits), (request, response) => answerRequest(request, response, counting));
  server.setTimeout(limits.idleSeconds * 1000);
  const closeSockets = acceptSockets(server, { ...options, documents, admit, pay, metrics });
  await listen(server, options.host, options.port);
  return {
    url: urlOf(server, options.host),
    close: () =>
      closeSockets()
        .then(() => close(server, limits))
        .then(() => apollo.stop()),
  };
}

const noKeys: KeyRing = async () => [];

/** Whoever sends slowly is cut, and looked for every second: Node's own usual is every thirty. */
const patience = ({ requestSeconds }: Limits): ServerOptions => ({
  requestTimeout: requestSeconds * 1000,
  headersTimeout: requestSeconds * 1000,
  connectionsCheckingInterval: 1000,
});

/** Open to whoever may ask. */
const metricsPage = (metrics: Metrics, admit: Doorkeeper): Route =>
  page(async (request) => {
    await admit(request);
    return metrics.show();
  });

const siteOf = ({ graph, questions }: ServeOptions, graphql: Route, metrics: Route): Site =>
  new Map([
    ["/graphql", graphql],
    ["/metrics", metrics],
    ["/", page(() => redirectTo("/query"))],
    ["/playground", page(() => redirectTo("/query"))],
    ["/health", page(health)],
    ["/ready", page(() => readiness(graph))],
    ...ideRoutes(questions),
  ]);

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new DatelineError(
    {
      code: "PORT_TAKEN",
      happened: `Port ${port} on ${host} is taken by another program.`,
      expected: "a free port",
      why: "It may be a Dateline that is still running.",
      fix: `stop the other program, or choose another port: PORT=${port + 1} npm start`,
    },
    { cause: error },
  );
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function close(server: Server, { drainSeconds }: Limits): Promise<void> {
  return new Promise((resolve) => {
    const sweeping = setInterval(() => server.closeIdleConnections(), 50);
    const impatient = setTimeout(() => server.closeAllConnections(), drainSeconds * 1000);
    server.close(() => {
      clearInterval(sweeping);
      clearTimeout(impatient);
      resolve();
    });
  });
}
