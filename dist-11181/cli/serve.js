"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serveCommand = void 0;
const commander_1 = require("commander");
const exit_codes_1 = require("./exit-codes");
const port_1 = require("./port");
const seeds_1 = require("./seeds");
const stop_1 = require("./stop");
const terminal_1 = require("./terminal");
const serveCommand = (run) => new commander_1.Command("serve")
    .description("find or start Neo4j, load the seeds into an empty graph, serve the API")
    .action(() => run(serve));
exports.serveCommand = serveCommand;
async function serve(session) {
    const stop = (0, stop_1.untilToldToStop)();
    try {
        await (0, port_1.refuseTakenPort)(session.config);
        await openAndAnswer(stop.signal, session);
    }
    catch (error) {
        // What breaks because it is being stopped is no failure.
        if (!stop.signal.aborted)
            throw error;
    }
    finally {
        stop.forget();
    }
    return exit_codes_1.EXIT.OK;
}
async function openAndAnswer(stop, session) {
    const dateline = await session.house.openDateline(session.config, (0, terminal_1.teller)(session.terminal), stop);
    try {
        await answerUntil(stop, dateline, session);
    }
    finally {
        await dateline.close();
    }
}
async function answerUntil(stop, dateline, { config, terminal }) {
    await (0, seeds_1.plantSeeds)(config.seeds, dateline, terminal, stop);
    if (stop.aborted)
        return;
    const serving = await dateline.serve();
    await (0, terminal_1.printTo)(terminal.results, whereToGo(serving));
    await told(stop);
    (0, terminal_1.teller)(terminal)("Stopping");
    await serving.close();
}
const told = (stop) => new Promise((resolve) => {
    if (stop.aborted)
        resolve();
    else
        stop.addEventListener("abort", () => resolve(), { once: true });
});
/** Last line: ready to paste into the IDE. */
const whereToGo = ({ api, ide }) => `
Dateline answers.
  API   ${api}
  IDE   ${ide}
  Stop  Ctrl-C

A question to paste:

  {
    organisation(name: "NATO") {
      leaders(asOf: "2024-11-06") {
        person { name }
        position { title }
        from
        evidence(first: 1) { sentence { text } }
      }
    }
  }
`;
//# sourceMappingURL=serve.js.map