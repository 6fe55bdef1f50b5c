import { once } from "node:events";
import { createServer } from "node:net";
import type { Config } from "../config";
import { DatelineError } from "../domain/errors";
import { systemCodeOf } from "./system-error";

/** Tries the address before anything slow is started for it. */
export async function refuseTakenPort({ host, port }: Pick<Config, "host" | "port">): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    throw explained(error, host, port);
  } finally {
    probe.close();
  }
}

function explained(error: unknown, host: string, port: number): unknown {
  const code = systemCodeOf(error);
  if (code === "EADDRINUSE") return portTaken(host, port);
  return REFUSALS.includes(code) ? addressRefused(host, port) : error;
}

/** Not an address of ours, a port for administrators, a name nobody knows. */
const REFUSALS: readonly (string | null)[] = ["EADDRNOTAVAIL", "EACCES", "ENOTFOUND"];

const portTaken = (host: string, port: number): DatelineError =>
  new DatelineError({
    code: "PORT_TAKEN",
    happened: `Something else listens on ${host}:${port}.`,
    expected: `a free port, for example PORT=${port === 65_535 ? 4000 : port + 1}`,
    why: "Perhaps Dateline runs already in another terminal.",
    fix: "stop the other program, or set PORT to another number (PORT=0 takes any free one).",
  });

const addressRefused = (host: string, port: number): DatelineError =>
  new DatelineError({
    code: "ADDRESS_REFUSED",
    happened: `This machine does not let us listen on ${host}:${port}.`,
    expected: "an address of this machine and a port above 1023, for example HOST=127.0.0.1 PORT=4000",
    fix: "correct HOST and PORT.",
  });
