import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  membershipName,
  mentionName,
  reportName,
  statementName,
  tenureName,
  topicName,
} from "../../src/domain/provenance";
import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { embeddedReader } from "../../src/reading/readers/embedded";
import { library } from "./page-in-words";
import { readingOf, told } from "./whole-page";

const DISPATCHES = join(__dirname, "../../seeds/articles");

const factsOf = ({ entities, statements, events, tenures, memberships, topics }: Reading): readonly string[] => [
  ...entities.flatMap(({ key, mentions }) => mentions.map((mention) => mentionName(key, mention))),
  ...statements.map(statementName),
  ...events.flatMap(({ id, reports }) => reports.map((report) => reportName(id, report))),
  ...tenures.map(tenureName),
  ...memberships.map(membershipName),
  ...topics.map(topicName),
];

test.each(readdirSync(DISPATCHES))("every fact of %s says what found it, and none was dropped", async (file) => {
  const document = documentOf(readFileSync(join(DISPATCHES, file)), file);
  const { reading, foundBy, dropped } = await embeddedReader(library()).read(document);
  const by = foundBy();
  const facts = factsOf(reading);
  expect(facts.length).toBeGreaterThan(20);
  expect(facts.filter((fact) => !by.has(fact))).toEqual([]);
  expect(dropped).toEqual([]);
});

describe("dates", () => {
  it("are not counted from a day nobody knows", () => {
    const { events } = readingOf("Lawmakers back tax\n\nLawmakers approved the tax last week by 178 votes to 110.\n");
    expect(events.map(({ when }) => when).filter((when) => when !== null)).toEqual([]);
  });

  it("keep an old disaster apart from today's", () => {
    const { events } = readingOf(
      "Earthquake strikes coast\n\nAn earthquake struck the coast of Chile.\n\nIn 2010, an earthquake killed 500 people in Chile.\n",
    );
    expect(events.filter(({ type }) => type === "DISASTER").map(({ when }) => when?.from ?? null)).toEqual([
      null,
      "2010",
    ]);
  });
});

describe("who acts", () => {
  it("is the leader, not the body whose leader it is", () => {
    const reading = readingOf(
      "Union\n\nThe dockers' union's chief negotiator, Ingrid Lund, urged the government to act.\n",
    );
    expect(told(reading).find((event) => event.startsWith("REQUEST"))).toContain("ACTOR ingrid-lund");
  });
});

describe("sport", () => {
  it("is won with a score, not elected", () => {
    const reading = readingOf(
      "Lund wins final\n\nNorway's Ingrid Lund defeated Ana Petrova of Bulgaria 6-4, 7-5 in the final on Saturday.\n",
    );
    expect(told(reading)).toContain("WIN WINNER ingrid-lund LOSER ana-petrova");
    expect(told(reading).join()).not.toContain("WIN_ELECTION");
  });
});

describe("what happened", () => {
  it.each([
    ["Ingrid Lund thrashed Japan's Emi Sakamoto 6-1 6-2 in the final.", "WIN WINNER ingrid-lund LOSER emi-sakamoto"],
    [
      "Per Holm, who dismissed the minister Ann Lee in May, was re-elected.",
      "LEAVE_OFFICE ACTOR per-holm RECIPIENT ann-lee",
    ],
    ["Serbia's Jelena Ilic was disqualified for wearing the wrong number.", "SANCTION RECIPIENT jelena-ilic"],
    ["A 52-year-old man was cleared of fraud.", "ACQUIT RECIPIENT 52-year-old-man"],
    [
      "Norvind Group, the Oslo-based maker of turbines, has agreed to be bought by Tarn Industries.",
      "ACQUIRE ACTOR tarn-industries RECIPIENT norvind-group",
    ],
  ])("%s", (sentence, expected) => {
    expect(told(readingOf(`News\n\n${sentence}\n`))).toContain(expected);
  });

  it.each([
    ["Ingrid Lund was thanked with a cake.", []],
    ["The mayor thanked Ingrid Lund with a cake.", ["THANK ACTOR mayor RECIPIENT ingrid-lund"]],
  ])("is no thanks where nobody thanks: %s", (sentence, expected) => {
    expect(told(readingOf(`Harbour\n\n${sentence}\n`))).toEqual(expected);
  });

  it("is still to come where it is only agreed, whatever it is called further on", () => {
    const { events } = readingOf(
      "Deal\n\nTarn Industries has agreed to buy Norvind Group.\n\nThe takeover by Tarn Industries was welcomed.\n",
    );
    const takeover = events.find(({ type }) => type === "ACQUIRE");
    expect(new Set(takeover?.reports.map(({ factuality }) => factuality))).toEqual(new Set(["EXPECTED"]));
  });

  it("is nothing where a name only looks like it", () => {
    expect(told(readingOf("Cup\n\nManager Sue Hartigan wore a grey suit on a fishing trip.\n"))).toEqual([]);
  });

  it("is done to whom only the next paragraph names", () => {
    const page =
      "Court\n\nA former school caretaker was jailed for six years at Ondal Crown Court on Monday.\n\nPer Holm, 58, had denied fraud.\n";
    expect(told(readingOf(page))).toContain("CONVICT RECIPIENT per-holm");
  });
});

describe("events that are not the one told before", () => {
  it("another disaster, brought in with an article, on its own day", () => {
    const page =
      "An earthquake shook Chile on Friday.\n\nNobody slept.\n\nSchools were closed.\n\n" +
      "A dam, planned after an earthquake in the north in May 2011 killed many people, was never built.\n";
    const { events } = readingOf(`---\npublished: 2026-02-17\n---\n${page}`, "page.md");
    const quakes = events.filter(({ type }) => type === "DISASTER");
    expect(quakes.map(({ when }) => when?.from)).toEqual(["2026-02-13", "2011-05"]);
  });

  it.each([["Ivan Petkov, whose mother, Radka, died last week, scored both goals.", "DIE", "ivan-petkov"]])(
    "whose mother dies is alive: %s",
    (page, type, person) => {
      const parts = readingOf(`${page}\n`)
        .events.filter((event) => event.type === type)
        .flatMap(({ participants }) => participants.map(({ entity }) => entity));
      expect(parts).toHaveLength(1);
      expect(parts).not.toContain(person);
    },
  );

  it("what somebody is kept from does not take place, whatever it is called further on", () => {
    const page = "Regulators barred Ferrolux from taking over Nordmill. Ann Lee had argued for the purchase.\n";
    const [takeover] = readingOf(page).events.filter(({ type }) => type === "ACQUIRE");
    expect(takeover?.reports.map(({ factuality }) => factuality)).toEqual(["NEGATED", "NEGATED"]);
  });

  it("who is found not guilty is acquitted", () => {
    const types = readingOf("A court in Oslo found Ann Lee not guilty of fraud on Friday.\n").events.map(
      ({ type }) => type,
    );
    expect(types).toEqual(["ACQUIT"]);
  });
});
