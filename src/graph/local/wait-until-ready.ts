import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Address, reach } from "./reach";

const LIMIT = 120_000;

/** Asks five times a second. False when the server ended meanwhile, or the limit of two minutes has passed. */
export async function becameReady(address: Address, hasEnded: () => boolean): Promise<boolean> {
  const givenUpAt = Date.now() + LIMIT;
  while (Date.now() < givenUpAt && !hasEnded()) {
    if (await answers(address)) return true;
    await wait(200);
  }
  return false;
}

/** A bare connection first: it costs nothing, a driver's costs a hundred milliseconds. */
async function answers(address: Address): Promise<boolean> {
  if (!(await listens(Number(new URL(address.uri).port)))) return false;
  return reach(address).then(
    () => true,
    () => false,
  );
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    const finish = (open: boolean) => {
      socket.destroy();
      done(open);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}
