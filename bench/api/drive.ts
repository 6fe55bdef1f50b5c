import { Agent, request } from "node:http";

/** A server's keep-alive connections, as many as are asked at once. */
export const connections = (concurrency: number): Agent => new Agent({ keepAlive: true, maxSockets: concurrency });

/** Sends one request and gives the body of its answer. */
export function send(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((answered, failed) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        if (response.statusCode === 200) answered(text);
        else failed(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

/** Asks the same again and again, so many at once, until the time is over; the milliseconds that each took. */
export async function drive(url: string, body: string, concurrency: number, seconds: number): Promise<number[]> {
  const agent = connections(concurrency);
  const until = performance.now() + seconds * 1000;
  const taken: number[] = [];
  const asker = async () => {
    do {
      const begun = performance.now();
      await send(url, body, agent);
      taken.push(performance.now() - begun);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: concurrency }, asker));
  agent.destroy();
  return taken;
}
