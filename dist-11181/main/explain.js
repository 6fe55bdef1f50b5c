"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.replyOf = void 0;
exports.explained = explained;
/** Asks once for the time it takes, then runs each statement again under the profiler, which would have slowed it down. */
async function explained(ask, graph) {
    const begun = performance.now();
    const answered = await ask();
    const milliseconds = performance.now() - begun;
    const rootFields = [];
    for (const answer of answered.answers) {
        rootFields.push({ field: answer.field, answer, plan: stepOf(await graph.profile(answer.statement)) });
    }
    return { reply: (0, exports.replyOf)(answered), milliseconds, rootFields };
}
/** As it would come over HTTP. */
const replyOf = ({ data, errors, refused }) => ({
    ...(!refused && { data }),
    ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
});
exports.replyOf = replyOf;
function stepOf(plan) {
    const details = plan.arguments.Details;
    return {
        operator: plan.operatorType.replace(/@.*$/u, ""),
        details: typeof details === "string" ? details : "",
        databaseHits: plan.dbHits,
        rows: plan.rows,
        children: plan.children.map(stepOf),
    };
}
//# sourceMappingURL=explain.js.map