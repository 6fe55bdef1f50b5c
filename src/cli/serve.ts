import { Command } from "commander";
import type { Dateline, Serving } from "../main/house";
import { EXIT, type ExitCode } from "./exit-codes";
import { refuseTakenPort } from "./port";
import { type ReaderOption, readerOption, withReader } from "./reader-option";
import { plantSeeds, seedsIn } from "./seeds";
import type { Run, Session } from "./session";
import { untilToldToStop } from "./stop";
import { printTo, teller } from "./terminal";

export const serveCommand = (run: Run): Command =>
  new Command("serve")
    .description("find or start Neo4j, load the seeds into an empty graph, serve the API")
    .addOption(readerOption())
    .action((options: ReaderOption) => run((session) => serve(withReader(session, options))));

async function serve(session: Session): Promise<ExitCode> {
  const stop = untilToldToStop();
  try {
    await refuseTakenPort(session.config);
    await openAndAnswer(stop.signal, session);
  } catch (error) {
    // What breaks because it is being stopped is no failure.
    if (!stop.signal.aborted) throw error;
  } finally {
    stop.forget();
  }
  return EXIT.OK;
}

async function openAndAnswer(stop: AbortSignal, session: Session): Promise<void> {
  const first = seedsIn(session.config.seeds, session.terminal);
  const dateline = await session.house.openDateline(session.config, teller(session.terminal), { stop, first });
  try {
    await answerUntil(stop, dateline, session);
  } finally {
    await dateline.close();
  }
}

async function answerUntil(stop: AbortSignal, dateline: Dateline, { config, terminal }: Session): Promise<void> {
  await plantSeeds(config.seeds, dateline, terminal, stop);
  if (stop.aborted) return;
  const serving = await dateline.serve();
  try {
    await printTo(terminal.results, whereToGo(serving));
    await told(stop);
    teller(terminal)("Stopping");
  } finally {
    await serving.close();
  }
}

const told = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });

/** Last line: ready to paste into the IDE. */
const whereToGo = ({ api, ide }: Serving): string => `
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
