import { readingOf } from "../whole-page";

const lemmas = (page: string) => readingOf(`Talks\n\n${page}\n`).statements.map(({ cue }) => cue?.lemma);

describe("a name that something bears", () => {
  it.each([
    "He has formed a new party called New Dawn.",
    "Troops took part in the exercise, dubbed Polar Fox, on Monday.",
    "The illness, commonly called swine flu, has spread.",
    'Ana Lund sang her new tune called "Sing" in Oslo.',
  ])("is no statement: %s", (page) => expect(lemmas(page)).toEqual([]));

  it.each(["A rights group called Norway the best of markets.", 'Ana Lund called the deal "a disgrace".'])(
    "but this says something of it: %s",
    (page) => expect(lemmas(page)).toEqual(["call"]),
  );
});
