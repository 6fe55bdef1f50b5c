"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.apolloServer = void 0;
const server_1 = require("@apollo/server");
const disabled_1 = require("@apollo/server/plugin/disabled");
const answer_question_1 = require("../answer-question");
const explanation_1 = require("../explanation");
const limits_1 = require("../limits");
const shown_error_1 = require("./shown-error");
/** Apollo Server receives, parses, validates and words the response; what is valid is answered by `answerQuestion`. */
const apolloServer = (desk) => new server_1.ApolloServer({
    schema: desk.schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits_1.LIMITS.tokens },
    validationRules: [...limits_1.LIMITS.rules],
    validationOptions: { maxErrors: limits_1.LIMITS.errors },
    formatError: (0, shown_error_1.shownByApollo)(desk.log),
    logger: desk.log,
    plugins: [(0, disabled_1.ApolloServerPluginLandingPageDisabled)(), answering(desk)],
});
exports.apolloServer = apolloServer;
const answering = ({ schema, graph, log }) => ({
    requestDidStart: async () => ({
        responseForOperation: async ({ document, request, operationName, contextValue }) => {
            const { caller } = contextValue;
            const { variables } = request;
            const answered = await (0, answer_question_1.answerQuestion)({ schema, graph, caller, document, variables, operationName });
            return response(answered, contextValue, log);
        },
    }),
});
function response({ data, errors, answers, refused }, visit, log) {
    const shown = errors.map((error) => (0, shown_error_1.shownError)(error, visit.requestId, log));
    return {
        http: { headers: new server_1.HeaderMap(), ...(refused && { status: 400 }) },
        body: {
            kind: "single",
            singleResult: {
                ...(shown.length > 0 && { errors: shown }),
                ...(!refused && { data }),
                ...(visit.wantsExplanation && { extensions: { dateline: (0, explanation_1.explanationOf)(answers) } }),
            },
        },
    };
}
//# sourceMappingURL=apollo.js.map