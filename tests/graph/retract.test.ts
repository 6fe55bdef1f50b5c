import fc from "fast-check";
import type { Connection } from "../../src/graph/connect";
import { constrain } from "../../src/graph/constrain";
import { loadReadings } from "../../src/graph/load";
import { graphNames } from "../../src/graph/load/graph-names";
import { knowledgeOf } from "../../src/graph/load/rows";
import { loadBackground } from "../../src/graph/load-background";
import { retractArticle } from "../../src/graph/retract";
import { committingTwice } from "../setup/committing-twice";
import { dumpOf } from "../setup/dump";
import { emptyGraph, testConnection } from "../setup/graph";
import { backgroundPack, goldReadings } from "../setup/seeds";

jest.setTimeout(300_000);

const background = backgroundPack();
const knowledge = knowledgeOf(background);
const seeds = goldReadings();
let connection: Connection;

beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
});
afterAll(() => connection.close());

const idOf = (place: number): string => {
  const reading = seeds[place];
  if (reading === undefined) throw new Error("no such dispatch");
  return graphNames(reading, knowledge.entities).article;
};

async function graphOf(some: typeof seeds): Promise<void> {
  await emptyGraph(connection);
  await loadBackground(connection, background);
  await loadReadings(connection, some, knowledge);
}

/**
 * But for the note that it was taken back, for topics, which are a list, and for what a Reading declares and no sentence refers to:
 * nobody sees that, and taking back sweeps it.
 */
async function visible(): Promise<readonly string[]> {
  await connection.change({ text: SWEEP, parameters: {} });
  return (await dumpOf(connection)).filter((line) => !line.includes("Retraction") && !line.startsWith('[["Topic"]'));
}

const SWEEP = `MATCH (entity:Entity) WHERE entity.isBackground IS NULL AND NOT EXISTS { MATCH (entity)-[link]-() WHERE NOT link:NAMES }
  OPTIONAL MATCH (name:Name)-[:NAMES]->(entity) WHERE COUNT { (name)-[:NAMES]->() } = 1
  DETACH DELETE entity, name`;

describe("an article that is taken back", () => {
  it("leaves the graph as if it had never come, whichever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(seeds.length - 1), async (place) => {
        await graphOf(seeds.filter((_, other) => other !== place));
        const expected = await visible();
        await loadReadings(connection, seeds.slice(place, place + 1), knowledge);
        await retractArticle(connection, { id: idOf(place), reason: "a mistake", at: 0 }, background);
        expect(await visible()).toEqual(expected);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("says how much went with it, also when the connection broke at the end of the transaction, and can be loaded again", async () => {
    await graphOf(seeds);
    const before = await visible();
    const mistake = { id: idOf(0), reason: "a mistake", at: 7 };
    const retracted = await retractArticle(connection, mistake, background);
    expect(retracted.removedStatements).toBe(seeds[0]?.statements.length);
    expect(retracted.removedEvents).toBeGreaterThan(0);
    await loadReadings(connection, seeds.slice(0, 1), knowledge);
    expect(await visible()).toEqual(before);
    const again = await retractArticle(committingTwice(connection), mistake, background);
    expect({ ...again, bookmark: null }).toEqual({ ...retracted, bookmark: null });
  });

  it("has to be there", async () => {
    await graphOf([]);
    await expect(
      retractArticle(connection, { id: "article:2024-none-000000", reason: "a mistake", at: 0 }, background),
    ).rejects.toMatchObject({
      code: "UNKNOWN_ID",
    });
  });
});
