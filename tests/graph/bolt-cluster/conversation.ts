import type { Socket } from "node:net";
import { type Message, packed, unpacked } from "./packstream";

/** Bolt 5.4, whatever else the driver knows. */
const OUR_VERSION = Buffer.from([0, 0, 4, 5]);
/** A magic number and the four versions that the driver would like to speak. */
const HANDSHAKE = 20;

/** Shakes hands, then hears messages one after the other; what is answered to each goes back, and null ends the conversation. */
export function converse(socket: Socket, answersTo: (message: Message) => readonly Message[] | null): void {
  let heard = Buffer.alloc(0);
  let isGreeted = false;
  const letters: Buffer[] = [];
  const take = (size: number): Buffer => {
    const taken = heard.subarray(0, size);
    heard = heard.subarray(size);
    return taken;
  };
  const greet = (): void => {
    take(HANDSHAKE);
    isGreeted = true;
    socket.write(OUR_VERSION);
  };
  const hear = (chunk: Buffer): void => {
    if (chunk.length > 0) return void letters.push(chunk);
    if (letters.length === 0) return; // a sign of life
    const answers = answersTo(unpacked(Buffer.concat(letters.splice(0))));
    if (answers === null) socket.destroy();
    else socket.write(Buffer.concat(answers.map(inChunks)));
  };
  const hearAll = (): void => {
    if (!isGreeted && heard.length >= HANDSHAKE) greet();
    while (isGreeted && heard.length >= 2 && heard.length >= 2 + heard.readUInt16BE())
      hear(take(take(2).readUInt16BE()));
  };
  socket.on("data", (data) => {
    heard = Buffer.concat([heard, data]);
    hearAll();
  });
  socket.on("error", () => socket.destroy());
}

/** What we say is short: one chunk, and the empty one that ends a message. */
function inChunks(message: Message): Buffer {
  const bytes = packed(message);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes, Buffer.alloc(2)]);
}
