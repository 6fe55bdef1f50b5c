import { ReaderUnavailable } from "../../domain/errors";

/**
 * Lets one question at a time through, in their order. When whoever is asked turns out not to be there, all who wait hear the same at
 * once; who comes later tries again.
 */
export function inTurn(): <T>(ask: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const mine = last.then(ask, (error: unknown) => {
      if (error instanceof ReaderUnavailable) throw error;
      return ask();
    });
    last = mine;
    const forget = () => {
      if (last === mine) last = Promise.resolve();
    };
    mine.then(forget, forget);
    return mine;
  };
}
