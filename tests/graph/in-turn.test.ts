import { setImmediate as othersTurn } from "node:timers/promises";
import { inTurn } from "../../src/graph/in-turn";

/** Work that ends when it is told to, and who has begun so far. */
function workToEnd() {
  const begun: string[] = [];
  const ends = new Map<string, { readonly come: () => void; readonly fail: (error: Error) => void }>();
  const work = (name: string) =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      ends.set(name, { come: () => resolve(name), fail: reject });
    });
  return { begun, end: (name: string) => ends.get(name), work: inTurn(work) };
}

describe("work in turn", () => {
  it("begins with the second when the first has ended, and not before", async () => {
    const { begun, end, work } = workToEnd();
    const [first, second] = [work("first"), work("second")];
    await othersTurn();
    expect(begun).toEqual(["first"]);
    end("first")?.come();
    await expect(first).resolves.toBe("first");
    await othersTurn();
    expect(begun).toEqual(["first", "second"]);
    end("second")?.come();
    await expect(second).resolves.toBe("second");
  });

  it("goes on after a failure, which whoever asked for it is told", async () => {
    const { begun, end, work } = workToEnd();
    const [first, second] = [work("first"), work("second")];
    await othersTurn();
    end("first")?.fail(new Error("the lock was not to be had"));
    await expect(first).rejects.toThrow("the lock was not to be had");
    await othersTurn();
    expect(begun).toEqual(["first", "second"]);
    end("second")?.come();
    await expect(second).resolves.toBe("second");
  });
});
