import type { Verdict } from "../../src/domain/ports";
import { dumpOf } from "../setup/dump";
import { openSeededGraph, type SeededGraph } from "../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;
beforeAll(async () => {
  seeded = await openSeededGraph();
});
afterAll(() => seeded.close());

const judge = (left: string, right: string, verdict: Verdict = "SAME") =>
  seeded.graph.judge({ left, right, verdict, reason: null });

const sames = async () => {
  const text = "MATCH (one)-[:SAME_AS]->(other) RETURN one.id, other.id";
  return (await seeded.connection.read({ text, parameters: {} })).rows;
};

test("whatever a verdict is refused for, nothing is changed", async () => {
  const [article, event, statement] = await anyIds();
  const before = await dumpOf(seeded.connection);
  const refused = async (left: string, right: string) => {
    await expect(judge(left, right)).rejects.toMatchObject({ code: expect.stringMatching(/^(UNKNOWN_ID|BAD_ID)$/u) });
    await expect(judge(right, left)).rejects.toMatchObject({ code: expect.stringMatching(/^(UNKNOWN_ID|BAD_ID)$/u) });
  };
  await refused("person:mark-rutte", "person:mark-rutte");
  await refused("person:mark-rutte", "wd:Q57792"); // he himself
  await refused("person:mark-rutte", "person:nobody-at-all");
  await refused("person:nobody-at-all", "person:nobody-else");
  for (const other of [article, event, statement]) await refused("person:mark-rutte", other ?? "");
  for (const none of ["", " ", "Mark Rutte", "person:", "x".repeat(10_000), "person:mark-rutte\u0000"]) {
    await refused("person:mark-rutte", none);
  }
  expect(await dumpOf(seeded.connection)).toEqual(before);
});

test("a verdict holds whichever side is named first, and the later one counts", async () => {
  await judge("person:mark-rutte", "person:jens-stoltenberg");
  await judge("person:jens-stoltenberg", "person:mark-rutte");
  expect(await sames()).toEqual([["person:jens-stoltenberg", "person:mark-rutte"]]);
  await judge("wd:Q57792", "person:jens-stoltenberg", "DIFFERENT");
  expect(await sames()).toEqual([]);
});

async function anyIds(): Promise<readonly string[]> {
  const labels = ["Article", "Event", "Statement"];
  const found = labels.map((label) =>
    seeded.connection.read({ text: `MATCH (n:${label}) RETURN n.id LIMIT 1`, parameters: {} }),
  );
  return (await Promise.all(found)).map(({ rows }) => String(rows[0]?.[0]));
}
