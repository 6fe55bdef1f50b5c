import type { Connection } from "../../src/graph/connect";
import { emptyGraph, testConnection } from "../setup/graph";

describe("the connection to Neo4j", () => {
  let connection: Connection;
  beforeAll(() => {
    connection = testConnection();
  });
  beforeEach(() => emptyGraph(connection));
  afterAll(() => connection.close());

  test("hands over rows as plain values: integers as numbers, lists as arrays", async () => {
    const text = "RETURN 1 AS one, [2, 'three', null] AS list, $n AS given LIMIT $n";
    const { rows } = await connection.read({ text, parameters: { n: 7 } });
    expect(rows).toEqual([[1, [2, "three", null], 7]]);
  });

  test("refuses to write in a reading transaction", async () => {
    await expect(connection.read({ text: "CREATE (:Article)", parameters: {} })).rejects.toThrow(/read/iu);
  });

  test("writes statements together or not at all", async () => {
    const work = connection.write(async (run) => {
      await run({ text: "CREATE (:Article {id: 'article:first'})", parameters: {} });
      await run({ text: "RETURN 1 / 0", parameters: {} });
    });
    await expect(work).rejects.toThrow(/zero/u);
    const { rows } = await connection.read({ text: "MATCH (a:Article) RETURN count(a)", parameters: {} });
    expect(rows).toEqual([[0]]);
  });

  test("counts what a statement changed, and 0 when it changed nothing", async () => {
    const statement = { text: "MERGE (:Article {id: 'article:a'})", parameters: {} };
    expect((await connection.write((run) => run(statement))).result.changes).toBeGreaterThan(0);
    expect((await connection.write((run) => run(statement))).result.changes).toBe(0);
  });

  test("gives up a question that takes too long, and says so", async () => {
    const slow = { text: "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 2 = 3 RETURN count(i)", parameters: {} };
    await expect(connection.read(slow, 500)).rejects.toMatchObject({ code: "NEO4J_TOO_SLOW" });
  });

  test("profiles a statement: its operators with their hits", async () => {
    const { plan, rows } = await connection.profile({ text: "MATCH (a:Article) RETURN count(a)", parameters: {} });
    expect(rows).toEqual([[expect.any(Number)]]);
    expect(plan.operatorType).toMatch(/^ProduceResults/u);
    expect(plan.children.length).toBeGreaterThan(0);
  });

  test("ends what is under way when it is closed, and says so, instead of waiting for its time to be over", async () => {
    const closing = testConnection();
    const slow = { text: "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 2 = 3 RETURN count(i)", parameters: {} };
    const answer = closing.read(slow, 60_000);
    const ended = expect(answer).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
    await closing.read({ text: "RETURN 1", parameters: {} });
    await closing.close();
    await ended;
    await expect(closing.read({ text: "RETURN 1", parameters: {} })).rejects.toThrow(/closed/u);
  }, 20_000);
});
