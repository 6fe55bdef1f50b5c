import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** One question as it came, for tests that look at what was sent. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

/** A server on this machine that gives the replies it is told, in their order; the last one again and again. */
export async function aServer(...replies: readonly Reply[]) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const question = { url: request.url ?? "", headers: request.headers, body: await text(request) };
    asked.push(question);
    (replies[asked.length - 1] ?? replies.at(-1))?.(response, question);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

export const says =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** A byte now and then, and no end. */
export const drips: Reply = (response) => {
  response.writeHead(200);
  const drop = setInterval(() => response.write(" "), 20);
  response.once("close", () => clearInterval(drop));
};

/** An address at which nobody listens. */
export async function nobody(): Promise<string> {
  const { url, close } = await aServer();
  await close();
  return url;
}
