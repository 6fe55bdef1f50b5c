import { setTimeout as wait } from "node:timers/promises";
import { tooSlow } from "./connection-errors";

/**
 * Whichever is first: the result, the end of the time allowed, or the reason to leave. No timer stays behind, for it would keep the
 * process alive that has closed everything and is done.
 */
export function withDeadline<T>(promise: Promise<T>, milliseconds: number, leaving: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (error: unknown) => {
      forget();
      reject(error);
    };
    const leave = () => giveUp(leaving.reason);
    const timer = setTimeout(() => giveUp(tooSlow()), milliseconds);
    const forget = () => {
      clearTimeout(timer);
      leaving.removeEventListener("abort", leave);
    };
    leaving.addEventListener("abort", leave);
    promise.finally(forget).then(resolve, reject);
  });
}

/** Waits before another try; not for somebody who is leaving. */
export async function pause(milliseconds: number, leaving: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: leaving }).catch(() => leaving.throwIfAborted());
}
