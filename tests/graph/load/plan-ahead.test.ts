import { DATA_FOLDER } from "../../../src/config";
import type { Connection } from "../../../src/graph/connect";
import { constrain } from "../../../src/graph/constrain";
import { loadStatement } from "../../../src/graph/load/load-statement";
import { planAhead } from "../../../src/graph/load/plan-ahead";
import { loadTopics } from "../../../src/graph/load-background";
import { statementsIn } from "../../../src/graph/statement-files";
import { openTopics } from "../../../src/reading/topics";
import { dumpOf } from "../../setup/dump";
import { emptyGraph, testConnection } from "../../setup/graph";
import { operatorsOf } from "../../setup/operators";

let connection: Connection;
beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
  await emptyGraph(connection);
  await loadTopics(connection, [...openTopics(DATA_FOLDER).values()]);
});
afterAll(() => connection.close());

const OF_ITS_OWN = ["known-packs", "note-pack", "take-turn"];
const OF_THE_BACKGROUND = ["settle-entities", "topic-tree"];
/** Sent for articles without a date. */
const HARDLY_EVER = "unlisted";

describe("planning ahead", () => {
  test("asks for a plan of each statement that articles are loaded with, and leaves the graph as it is", async () => {
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
    const others = statementsIn("load").filter(
      (file) => ![...OF_ITS_OWN, ...OF_THE_BACKGROUND, HARDLY_EVER].includes(file),
    );
    expect(planned.sort()).toEqual(others.map((file) => loadStatement(file).text).sort());
    expect(await dumpOf(connection)).toEqual(before);
  });

  test("is nobody's trouble when it fails", async () => {
    const failing: Connection = { ...connection, plan: () => Promise.reject(new Error("the connection is gone")) };
    await expect(planAhead(failing)).resolves.toBeUndefined();
  });
});

/** Plans that go through everything there is, which is little only while there is little. */
const GOES_THROUGH_ALL =
  /^(AllNodesScan|NodeByLabelScan|NodeIndexScan|.*AllRelationshipsScan|.*RelationshipTypeScan)$/u;

test.each(statementsIn("load").filter((file) => !OF_ITS_OWN.includes(file)))(
  "%s is planned well where there is nothing but topics",
  async (file) => {
    const { text, parameters } = loadStatement(file);
    const plans = await connection.plan([{ text: `CYPHER replan=force ${text}`, parameters }]);
    expect(plans).toHaveLength(1);
    expect(plans.flatMap(operatorsOf).filter((operator) => GOES_THROUGH_ALL.test(operator))).toEqual([]);
  },
);

test("a statement that cannot be planned is refused, and nothing is changed", async () => {
  const before = await dumpOf(connection);
  await expect(connection.plan([{ text: "RETURN nobody", parameters: {} }])).rejects.toThrow(/nobody/u);
  expect(await dumpOf(connection)).toEqual(before);
});
