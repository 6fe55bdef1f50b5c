"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.askCommand = void 0;
const commander_1 = require("commander");
const drawn_table_1 = require("./drawn-table");
const exit_codes_1 = require("./exit-codes");
const question_1 = require("./question");
const table_1 = require("./table");
const terminal_1 = require("./terminal");
const askCommand = (run) => new commander_1.Command("ask")
    .description("ask a question and print the answer")
    .argument("<question.graphql>", "a file such as schema/questions/….graphql, or - for the standard input")
    .option("--var <name=value>", "a variable of the question; may stand several times", question_1.collected, {})
    .option("--json", "print the whole response as JSON instead of tables")
    .action((file, options) => run((session) => ask(file, options, session)));
exports.askCommand = askCommand;
async function ask(file, options, { config, terminal, house }) {
    const question = await (0, question_1.questionAt)(file, terminal);
    const variables = (0, question_1.variablesOf)(question, options.var);
    const dateline = await house.openDateline(config, (0, terminal_1.teller)(terminal));
    try {
        const reply = await dateline.ask({ question, variables });
        await (0, terminal_1.printTo)(terminal.results, options.json ? `${JSON.stringify(reply, null, 2)}\n` : tables(reply, (0, terminal_1.widthOf)(terminal.results)));
        for (const { message } of reply.errors ?? [])
            (0, terminal_1.teller)(terminal)(`Error: ${message}`);
        return reply.errors === undefined ? exit_codes_1.EXIT.OK : exit_codes_1.EXIT.PARTLY;
    }
    finally {
        await dateline.close();
    }
}
const tables = ({ data }, width) => Object.entries(data ?? {})
    .map(([field, value]) => `${field}\n\n${(0, drawn_table_1.drawn)((0, table_1.tableOf)(value), width)}`)
    .join("\n");
//# sourceMappingURL=ask.js.map