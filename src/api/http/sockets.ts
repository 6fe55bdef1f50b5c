import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { loggable } from "./loggable";
import { refuseOtherPages } from "./origin";
import { protocolOf } from "./over-a-socket";
import type { SocketDesk } from "./ready-to-run";
import { Refusal } from "./reply";

/**
 * What is followed comes over a WebSocket at `/graphql`, by the protocol graphql-ws. Who does not answer a ping, because it is gone
 * or does not read what it is sent, is cut. What this returns lets go of all of them.
 */
export function acceptSockets(server: Server, desk: SocketDesk): () => Promise<void> {
  const { bodyKilobytes, pingSeconds, drainSeconds } = desk.documents.limits;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: bodyKilobytes * 1024 });
  const serving = useServer(protocolOf(desk), sockets, pingSeconds * 1000);
  server.on("upgrade", async (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const refusal = await refusalOf(request, desk);
    if (refusal !== null) return refuse(socket, refusal);
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit("connection", accepted, request));
  });
  return () => letGo(() => serving.dispose(), sockets, drainSeconds);
}

/** Null for who is welcome. */
async function refusalOf(request: IncomingMessage, { admit, log }: SocketDesk): Promise<Refusal | null> {
  try {
    refuseOtherPages(request);
    await admit(request);
    return request.url?.split("?", 1)[0] === "/graphql" ? null : NOT_HERE;
  } catch (error) {
    if (error instanceof Refusal) return error;
    log.error({ error: loggable(error) }, "a socket was not let in");
    return BROKEN;
  }
}

const NOT_HERE = new Refusal(404, "NOT_FOUND", "Sockets are accepted at /graphql.");
const BROKEN = new Refusal(500, "INTERNAL_SERVER_ERROR", "Something went wrong on our side.");

function refuse(socket: Duplex, { status, reply: { headers, body } }: Refusal): void {
  const all = { ...headers, connection: "close", "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
}

/** Each is told that we go; who does not say goodbye in time is cut. */
async function letGo(say: () => void | Promise<void>, sockets: WebSocketServer, seconds: number): Promise<void> {
  const cut = () => {
    for (const client of sockets.clients) client.terminate();
  };
  const impatient = setTimeout(cut, seconds * 1000);
  await say();
  clearTimeout(impatient);
}
