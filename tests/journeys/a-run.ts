import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that runs beside the test. */
export interface Running {
  readonly pid: number;
  /** Resolves with the words when they stand on the standard output; rejects when the program ends before. */
  says(words: RegExp): Promise<RegExpExecArray>;
  results(): string;
  messages(): string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** In a process group of its own, so that a signal to the group is what Ctrl-C is at a terminal. */
export function start(words: readonly string[], folder: string, environment: Record<string, string> = {}): Running {
  const [program = "", ...rest] = words;
  const child = spawn(program, rest, { cwd: folder, env: { ...inherited(), ...environment }, detached: true });
  const results = collecting(child, "stdout");
  const messages = collecting(child, "stderr");
  const ended = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  return {
    pid: child.pid ?? 0,
    says: (pattern) => appearing(pattern, child, results, messages),
    results,
    messages,
    signal: (name) => void process.kill(-(child.pid ?? 0), name),
    ended,
  };
}

/** Without what the run of the tests set for itself. */
const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|JEST_|PORT$|HOST$)/u.test(name)),
  );

function collecting(child: ChildProcess, stream: "stdout" | "stderr"): () => string {
  const chunks: string[] = [];
  child[stream]?.on("data", (chunk) => chunks.push(String(chunk)));
  return () => chunks.join("");
}

function appearing(
  pattern: RegExp,
  child: ChildProcess,
  results: () => string,
  messages: () => string,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(results());
      if (found !== null) resolve(found);
    };
    child.stdout?.on("data", look);
    child.once("close", (code) => reject(new Error(`It ended with ${code}:\n${results()}\n${messages()}`)));
    look();
  });
}
