"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ask = ask;
const graphql_1 = require("graphql");
const caller_1 = require("../domain/caller");
const answer_question_1 = require("./answer-question");
const explained_1 = require("./explained");
const limits_1 = require("./limits");
/** Asks a question in this process, under the same rules as over HTTP. Throws only what nobody foresaw. */
async function ask({ query, ...question }) {
    const document = parsed(query);
    if (document instanceof graphql_1.GraphQLError)
        return (0, answer_question_1.refusal)([(0, explained_1.withCode)(document, "GRAPHQL_PARSE_FAILED")]);
    const errors = (0, graphql_1.validate)(question.schema, document, RULES, { maxErrors: limits_1.LIMITS.errors });
    if (errors.length > 0)
        return (0, answer_question_1.refusal)(errors.map((error) => (0, explained_1.withCode)(error, "GRAPHQL_VALIDATION_FAILED")));
    return (0, answer_question_1.answerQuestion)({ ...question, document, caller: caller_1.OWNER });
}
const RULES = [...graphql_1.specifiedRules, ...limits_1.LIMITS.rules];
function parsed(query) {
    try {
        return (0, graphql_1.parse)(query, { maxTokens: limits_1.LIMITS.tokens });
    }
    catch (error) {
        if (error instanceof graphql_1.GraphQLError)
            return error;
        throw error;
    }
}
//# sourceMappingURL=ask.js.map