"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.explainCommand = void 0;
const commander_1 = require("commander");
const exit_codes_1 = require("./exit-codes");
const explanation_text_1 = require("./explanation-text");
const question_1 = require("./question");
const terminal_1 = require("./terminal");
const explainCommand = (run) => new commander_1.Command("explain")
    .description("show how a question is answered: its Cypher, the plan with its database hits, rows and time")
    .argument("<question.graphql>", "a file, or - for the standard input")
    .option("--var <name=value>", "a variable of the question; may stand several times", question_1.collected, {})
    .action((file, options) => run((session) => explain(file, options, session)));
exports.explainCommand = explainCommand;
async function explain(file, options, { config, terminal, house }) {
    const question = await (0, question_1.questionAt)(file, terminal);
    const variables = (0, question_1.variablesOf)(question, options.var);
    const dateline = await house.openDateline(config, (0, terminal_1.teller)(terminal));
    try {
        const explanation = await dateline.explain({ question, variables });
        await (0, terminal_1.printTo)(terminal.results, (0, explanation_text_1.explanationAsText)(explanation));
        for (const { message } of explanation.reply.errors ?? [])
            (0, terminal_1.teller)(terminal)(`Error: ${message}`);
        return explanation.reply.errors === undefined ? exit_codes_1.EXIT.OK : exit_codes_1.EXIT.PARTLY;
    }
    finally {
        await dateline.close();
    }
}
//# sourceMappingURL=explain.js.map