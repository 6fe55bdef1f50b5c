import { createServer } from "node:net";

/** A port on which nothing listens now: the system picks it, and it is given back at once. */
export function freeLoopbackPort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
