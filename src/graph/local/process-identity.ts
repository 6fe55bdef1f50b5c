import { readFile } from "node:fs/promises";
import { runCommand } from "./command";

/** What tells a process of ours from a stranger that was given the same number later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** As the system tells it; compared, never computed with. */
  readonly startedAt: string;
  readonly commandLine: string;
}

/** Null when no such process runs. */
export async function identityOf(pid: number): Promise<ProcessIdentity | null> {
  return process.platform === "linux" ? identityFromProc(pid) : identityFromPs(pid);
}

export async function stillRuns(known: ProcessIdentity): Promise<boolean> {
  const now = await identityOf(known.pid);
  return now !== null && now.startedAt === known.startedAt && now.commandLine === known.commandLine;
}

/** The command's name, field 2 of `stat`, may hold blanks and brackets: fields are counted after its last bracket. */
async function identityFromProc(pid: number): Promise<ProcessIdentity | null> {
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "");
  const fields = (await read("stat")).split(")").at(-1)?.trim().split(" ") ?? [];
  const [state, startedAt] = [fields[0], fields[STARTED_AT]];
  if (startedAt === undefined || state === "Z" || state === "X") return null;
  return { pid, startedAt, commandLine: (await read("cmdline")).split("\u0000").join(" ").trim() };
}

/** Field 22 of `stat`, counted from the state, which is field 3. */
const STARTED_AT = 19;

async function identityFromPs(pid: number): Promise<ProcessIdentity | null> {
  const { code, output } = await runCommand("ps", ["-o", "lstart=,args=", "-p", String(pid)], 5_000);
  const line = output.trim();
  if (code !== 0 || line === "") return null;
  return { pid, startedAt: line.slice(0, LSTART_LENGTH), commandLine: line.slice(LSTART_LENGTH).trim() };
}

/** `Wed Nov  6 09:30:00 2024` */
const LSTART_LENGTH = 24;
