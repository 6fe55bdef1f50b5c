"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refusal = void 0;
exports.answerQuestion = answerQuestion;
const graphql_1 = require("graphql");
const asking_1 = require("./asking");
const bounds_1 = require("./bounds");
const explained_1 = require("./explained");
const selection_1 = require("./selection");
/** From a valid document to its answer: select, check the bounds, then ask the graph once for each root field. */
async function answerQuestion(question) {
    const { errors: misunderstood, rootFields } = understood(question);
    const errors = [...misunderstood, ...(0, bounds_1.outOfBounds)(rootFields)];
    if (errors.length > 0)
        return (0, exports.refusal)(errors);
    return run(question, new asking_1.Asking(question.graph, rootFields, question.caller));
}
function understood({ schema, document, variables = {}, operationName }) {
    const operation = (0, graphql_1.getOperationAST)(document, operationName);
    if (!operation)
        return { errors: [(0, explained_1.unknownOperation)(operationName)], rootFields: [] };
    const { errors, coerced } = (0, graphql_1.getVariableValues)(schema, operation.variableDefinitions ?? [], variables, {
        maxErrors: 5,
    });
    if (coerced === undefined)
        return { errors: errors.map(explained_1.badInput), rootFields: [] };
    const fragments = fragmentsOf(document);
    return { errors: [], rootFields: (0, selection_1.selectRootFields)({ schema, operation, fragments, variableValues: coerced }) };
}
const fragmentsOf = (document) => Object.fromEntries(document.definitions.flatMap((node) => (node.kind === graphql_1.Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
async function run({ schema, document, variables, operationName }, asking) {
    const result = await (0, graphql_1.execute)({
        schema,
        document,
        contextValue: asking,
        variableValues: variables,
        operationName,
    });
    const errors = (result.errors ?? []).map(explained_1.explained);
    return { data: result.data ?? null, errors, answers: asking.answers, refused: false };
}
const refusal = (errors) => ({
    data: null,
    errors,
    answers: [],
    refused: true,
});
exports.refusal = refusal;
//# sourceMappingURL=answer-question.js.map