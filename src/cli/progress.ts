import { Presets, SingleBar } from "cli-progress";
import { isWatched, type Terminal } from "./terminal";

/** Tells how far a long run is: a bar for who watches, a plain line now and then for a log. */
export interface Progress {
  reach(done: number): void;
  end(): void;
}

export function progressOf(what: string, total: number, terminal: Terminal): Progress {
  return isWatched(terminal.messages) ? bar(what, total, terminal) : plainLines(what, total, terminal);
}

function bar(what: string, total: number, terminal: Terminal): Progress {
  const format = `${what} {bar} {value} of {total}, {eta} s left`;
  const drawing = new SingleBar({ format, stream: terminal.messages, hideCursor: true }, Presets.shades_classic);
  drawing.start(total, 0);
  return { reach: (done) => drawing.update(done), end: () => drawing.stop() };
}

/** A line at about every tenth, and one at the end. */
function plainLines(what: string, total: number, terminal: Terminal): Progress {
  const step = total / 10;
  let told = 0;
  return {
    reach: (done) => {
      if (done < told + step && done < total) return;
      told = done;
      terminal.messages.write(`${what}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
