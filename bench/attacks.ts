import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attack, isAlive, type Outcome, slowloris } from "../tests/api/attacks/attack";
import { ATTACKS } from "../tests/api/attacks/attacks";

/**
 * `npm run bench:attacks`: sends every attack to our server and to a default Apollo Server that has the same schema and its data at
 * once, one after the other, and writes the table of docs/security.md. A server that does not answer within half a minute, or does
 * not answer a small question afterwards, is dead; it is started again for the next attack.
 */
const PATIENCE = 30_000;
const SLOW = 1_000;
const PAGE = join(__dirname, "../docs/security.md");

interface Row extends Outcome {
  readonly alive: boolean;
}

async function main(): Promise<void> {
  const ours = new Target("bench/attacks/ours.ts");
  const theirs = new Target("bench/attacks/default-apollo.ts");
  const lines = [HEAD];
  for (const hostile of [...ATTACKS, null]) {
    const rows = [];
    for (const target of [ours, theirs]) {
      rows.push(
        await target.suffer((url) => (hostile === null ? slowloris(url, PATIENCE) : attack(url, hostile, PATIENCE))),
      );
    }
    const line = `| ${rows[0]?.name} | ${rows.map(cells).join(" | ")} |`;
    console.log(line);
    lines.push(line);
  }
  ours.stop();
  theirs.stop();
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(PAGE, page.replace(/\| attack \|[\s\S]*?\n\n/u, `${lines.join("\n")}\n\n`));
}

const HEAD = `| attack | ours: status | ms | bytes | alive | default Apollo Server: status | ms | bytes | alive |
|---|---|---|---|---|---|---|---|---|`;

const cells = ({ status, milliseconds, bytes, alive }: Row): string =>
  `${status > 0 ? status : "none"} | ${Math.round(milliseconds)} | ${bytes} | ${alive ? "yes" : "**no**"}`;

/** Of three when they are quick, for the machine may be busy elsewhere. */
async function quickest(hurt: () => Promise<Outcome>): Promise<Outcome> {
  const first = await hurt();
  if (first.milliseconds > SLOW) return first;
  const tries = [first, await hurt(), await hurt()];
  return tries.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}

/** A server in a process of its own, so that nothing it suffers is ours. */
class Target {
  private running: { readonly child: ChildProcess; readonly url: string } | undefined;

  constructor(private readonly file: string) {}

  async suffer(hurt: (url: string) => Promise<Outcome>): Promise<Row> {
    const { url } = await this.start();
    const outcome = await quickest(() => hurt(url));
    const alive = await isAlive(url, 2_000);
    if (!alive) this.stop();
    return { ...outcome, alive };
  }

  stop(): void {
    this.running?.child.kill("SIGKILL");
    this.running = undefined;
  }

  private async start() {
    if (this.running !== undefined) return this.running;
    const child = spawn(process.execPath, ["scripts/run.js", this.file], { stdio: ["ignore", "pipe", "ignore"] });
    const [line] = await once(child.stdout, "data");
    const url = String(line).trim();
    await isAlive(url, PATIENCE); // the first question of all takes longer than any attack
    this.running = { child, url };
    return this.running;
  }
}

void main();
