import type { Reading } from "../../../src/domain/reading";
import { type Named, withNames } from "../../setup/naive";
import { nodesOf, record } from "../../setup/plain-values";
import { openSeededGraph, type SeededGraph } from "../../setup/seeded-graph";

jest.setTimeout(300_000);

let seeded: SeededGraph;

beforeAll(async () => {
  seeded = await openSeededGraph();
});
afterAll(() => seeded.close());

const ID = "about { id }";
const SENTENCE = { sentence: { text: expect.stringContaining("Mazón") } };
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

  it("are the statements about something that somebody else denies, by going through the Readings", async () => {
    const denied = deniedStatements(seeded.readings);
    const found = await ofKind("STATEMENT_DENIED");
    expect(found.map(({ about }) => record(about).id).sort()).toEqual(denied);
    expect(found.length).toBeGreaterThan(0);
    for (const { left, right } of found) expect(record(left).sentence).not.toEqual(record(right).sentence);
  });

  it("are none when who says so is who denies it", async () => {
    const selfDenied = ownDenial(seeded.readings);
    const before = await ofKind("STATEMENT_DENIED");
    expect(await seeded.graph.loadReadings([selfDenied])).toMatchObject([{ outcome: "LOADED" }]);
    expect(deniedStatements([selfDenied])).toEqual([]);
    expect(deniedStatements([...seeded.readings, selfDenied])).toEqual(deniedStatements(seeded.readings));
    expect(await ofKind("STATEMENT_DENIED")).toEqual(before);
  });

  it("are different dates for one time in office, with the sentence for each; a date told more exactly is no other", async () => {
    expect(await ofKind("DIFFERENT_DATES")).toEqual([]);
    await seeded.graph.loadReadings(["2023", "2023-07"].map((from) => inOfficeSince(seeded.readings, from)));
    expect(await ofKind("DIFFERENT_DATES")).toEqual([]);
    await seeded.graph.loadReadings([inOfficeSince(seeded.readings, "2023-06")]);
    const found = await ofKind("DIFFERENT_DATES", `, about: "person:carlos-mazon"`);
    expect(found).toMatchObject([
      { about: { id: expect.stringMatching(/^tenure:/u) }, left: SENTENCE, right: SENTENCE },
    ]);
    expect(await ofKind("DIFFERENT_DATES", `, about: "person:mark-rutte"`)).toEqual([]);
  });

  it("narrow to what somebody has to do with, and to a period", async () => {
    const all = await conflictsOf("");
    const putin = await conflictsOf(`, about: "person:vladimir-putin"`);
    expect(putin.length).toBeGreaterThan(0);
    expect(putin.length).toBeLessThan(all.length + 1);
    expect(await conflictsOf(`, about: "place:spain", during: {to: "2020"}`)).toEqual([]);
  });

  it("are no two people in a seat for one when one of them had left it, whenever that was", async () => {
    const rivals = await ofKind("TWO_HOLDERS", `, about: "position:president-of-united-states"`);
    expect(rivals).toEqual([]);
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

/** The ids of statements about what somebody else denies, or that are what somebody else denies. */
function deniedStatements(readings: readonly Reading[]): readonly string[] {
  const denials = withNames(readings).flatMap(denialsIn);
  return withNames(readings)
    .flatMap(statementsIn)
    .filter(({ speaker, events }) =>
      denials.some(({ deniers, denied }) => !deniers.includes(speaker) && denied.some((id) => events.includes(id))),
    )
    .map(({ id }) => id)
    .sort();
}

const HAPPENED: readonly string[] = ["ASSERTED", "REPORTED", "CLAIMED"];

const denialsIn = ({ reading, names }: Named) =>
  reading.events
    .filter(({ type, reports }) => type === "DENY" && reports.some(({ factuality }) => HAPPENED.includes(factuality)))
    .map(({ participants, about }) => ({
      deniers: participants.filter(({ role }) => role === "ACTOR").map(({ entity }) => names.entity(entity)),
      denied: about.filter((key) => !names.isEntity(key)).map(names.event),
    }));

/** What somebody said and did not deny, with the events that it is about and those that saying it is. */
const statementsIn = ({ reading, names }: Named) =>
  reading.statements.flatMap(({ id, speaker, negated, about }) => {
    if (speaker === null || negated) return [];
    const performed = reading.events.filter(({ reports }) =>
      reports.some(
        ({ statement, accordingTo, factuality }) =>
          statement === id && accordingTo === null && factuality === "ASSERTED",
      ),
    );
    const events = [...about.filter((key) => !names.isEntity(key)), ...performed.map((event) => event.id)];
    return [{ id: names.statement(id), speaker: names.entity(speaker), events: events.map(names.event) }];
  });

const TRUMPS_CHEATING = "Donald Trump speaks of cheating in Philadelphia";

/** An article in which somebody denies what he has said himself, of another kind than in the dispatch. */
function ownDenial(readings: readonly Reading[]): Reading {
  const claim = readingThat(readings, ({ events }) => events.some(({ title }) => title === TRUMPS_CHEATING));
  const events = claim.events.map((event) => {
    if (event.title === TRUMPS_CHEATING) return { ...event, type: "CRITICISE" as const };
    return event.type === "DENY"
      ? { ...event, participants: [{ role: "ACTOR" as const, entity: "donald-trump" }] }
      : event;
  });
  return { ...claim, article: { ...claim.article, headline: "Trump denies it himself" }, events };
}

/** An article that tells since when the president of Valencia's region is in office. */
function inOfficeSince(readings: readonly Reading[], from: string): Reading {
  const floods = readingThat(readings, ({ tenures }) => tenures.some(({ person }) => person === "carlos-mazon"));
  const tenures = floods.tenures.map((tenure) => (tenure.person === "carlos-mazon" ? { ...tenure, from } : tenure));
  return { ...floods, article: { ...floods.article, headline: `In office since ${from}` }, tenures };
}

function readingThat(readings: readonly Reading[], fits: (reading: Reading) => boolean): Reading {
  const found = readings.find(fits);
  if (found === undefined) throw new Error("no dispatch says so any more");
  return found;
}

/** An article of later November in which somebody else is said to head NATO. */
function rivalOfRutte(readings: readonly Reading[]): Reading {
  const meeting = readingThat(readings, ({ tenures }) =>
    tenures.some(({ person, of, head }) => person === "mark-rutte" && of === "nato" && head),
  );
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
