import { createServer, type IncomingMessage } from "node:http";
import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import {
  type CreateServerForIntegrationTestsOptions,
  defineIntegrationTestSuite,
} from "@apollo/server-integration-testsuite";
import pino from "pino";
import { send } from "../../src/api/http/reply";
import { replyTo } from "../../src/api/http/site";
import { throughApollo } from "../../src/api/http/through-apollo";
import { USUAL_LIMITS } from "../../src/api/limits";

/** Apollo's own tests for whoever connects Apollo Server to HTTP: our route with any Apollo Server behind it. */
defineIntegrationTestSuite(
  async (config: ApolloServerOptions<BaseContext>, options?: CreateServerForIntegrationTestsOptions) => {
    const apollo = new ApolloServer(config);
    await apollo.start();
    const answer = throughApollo(apollo, USUAL_LIMITS);
    const context = async () => options?.context?.() ?? {};
    const site = new Map([["/", (request: IncomingMessage, url: URL) => answer(request, url, context)]]);
    const log = pino({ level: "silent" });
    const server = createServer(async (request, response) => {
      send(await replyTo(request, site, "a test", log), "a test", response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return {
      server: apollo,
      url: `http://127.0.0.1:${port}`,
      extraCleanup: () => new Promise((resolve) => server.close(() => resolve())),
    };
  },
  { noIncrementalDelivery: true },
);
