import type { Connection } from "../../../src/graph/connect";
import { constrain } from "../../../src/graph/constrain";
import { planAhead } from "../../../src/graph/load/plan-ahead";
import { dumpOf } from "../../setup/dump";
import { emptyGraph, testConnection } from "../../setup/graph";

let connection: Connection;
beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
  await emptyGraph(connection);
});
afterAll(() => connection.close());

const nothing = { text: "MATCH (n) RETURN count(n)", parameters: {} };

describe("planning ahead", () => {
  test("asks for a plan of each statement, and leaves the graph as it is", async () => {
    const planned: string[] = [];
    const listening: Connection = {
      ...connection,
      plan: (statements) => {
        planned.push(...statements.map(({ text }) => text));
        return connection.plan(statements);
      },
    };
    const before = await dumpOf(connection);
    await planAhead(listening);
    expect(planned).toContainEqual(expect.stringContaining("// Writes articles"));
    expect(await dumpOf(connection)).toEqual(before);
    expect((await connection.read(nothing)).rows).toEqual([[0]]);
  });

  test("is nobody's trouble when it fails", async () => {
    const failing: Connection = { ...connection, plan: () => Promise.reject(new Error("the connection is gone")) };
    await expect(planAhead(failing)).resolves.toBeUndefined();
  });
});

test("a statement that cannot be planned is refused, and nothing is changed", async () => {
  await expect(connection.plan([{ text: "RETURN nobody", parameters: {} }])).rejects.toThrow(/nobody/u);
  expect((await connection.read(nothing)).rows).toEqual([[0]]);
});
