import type { IncomingMessage } from "node:http";
import { Refusal } from "./reply";

/** More than that is not even listened to: the client hears of it when its connection breaks. */
const LARGEST_HEARD = 16 * 1024 * 1024;

/**
 * The JSON in a request's body: UTF-8, not compressed, not too large. Anything else is a Refusal. What does not call itself JSON is
 * not even looked at: undefined, of which Apollo Server knows what to say.
 */
export async function readJson(request: IncomingMessage, kilobytes: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) return undefined;
  checkCharset(type);
  checkSize(request.headers, kilobytes);
  return parsed(decoded(await collect(request, kilobytes)));
}

function checkCharset(type: string): void {
  const charset = /charset="?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
  if (!/^utf-?8$/i.test(charset)) throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send UTF-8, no other charset.");
}

function checkSize(headers: IncomingMessage["headers"], kilobytes: number): void {
  if ((headers["content-encoding"] ?? "identity") !== "identity") {
    throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as it is, not compressed.");
  }
  if (Number(headers["content-length"] ?? 0) > LARGEST_HEARD) throw tooLarge(kilobytes);
}

/** A body that is too large is heard to its end, but not kept: most clients listen only when they have said it all. */
async function collect(request: IncomingMessage, kilobytes: number): Promise<Buffer> {
  const largest = kilobytes * 1024;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > LARGEST_HEARD) throw tooLarge(kilobytes);
    if (size <= largest) chunks.push(chunk);
  }
  if (size > largest) throw tooLarge(kilobytes);
  return Buffer.concat(chunks);
}

const tooLarge = (kilobytes: number) =>
  new Refusal(413, "BODY_TOO_LARGE", `A question may be ${kilobytes} KB long.`, { connection: "close" });

function decoded(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, "BAD_REQUEST", "The body is not UTF-8.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      400,
      "BAD_REQUEST",
      'Invalid JSON. Expected something like `{"query": "{ summary { articles } }"}`.',
    );
  }
}
