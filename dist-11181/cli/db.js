"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dbCommand = void 0;
const commander_1 = require("commander");
const exit_codes_1 = require("./exit-codes");
const terminal_1 = require("./terminal");
const dbCommand = (run) => new commander_1.Command("db")
    .description("the database of this project")
    .addCommand(new commander_1.Command("start").description("find or start Neo4j and leave it running").action(() => run(start)))
    .addCommand(new commander_1.Command("stop").description("stop the Neo4j that Dateline started").action(() => run(stop)))
    .addCommand(new commander_1.Command("status")
    .description("say whether it runs, and where (exit code 3: it does not)")
    .action(() => run(status)));
exports.dbCommand = dbCommand;
async function start({ config, terminal, house }) {
    const { uri } = await house.startDatabase(config, (0, terminal_1.teller)(terminal));
    await (0, terminal_1.printTo)(terminal.results, `Neo4j answers at ${uri}\n`);
    return exit_codes_1.EXIT.OK;
}
async function stop({ config, terminal, house }) {
    const stopped = await house.stopDatabase(config);
    await (0, terminal_1.printTo)(terminal.results, stopped ? "Neo4j has stopped\n" : "No Neo4j of Dateline's was running\n");
    return exit_codes_1.EXIT.OK;
}
async function status({ config, terminal, house }) {
    const found = await house.statusOfDatabase(config);
    await (0, terminal_1.printTo)(terminal.results, found === null ? "Neo4j does not run\n" : `Neo4j answers at ${found.uri} (${found.by})\n`);
    return found === null ? exit_codes_1.EXIT.DATABASE : exit_codes_1.EXIT.OK;
}
//# sourceMappingURL=db.js.map