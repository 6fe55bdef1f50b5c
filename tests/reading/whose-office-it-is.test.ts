import { readingOf } from "./whole-page";

const offices = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of, status }) => `${person}: ${title} of ${of}, ${status}`);

describe("an office whose body stands in front of a comma", () => {
  it("is held by whoever is named behind it, whatever the brackets say", () => {
    const page = "ONDAL, May 3 — A court convicted the former head of Halden Bank (HB), Per Holm, of fraud.";
    expect(offices(page)).toEqual(["per-holm: head of halden-bank, PAST"]);
  });

  it("is held by nobody where no name follows", () => {
    expect(offices("ONDAL, May 3 — The former head of Halden Bank (HB) was convicted, Per Holm said.")).toEqual([]);
  });
});

describe("the premier", () => {
  it("of a region is no prime minister", () => {
    expect(offices("ONDAL, May 3 — Ann Calder, the premier of Quebec, called for talks.")).toEqual([
      "ann-calder: premier of quebec, CURRENT",
    ]);
  });

  it("of a country is one", () => {
    expect(offices("ONDAL, May 3 — Ann Calder, the premier of Norway, called for talks.")).toEqual([
      "ann-calder: Prime Minister of norway, CURRENT",
    ]);
  });
});

describe("“the head of state”", () => {
  it("is no second office of the president", () => {
    const page = "OSLO, May 3 — Per Holm urged President Ann Calder to step in. The head of state said nothing.";
    expect(offices(page).filter((line) => line.startsWith("ann-calder"))).toEqual([
      "ann-calder: President of norway, CURRENT",
    ]);
  });
});

describe("a race director", () => {
  it("directs no body that happens to be named before", () => {
    const page =
      "ONDAL, May 3 — The group Green Tide held a march. Organisers had feared worse, race director Ann Calder said.";
    expect(offices(page)).toEqual([]);
  });
});

describe("their coach", () => {
  it("is the club's that the sentence before is about", () => {
    const page =
      "ONDAL, May 3 — It rained. For Halden United, who lost in Oslo, it was a fourth defeat. Their coach, Per Holm, called it a joke.";
    expect(offices(page)).toEqual(["per-holm: coach of halden-united, CURRENT"]);
  });

  it("is nobody's where no club is named", () => {
    const page = "ONDAL, May 3 — It was a fourth defeat. Their coach, Per Holm, called it a joke.";
    expect(offices(page)).toEqual([]);
  });
});

describe("a name with small words of its own language", () => {
  it("is spelled out by the letters behind it", () => {
    const page = "ONDAL, May 3 — The Bangko Hilaga ng Sinag (BHS) cut its rate on Thursday.";
    expect(readingOf(page).entities.map(({ name }) => name)).toContain("Bangko Hilaga ng Sinag");
  });
});
