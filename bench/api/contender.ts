import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";

/** What one request took of Neo4j. */
const footprint = z.object({ statements: z.number(), hits: z.number() });
export type Footprint = z.infer<typeof footprint>;

/** A server in a process of its own, so that its processor time is its own. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Sends a request once more and looks at what is run. */
  footprintOf(body: string): Promise<Footprint>;
  stop(): void;
}

/** In the order of the table; the floor is what the others are measured by. */
const FILES = [
  { name: "raw driver", file: "floor.js" },
  { name: "Dateline", file: "ours.ts" },
  { name: "@neo4j/graphql", file: "neo4j-graphql.js" },
  { name: "resolvers", file: "resolvers.js" },
];

export const startContenders = (neo4j: string): Promise<readonly Contender[]> =>
  Promise.all(FILES.map(({ name, file }) => start(name, join(__dirname, "contenders", file), neo4j)));

async function start(name: string, file: string, neo4j: string): Promise<Contender> {
  const env = { ...process.env, BENCH_NEO4J_URI: neo4j, NODE_ENV: "production" };
  const child = file.endsWith(".ts") ? fork("scripts/run.js", [file], { env }) : fork(file, { env });
  const { url } = z.object({ url: z.string() }).parse(await told(child));
  return {
    name,
    url,
    pid: child.pid ?? 0,
    footprintOf: async (body) => {
      child.send(body);
      return footprint.parse(await told(child));
    },
    stop: () => void child.kill(),
  };
}

async function told(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => {
    throw new Error("a contender ended; are its packages there? npm ci --prefix bench/api");
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}
