import { readingOf } from "./whole-page";

const lemmas = (page: string) => readingOf(`Bridge\n\n${page}\n`).statements.map(({ cue }) => cue?.lemma);

describe("what is still to be said", () => {
  it.each([
    "Ana Lund will announce on Friday that the bridge is closed.",
    "Ana Lund may soon say that the bridge is closed.",
    "The minister could also be told that the bridge is closed.",
  ])("is no statement: %s", (page) => expect(lemmas(page)).toEqual([]));

  it.each([
    ["Ana Lund would only say that the bridge was closed.", "say"],
    ["Ana Lund said the bank will announce a new rate.", "say"],
    ["Ana Lund announced on Friday that the bridge will close.", "announce"],
  ])("but this is said: %s", (page, lemma) => expect(lemmas(page)).toEqual([lemma]));
});
