import { warmUp } from "../../src/main/warm-up";

/** Remembers what it was asked, and may fail. */
function listener(answer: () => Promise<void> = async () => undefined) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    await answer();
  };
  return { asked, ask };
}

describe("the questions that are promised", () => {
  test("are asked once each", async () => {
    const { asked, ask } = listener();
    await warmUp(ask, new AbortController().signal);
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("are asked on when one of them fails", async () => {
    const { asked, ask } = listener(() => Promise.reject(new Error("Neo4j is busy")));
    await warmUp(ask, new AbortController().signal);
    expect(asked.length).toBeGreaterThanOrEqual(8);
  });

  test("are not asked any more when Dateline ends", async () => {
    const leaving = new AbortController();
    const { asked, ask } = listener(async () => leaving.abort());
    await warmUp(ask, leaving.signal);
    expect(asked).toHaveLength(1);
  });

  test("may be missing", async () => {
    const { asked, ask } = listener();
    await warmUp(ask, new AbortController().signal, "/nowhere");
    expect(asked).toEqual([]);
  });
});
