import { connect } from "node:net";
import type { Attack } from "./attacks";

export interface Outcome {
  readonly name: string;
  /** 0: it hung up without a word. */
  readonly status: number;
  readonly milliseconds: number;
  /** Of this process, which is client and server in one. */
  readonly processorMilliseconds: number;
  readonly bytes: number;
  readonly text: string;
}

const clock = () => ({ time: performance.now(), processor: process.cpuUsage() });

function since({ time, processor }: ReturnType<typeof clock>) {
  const { user, system } = process.cpuUsage(processor);
  return { milliseconds: performance.now() - time, processorMilliseconds: (user + system) / 1000 };
}

/** Sends it once and waits for the whole answer, but not longer than its patience. */
export async function attack(url: string, { name, headers, body }: Attack, patience = 60_000): Promise<Outcome> {
  const started = clock();
  const signal = AbortSignal.timeout(patience);
  const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body, signal };
  const [status, text] = await fetch(url, init)
    .then(async (response) => [response.status, await response.text()] as const)
    .catch(() => [0, ""] as const);
  return { name, status, ...since(started), bytes: Buffer.byteLength(text), text };
}

/** A client that sends the head of a request a byte at a time and never ends it. */
export async function slowloris(url: string, patience: number): Promise<Outcome> {
  const started = clock();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  socket.on("data", (data) => {
    text += String(data);
  });
  socket.on("error", () => undefined);
  const drip = setInterval(() => socket.write("x"), 100);
  socket.write("POST /graphql HTTP/1.1\r\nhost: dateline\r\nx-slow: ");
  let impatience: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    impatience = setTimeout(() => resolve(false), patience);
  });
  const closed = new Promise<true>((resolve) => socket.once("close", () => resolve(true)));
  const ended = await Promise.race([closed, tooLong]);
  clearTimeout(impatience);
  clearInterval(drip);
  socket.destroy();
  const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1] ?? 0);
  const name = "slowloris";
  return { name, status: ended ? status : -1, ...since(started), bytes: text.length, text };
}

export async function isAlive(url: string, patience?: number): Promise<boolean> {
  const hello = { name: "alive?", body: JSON.stringify({ query: "{ __typename }" }) };
  const { status } = await attack(url, hello, patience);
  return status === 200;
}
