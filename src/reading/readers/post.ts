import { type ClientRequest, type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { DatelineError } from "../../domain/errors";
import { badAnswer, notReached, tooSlow } from "./failures";
import type { Question } from "./question";

export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Asks once. Nobody is followed elsewhere: a redirect would take the article, and the key, to whom they were not meant for. */
export async function post(question: Question): Promise<Answered> {
  const { url, headers, body, seconds } = question;
  const send = url.protocol === "https:" ? overHttps : overHttp;
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), seconds * 1000);
  try {
    const request = send(url, { method: "POST", headers, agent: false, signal: deadline.signal });
    request.end(body);
    return await answerTo(request, question);
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    throw deadline.signal.aborted ? tooSlow(question) : notReached(question, error);
  } finally {
    clearTimeout(timer);
  }
}

async function answerTo(request: ClientRequest, question: Question): Promise<Answered> {
  const lost = new Promise<never>((_, reject) => request.on("error", reject));
  const came = new Promise<IncomingMessage>((resolve) => request.once("response", resolve));
  try {
    return await whole(await Promise.race([came, lost]), question);
  } finally {
    lost.catch(() => undefined);
    request.destroy();
  }
}

async function whole(response: IncomingMessage, question: Question): Promise<Answered> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response) {
    bytes += piece.length;
    if (bytes > question.mostBytes) throw badAnswer(question.whom, `it is longer than ${question.mostBytes} bytes`);
    pieces.push(piece);
  }
  const { statusCode = 0, headers } = response;
  return {
    status: statusCode,
    retryAfter: headers["retry-after"] ?? null,
    body: Buffer.concat(pieces).toString("utf8"),
  };
}
