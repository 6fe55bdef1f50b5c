import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Caller } from "../../domain/caller";
import type { NewsGraph } from "../../domain/ports";
import { type Answered, answerQuestion } from "../answer-question";
import { explanationOf } from "../explanation";
import { LIMITS } from "../limits";
import { shownByApollo, shownError } from "./shown-error";

/** One request on its way through Apollo Server. */
export interface Visit {
  readonly requestId: string;
  readonly caller: Caller;
  readonly wantsExplanation: boolean;
}

interface Desk {
  readonly schema: GraphQLSchema;
  readonly graph: NewsGraph;
  readonly log: Logger;
}

/** Apollo Server receives, parses, validates and words the response; what is valid is answered by `answerQuestion`. */
export const apolloServer = (desk: Desk): ApolloServer<Visit> =>
  new ApolloServer<Visit>({
    schema: desk.schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...LIMITS.rules],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: shownByApollo(desk.log),
    logger: desk.log,
    plugins: [ApolloServerPluginLandingPageDisabled(), answering(desk)],
  });

const answering = ({ schema, graph, log }: Desk): ApolloServerPlugin<Visit> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ document, request, operationName, contextValue }) => {
      const { caller } = contextValue;
      const { variables } = request;
      const answered = await answerQuestion({ schema, graph, caller, document, variables, operationName });
      return response(answered, contextValue, log);
    },
  }),
});

function response({ data, errors, answers, refused }: Answered, visit: Visit, log: Logger): GraphQLResponse {
  const shown = errors.map((error) => shownError(error, visit.requestId, log));
  return {
    http: { headers: new HeaderMap(), ...(refused && { status: 400 }) },
    body: {
      kind: "single",
      singleResult: {
        ...(shown.length > 0 && { errors: shown }),
        ...(!refused && { data }),
        ...(visit.wantsExplanation && { extensions: { dateline: explanationOf(answers) } }),
      },
    },
  };
}
