import type { Reading } from "../../../src/domain/reading";
import { withNames } from "../../setup/naive";
import { nodesOf, record } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;

beforeAll(async () => {
  seeded = await openSeededGraph();
});
afterAll(() => seeded.close());

const ID = "about { id }";
const SIDE = "{ words { text } sentence { text } }";
const conflictsOf = async (args: string) =>
  nodesOf(
    await seeded.ask(
      `{ conflicts(first: 100${args}) { nodes { kind explanation ${ID} left ${SIDE} right ${SIDE} } } }`,
    ),
  );
const ofKind = async (kind: string, args = "") =>
  (await conflictsOf(args)).filter((conflict) => conflict.kind === kind);

describe("conflicts", () => {
  it("are the events that one sentence tells and another denies, by going through the Readings", async () => {
    const reports = withNames(seeded.readings).flatMap(({ reading, names }) =>
      reading.events.flatMap(({ id, reports: told }) =>
        told.map(({ factuality }) => ({ event: names.event(id), factuality })),
      ),
    );
    const eventsThatAre = (some: readonly string[]) =>
      new Set(reports.filter(({ factuality }) => some.includes(factuality)).map(({ event }) => event));
    const denied = eventsThatAre(["NEGATED"]);
    const both = [...eventsThatAre(["ASSERTED", "REPORTED", "CLAIMED"])].filter((event) => denied.has(event));
    const found = await ofKind("CLAIMED_AND_DENIED");
    expect(found.map(({ about }) => record(about).id).sort()).toEqual(both.sort());
    expect(found.length).toBeGreaterThan(0);
    for (const { left, right } of found) expect(record(left).sentence).not.toEqual(record(right).sentence);
  });

  it("narrow to what somebody has to do with, and to a period", async () => {
    const all = await conflictsOf("");
    const putin = await conflictsOf(`, about: "person:vladimir-putin"`);
    expect(putin.length).toBeGreaterThan(0);
    expect(putin.length).toBeLessThan(all.length + 1);
    expect(await conflictsOf(`, about: "place:spain", during: {to: "2020"}`)).toEqual([]);
  });

  it("tell of two people in a seat for one, with the sentence for each", async () => {
    expect(await ofKind("TWO_HOLDERS", `, about: "organisation:nato"`)).toEqual([]);
    expect(await seeded.graph.loadReadings([rivalOfRutte(seeded.readings)])).toMatchObject([{ outcome: "LOADED" }]);
    const found = await ofKind("TWO_HOLDERS", `, about: "organisation:nato"`);
    expect(found).toMatchObject([
      {
        about: { id: "position:secretary-general-of-nato" },
        explanation: expect.stringContaining("Secretary General"),
      },
    ]);
  });

  it.each([
    ["BAD_USER_INPUT", `first: 0`],
    ["BAD_ID", `about: "Putin"`],
    ["BAD_CURSOR", `after: "x"`],
  ])("are refused with %s for %s", async (code, args) => {
    await expect(seeded.ask(`{ conflicts(${args}) { totalCount } }`)).rejects.toMatchObject({ code });
  });
});

/** An article of later November in which somebody else is said to head NATO. */
function rivalOfRutte(readings: readonly Reading[]): Reading {
  const meeting = readings.find(({ tenures }) =>
    tenures.some(({ person, of, head }) => person === "mark-rutte" && of === "nato" && head),
  );
  if (meeting === undefined) throw new Error("no dispatch says that Rutte heads NATO");
  const rival = {
    ...meeting.entities.find(({ key }) => key === "mark-rutte"),
    key: "rita-rival",
    kind: "PERSON" as const,
    name: "Rita Rival",
    wikidata: null,
  };
  return {
    ...meeting,
    text: `${meeting.text}\n`,
    article: { ...meeting.article, headline: "Rival heads NATO", publishedOn: "2024-11-28" },
    entities: [...meeting.entities, { ...rival, mentions: rival.mentions ?? [] }],
    tenures: meeting.tenures
      .filter(({ person }) => person === "mark-rutte")
      .map((tenure) => ({ ...tenure, person: "rita-rival", status: "CURRENT" as const })),
  };
}
