"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isAsking = exports.Asking = void 0;
/**
 * One question on its way, GraphQL's context: its root fields are selected already, each is asked once, and what was run is
 * remembered. Whoever changes something says first `requireRole(context.caller, "ingester")`.
 */
class Asking {
    constructor(graph, rootFields, caller) {
        this.graph = graph;
        this.caller = caller;
        this.answers = [];
        this.rootFields = new Map(rootFields.map((field) => [field.key, field]));
    }
    async answer(key) {
        const rootField = this.rootFields.get(key);
        if (rootField === undefined)
            throw new Error(`root field ${key} was never selected`);
        const answer = await this.graph.answer(rootField);
        this.answers.push({ ...answer, field: rootField });
        return answer.value;
    }
}
exports.Asking = Asking;
const isAsking = (context) => context instanceof Asking;
exports.isAsking = isAsking;
//# sourceMappingURL=asking.js.map