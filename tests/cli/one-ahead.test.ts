import { setImmediate as othersTurn } from "node:timers/promises";
import { oneAhead } from "../../src/cli/one-ahead";

interface End {
  readonly promise: Promise<string>;
  readonly come: (result: string) => void;
  readonly fail: (error: Error) => void;
}

function anEnd(): End {
  let [come, fail]: [End["come"], End["fail"]] = [() => undefined, () => undefined];
  const promise = new Promise<string>((resolve, reject) => {
    [come, fail] = [resolve, reject];
  });
  return { promise, come, fail };
}

/** Steps that end when they are told to, and what has begun and been handed on so far. */
function steps(...names: string[]) {
  const told: string[] = [];
  const ends = new Map(names.map((name) => [name, anEnd()]));
  const endOf = (name: string) => ends.get(name) ?? anEnd();
  const begin = (name: string) => {
    told.push(`begin ${name}`);
    return endOf(name).promise;
  };
  const all = (async () => {
    for await (const { one, result } of oneAhead(names, begin)) told.push(`${one} came to ${result}`);
  })();
  all.catch(() => undefined);
  return { told, endOf, all };
}

describe("one ahead", () => {
  it("begins with the second before the first has ended, and with no third", async () => {
    const { told } = steps("first", "second", "third");
    await othersTurn();
    expect(told).toEqual(["begin first", "begin second"]);
  });

  it("hands on what came of each in their order, whichever ends first", async () => {
    const { told, endOf, all } = steps("first", "second");
    endOf("second").come("2");
    await othersTurn();
    endOf("first").come("1");
    await all;
    expect(told).toEqual(["begin first", "begin second", "first came to 1", "second came to 2"]);
  });

  it("ends with the first failure, but not before what was begun after it has ended", async () => {
    const { told, endOf, all } = steps("first", "second", "third");
    const ended = jest.fn();
    all.catch(ended);
    endOf("first").fail(new Error("gone"));
    await othersTurn();
    expect(ended).not.toHaveBeenCalled();
    endOf("second").come("2");
    await expect(all).rejects.toThrow("gone");
    expect(told).toEqual(["begin first", "begin second"]);
  });

  it("does nothing with none", async () => {
    const { told, all } = steps();
    await all;
    expect(told).toEqual([]);
  });

  it("tells of the second's failure when it is its turn, though it came before the first had ended", async () => {
    const nobodyListened = jest.fn();
    process.on("unhandledRejection", nobodyListened);
    const { told, endOf, all } = steps("first", "second");
    endOf("second").fail(new Error("gone"));
    await othersTurn();
    await othersTurn();
    endOf("first").come("1");
    await expect(all).rejects.toThrow("gone");
    process.off("unhandledRejection", nobodyListened);
    expect(nobodyListened).not.toHaveBeenCalled();
    expect(told).toEqual(["begin first", "begin second", "first came to 1"]);
  });
});
