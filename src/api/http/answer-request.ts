import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "./metrics";
import { type Reply, send } from "./reply";
import { replyTo, type Site } from "./site";

interface Counter {
  readonly site: Site;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Answers one request, counts it, and notes it in the log. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  counter: Counter,
): Promise<void> {
  const requestId = randomUUID();
  const start = performance.now();
  const reply = await replyTo(request, counter.site, requestId, counter.log);
  send(reply, requestId, response);
  note(request, reply, { requestId, milliseconds: performance.now() - start }, counter);
}

/** An address that is none of ours may be anything, and is left out. */
function note({ method, url = "" }: IncomingMessage, reply: Reply, took: Took, { site, metrics, log }: Counter): void {
  const [asked = ""] = url.split("?", 1);
  const path = site.has(asked) ? asked : null;
  metrics.request(path, reply, took.milliseconds);
  const { status, codes = [], about } = reply;
  log.info({ ...took, method, path, status, codes, ...about });
}

interface Took {
  readonly requestId: string;
  readonly milliseconds: number;
}
