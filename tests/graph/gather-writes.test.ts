import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { gatherWritesTo } from "../../src/graph/gather-writes";

const servers: Server[] = [];
const sockets: Socket[] = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

/** A server that keeps what it hears. */
async function listening(): Promise<{ port: number; heard: () => string }> {
  const pieces: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("data", (piece) => pieces.push(String(piece)));
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, heard: () => pieces.join("") };
}

async function connectedTo(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  await once(socket, "connect");
  return socket;
}

/** Ten pieces one after the other; how much of them then still waits to leave together. */
async function waitingAfterTenPieces(socket: Socket): Promise<number> {
  for (let piece = 0; piece < 10; piece++) socket.write(String(piece));
  const waiting = socket.writableLength;
  await new Promise((left) => socket.write("!", left));
  return waiting;
}

describe("what is written in one go", () => {
  test("leaves in one go and in its order, once it is gathered", async () => {
    const { port, heard } = await listening();
    const stop = gatherWritesTo(port);
    const socket = await connectedTo(port);
    expect(await waitingAfterTenPieces(socket)).toBe(10);
    expect(await waitingAfterTenPieces(socket)).toBe(10);
    stop();
    socket.end();
    await once(socket, "close");
    expect(heard()).toBe("0123456789!0123456789!");
  });

  test("leaves piece by piece on other ports, and once gathering has ended", async () => {
    const [gathered, other] = [await listening(), await listening()];
    const stop = gatherWritesTo(gathered.port);
    expect(await waitingAfterTenPieces(await connectedTo(other.port))).toBe(0);
    stop();
    expect(await waitingAfterTenPieces(await connectedTo(gathered.port))).toBe(0);
  });
});
