import { readingAsText } from "../../src/cli/reading-text";
import type { Reading } from "../../src/domain/reading";
import { readingOf } from "./a-house";

const TEXT = "Ana Lima won.";
const reading: Reading = {
  ...readingOf(TEXT),
  sentences: [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: 13 }],
  entities: [
    {
      key: "ana-lima",
      kind: "PERSON",
      name: "Ana Lima",
      wikidata: null,
      mentions: [{ start: 0, end: 8, kind: "NAME" }],
    },
  ],
};

test("a fact shows its words, its sentence and the rule that found it", () => {
  const foundBy = () => new Map([["mention of ana-lima at 0", "the name tagger"]]);
  const page = readingAsText({ reading, foundBy, dropped: [] });
  expect(page).toContain("“Ana Lima” in S1, NAME, found by the name tagger");
  expect(page).toContain(`S1: ${TEXT}`);
  expect(page).toContain("Dropped by the verifier: nothing");
});

test("a Reading made elsewhere does not say which rule it was", () => {
  expect(readingAsText({ reading, foundBy: () => new Map(), dropped: [] })).toContain(
    "found by whoever made the Reading",
  );
});

test("what the verifier dropped is counted by its reason, the most frequent first, with the first of each", () => {
  const participant = { reason: "a participant is no entity", what: "event E1 → nobody" };
  const dropped = [{ reason: "a date does not exist", what: "statement ST1" }, ...Array(5).fill(participant)];
  expect(readingAsText({ reading, foundBy: () => new Map(), dropped })).toMatch(
    new RegExp(
      [
        "Dropped by the verifier: 6",
        "  5  a participant is no entity",
        ...Array(3).fill("       event E1 → nobody"),
        "       … and 2 more",
        "  1  a date does not exist",
        "       statement ST1\\n$",
      ].join("\\n"),
      "u",
    ),
  );
});

test("statements and events show all that is known of them, each link by its name", () => {
  const whole: Reading = {
    ...reading,
    statements: [
      {
        id: "ST1",
        kind: "INDIRECT",
        speaker: "ana-lima",
        attribution: "EXPLICIT",
        addressees: ["ana-lima"],
        via: null,
        cue: null,
        content: [{ start: 9, end: 12 }],
        quotes: [],
        sentences: ["S1"],
        about: ["E1"],
        saidOn: { from: "2024-11-06", to: "2024-11-06" },
        hedge: null,
        negated: false,
      },
    ],
    events: [
      {
        id: "E1",
        type: "WIN",
        title: "Ana Lima wins",
        participants: [{ role: "WINNER", entity: "ana-lima" }],
        about: [],
        partOf: "E1",
        responseTo: null,
        causedBy: null,
        place: "ana-lima",
        when: { from: null, to: "2024-11-06", precision: "DAY", basis: "PUBLICATION" },
        reports: [
          { sentence: "S1", start: 9, end: 12, factuality: "CLAIMED", accordingTo: "ana-lima", statement: "ST1" },
        ],
      },
    ],
  };
  const page = readingAsText({
    reading: whole,
    foundBy: () => new Map([["report of E1 at 9", "table row"]]),
    dropped: [],
  });
  expect(page).toContain("to: Ana Lima; about: Ana Lima wins (E1); on 2024-11-06");
  expect(page).toContain("place: Ana Lima");
  expect(page).toContain("when: … to 2024-11-06, publication");
  expect(page).toContain("part of: Ana Lima wins (E1)");
  expect(page).toContain("CLAIMED according to Ana Lima, in “won”; found by table row");
});
