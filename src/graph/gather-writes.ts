import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/**
 * The driver writes a message in pieces of 1,400 bytes, and Node hands each to the system by itself: sixteen calls an article, and as many
 * awakenings of Neo4j. From here on what is written to a port in one go leaves in one go. Returns how to end this.
 */
export function gatherWritesTo(port: number): () => void {
  const opened = (message: unknown) => {
    const socket = socketIn(message);
    socket?.once("connect", () => {
      if (socket.remotePort === port) gatherWritesOf(socket);
    });
  };
  subscribe(OPENED, opened);
  return () => void unsubscribe(OPENED, opened);
}

/** Node tells here of each socket that anybody in this process opens. */
const OPENED = "net.client.socket";

const socketIn = (message: unknown): Socket | null =>
  typeof message === "object" && message !== null && "socket" in message && message.socket instanceof Socket
    ? message.socket
    : null;

function gatherWritesOf(socket: Socket): void {
  const write = socket.write;
  socket.write = (...given: unknown[]): boolean => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return Reflect.apply(write, socket, given);
  };
}
