import { kinds, readingOf, said } from "./whole-page";

const doers = (page: string): string[] =>
  readingOf(`${page}\n`).events.flatMap(({ type, participants }) =>
    participants.filter(({ role }) => role === "ACTOR").map(({ entity }) => `${type} ${entity}`),
  );

describe("those whom a clause tells more about", () => {
  it("speak, and not the place where they gathered", () => {
    expect(said(readingOf("Farmers who had gathered outside the ministry said they would stay."))).toEqual([
      "farmers: they would stay",
    ]);
    expect(said(readingOf("Residents living near the plant said they smelled gas."))).toEqual([
      "residents: they smelled gas",
    ]);
  });

  it("act, and not the place where they waited", () => {
    expect(doers("Families who waited at the station accused the guards of lying.")).toEqual(["ACCUSE families"]);
  });

  it("do not speak where a clause of another begins", () => {
    expect(said(readingOf("When she met the farmers who gathered there the minister said it would close."))).toEqual([
      "minister: it would close",
    ]);
  });
});

describe("somebody without a name", () => {
  it("is a person where it is one", () => {
    expect(kinds(readingOf("The mayor said the bridge would close."))).toEqual(["mayor PERSON"]);
  });

  it("is a group where they are several, or nobody counts them", () => {
    expect(kinds(readingOf("The mayors said the bridge would close."))).toEqual(["mayors GROUP"]);
    expect(kinds(readingOf("The police said the bridge would close."))).toEqual(["police GROUP"]);
  });
});

describe("a paper that somebody has seen", () => {
  const page = "The bridge will close in May, according to a police report seen by the Harbour Gazette.";

  it("says what it says, and nobody says it by seeing it", () => {
    expect(said(readingOf(page))).toEqual(["police-report: The bridge will close in May"]);
  });
});

describe("how something was said", () => {
  it("is no part of what was", () => {
    expect(said(readingOf("Two officers said on condition of anonymity that Jon Vik would leave."))).toEqual([
      "two-officers: Jon Vik would leave",
    ]);
  });

  it("is not what somebody speaks of", () => {
    expect(said(readingOf("Two officers said the condition that Jon Vik set was hard."))).toEqual([
      "two-officers: the condition that Jon Vik set was hard",
    ]);
  });
});
