import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { loggable } from "./loggable";
import { errorBody, jsonReply, Refusal, type Reply } from "./reply";

export type Route = (request: IncomingMessage, url: URL, requestId: string) => Promise<Reply> | Reply;

/** Path → what answers there. */
export type Site = ReadonlyMap<string, Route>;

/** Whatever happens on the way, there is a reply. */
export async function replyTo(request: IncomingMessage, site: Site, requestId: string, log: Logger): Promise<Reply> {
  try {
    const url = addressOf(request);
    const route = site.get(url.pathname);
    if (route === undefined)
      throw new Refusal(404, "NOT_FOUND", "There is nothing here. The IDE is at /query, the API at /graphql.");
    return await route(request, url, requestId);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    if (request.errored) return new Refusal(400, "BAD_REQUEST", "The request broke off.").reply;
    log.error({ requestId, error: loggable(error) }, "a request failed");
    const message = `Something went wrong on our side; the log has it as request ${requestId}.`;
    return jsonReply(500, errorBody("INTERNAL_SERVER_ERROR", message, { requestId }));
  }
}

function addressOf(request: IncomingMessage): URL {
  const address = `http://dateline${request.url ?? ""}`;
  if (!request.url?.startsWith("/") || !URL.canParse(address)) throw new Refusal(400, "BAD_REQUEST", "Not an address.");
  return new URL(address);
}

/** A route that only shows something. */
export const page =
  (show: (request: IncomingMessage) => Promise<Reply> | Reply): Route =>
  (request) => {
    if (request.method === "GET" || request.method === "HEAD") return show(request);
    throw new Refusal(405, "METHOD_NOT_ALLOWED", "Only GET works here.", { allow: "GET, HEAD" });
  };
