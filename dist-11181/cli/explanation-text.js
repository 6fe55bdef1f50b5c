"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.explanationAsText = explanationAsText;
/** What happened between a question and its answer, one root field after the other. */
function explanationAsText({ rootFields, milliseconds }) {
    const statements = `${rootFields.length} ${rootFields.length === 1 ? "statement" : "statements"}`;
    const hits = rootFields.reduce((sum, { plan }) => sum + hitsOf(plan), 0);
    const total = `In all: ${statements}, ${hits} database hits, answered in ${milliseconds.toFixed(0)} ms`;
    return `${[...rootFields.map(fieldAsText), total].join("\n\n")}\n`;
}
function fieldAsText({ field, answer, plan }) {
    const parameters = JSON.stringify(answer.statement.parameters, null, 1);
    const figures = `${hitsOf(plan)} database hits, ${answer.rows} rows, ${answer.milliseconds.toFixed(0)} ms`;
    const parts = [
        ["Cypher", answer.statement.text.trimEnd()],
        ["Parameters", parameters],
        ["Plan", steps(plan, 0).join("\n")],
    ];
    return [`${field.key}: ${figures}`, ...parts.map(([title, text]) => `\n${title}\n${indented(text ?? "")}`)].join("\n");
}
const hitsOf = (step) => step.children.reduce((sum, child) => sum + hitsOf(child), step.databaseHits);
const steps = (step, depth) => [
    `${step.operator.padStart(step.operator.length + depth).padEnd(34)} ${String(step.databaseHits).padStart(8)} hits ${String(step.rows).padStart(6)} rows  ${step.details}`.trimEnd(),
    ...step.children.flatMap((child) => steps(child, depth + 1)),
];
const indented = (text) => text.replace(/^/gmu, "  ");
//# sourceMappingURL=explanation-text.js.map