import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { parse } from "graphql";
import type { Logger } from "pino";
import type { Caller } from "../../domain/caller";
import type { Bookmark, NewsGraph } from "../../domain/ports";
import { type Answered, answerQuestion, type Question, refusal } from "../answer-question";
import type { Documents } from "../documents";
import { explanationOf } from "../explanation";
import { bookmarkHeader } from "./bookmarks";
import { errorBody, Refusal, type Reply } from "./reply";
import { shownByApollo, shownError } from "./shown-error";
import { NOTHING_TOLD, type Told, toldOf } from "./told";

/** One request on its way through Apollo Server. */
export interface Visit {
  readonly requestId: string;
  readonly caller: Caller;
  /** Called with what a question costs, before it is run. Says what is left to the caller, or throws a Refusal. */
  readonly pay: (cost: number) => Promise<Reply["headers"]>;
  readonly wantsExplanation: boolean;
  /** Called when the question is answered or refused. */
  readonly hear: (told: Told) => void;
  /** From the header `dateline-bookmark`. */
  readonly after: readonly Bookmark[];
  /** The client knows `application/json` only: what is wrong with its question is told with 200, as clients of that age expect. */
  readonly isOfOldAge: boolean;
}

interface Desk {
  readonly documents: Documents;
  readonly graph: NewsGraph;
  readonly log: Logger;
}

/** Apollo Server speaks GraphQL over HTTP; what may be asked is for `Documents` to say, and `answerQuestion` answers it. */
export const apolloServer = (desk: Desk): ApolloServer<Visit> =>
  new ApolloServer<Visit>({
    schema: desk.documents.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: false, // `origin.ts` refuses what other pages send
    documentStore: null,
    dangerouslyDisableValidation: true, // `Documents` has done it
    stopOnTerminationSignals: false,
    formatError: shownByApollo(desk.log),
    logger: desk.log,
    plugins: [ApolloServerPluginLandingPageDisabled(), answering(desk)],
  });

/** Stands in for a document that was refused, so that Apollo Server does not read that one again. */
const NOTHING = parse("{ __typename }");

const answering = ({ documents, graph, log }: Desk): ApolloServerPlugin<Visit> => ({
  requestDidStart: async () => {
    let read: ReturnType<Documents["read"]> = [];
    return {
      didResolveSource: async (context) => {
        read = documents.read(context.source);
        Object.assign(context, { document: "document" in read ? read.document : NOTHING });
      },
      responseForOperation: async ({ request: { variables, operationName }, contextValue }) => {
        if (!("document" in read)) return response(refusal(read), null, contextValue, log);
        const { caller, after } = contextValue;
        const question = { documents, graph, caller, after, understood: read, variables, operationName };
        return paidResponse(question, contextValue, log);
      },
    };
  },
});

async function paidResponse(question: Question, visit: Visit, log: Logger): Promise<GraphQLResponse> {
  let left: Reply["headers"] = {};
  const pay = async (cost: number) => {
    left = await visit.pay(cost);
  };
  try {
    return response(await answerQuestion({ ...question, pay }), question, visit, log, left);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, visit);
    throw error;
  }
}

function refused({ status, headers, code, message }: Refusal, visit: Visit): GraphQLResponse {
  visit.hear({ ...NOTHING_TOLD, codes: [code] });
  return {
    http: { status, headers: headerMap(headers) },
    body: { kind: "single", singleResult: errorBody(code, message) },
  };
}

const headerMap = (headers: Reply["headers"]): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map;
};

function response(
  answered: Answered,
  asked: Question | null,
  visit: Visit,
  log: Logger,
  headers: Reply["headers"] = {},
): GraphQLResponse {
  visit.hear(toldOf(answered, asked));
  const { data, errors, answers, cost, bookmark, refused } = answered;
  const shown = errors.map((error) => shownError(error, visit.requestId, log));
  const extensions = {
    ...(cost !== null && { cost }),
    ...(visit.wantsExplanation && { dateline: explanationOf(answers) }),
  };
  return {
    http: {
      headers: headerMap({ ...headers, ...bookmarkHeader(bookmark) }),
      ...(refused && { status: statusOf(answered, visit) }),
    },
    body: {
      kind: "single",
      singleResult: {
        ...(shown.length > 0 && { errors: shown }),
        ...(!refused && { data }),
        extensions,
      },
    },
  };
}

/** Too much is never well asked, whatever the client's age. */
const GRAPHQLS_OWN = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

function statusOf({ errors }: Answered, { isOfOldAge }: Visit): number {
  return isOfOldAge && errors.every(({ extensions }) => GRAPHQLS_OWN.includes(String(extensions.code))) ? 200 : 400;
}
