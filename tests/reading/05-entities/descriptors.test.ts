import { readingOf } from "../whole-page";

/** Whom the page calls by a description, and by which words. */
const described = (page: string): string[] => {
  const { entities, text } = readingOf(
    `Meeting\n\nPer Moe, the prime minister of Norway, came to Halden on Sunday. ${page}\n`,
  );
  const moe = entities.find(({ name }) => name === "Per Moe")?.mentions ?? [];
  return moe.filter(({ kind }) => kind === "DESCRIPTOR").map(({ start, end }) => text.slice(start, end));
};

describe("an adjective of a country", () => {
  it("is somebody where nothing follows that it belongs to", () =>
    expect(described("The Norwegian praised the crowd.")).toEqual(["The Norwegian"]));

  it.each(["The Norwegian-backed army has left.", "The Norwegian and Danish embassies were closed."])(
    "is nobody in: %s",
    (page) => expect(described(page)).toEqual([]),
  );
});

describe("a noun for somebody who speaks", () => {
  const speakers = (page: string) =>
    readingOf(`Trial\n\nPer Moe was arrested in Halden on Sunday. ${page}\n`).statements;

  it("is the only person near", () =>
    expect(speakers("The winner said the prize was small.").map(({ speaker }) => speaker)).toEqual(["per-moe"]));

  it("is somebody else, where a story seldom names them", () =>
    expect(speakers("The judge said the evidence was strong.").map(({ speaker }) => speaker)).toEqual(["judge"]));
});
