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
  const foundBy = new Map([["mention of ana-lima at 0", "the name tagger"]]);
  const page = readingAsText({ reading, foundBy, dropped: [] });
  expect(page).toContain("“Ana Lima” in S1, NAME, found by the name tagger");
  expect(page).toContain(`S1: ${TEXT}`);
  expect(page).toContain("Dropped by the verifier: nothing");
});

test("a Reading made elsewhere does not say which rule it was", () => {
  expect(readingAsText({ reading, foundBy: new Map(), dropped: [] })).toContain("found by whoever made the Reading");
});

test("what the verifier dropped is counted by its reason, the most frequent first", () => {
  const dropped = [
    { reason: "a date does not exist", what: "statement ST1" },
    { reason: "a participant is no entity", what: "event E1" },
    { reason: "a participant is no entity", what: "event E2" },
  ];
  expect(readingAsText({ reading, foundBy: new Map(), dropped })).toMatch(
    /Dropped by the verifier: 3\n {2}2 {2}a participant is no entity\n {2}1 {2}a date does not exist\n$/u,
  );
});
