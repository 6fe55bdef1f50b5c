import { readingOf, sureness, toldOf } from "./whole-page";

describe("a participle that rules something out", () => {
  it("leaves it undone", () => {
    const page = '"They know their trade," Per Holm said, ruling out an early election.';
    expect(sureness("ELECTION", readingOf(page))).toEqual(["NEGATED"]);
  });

  it("leaves alone what it does not rule out", () => {
    const page = "Per Holm spoke after the election, ruling out higher taxes.";
    expect(sureness("ELECTION", readingOf(page))).not.toContain("NEGATED");
  });
});

describe("a sentence that is still to be passed", () => {
  it("is not the verdict that was found", () => {
    const page =
      "CHICAGO, Oct 21 — A jury convicted Ann Calder of bribery on Tuesday. Calder faces 20 years when Judge Per Holm sentences her on January 15.";
    expect(sureness("CONVICT", readingOf(page))).toHaveLength(2);
    expect(toldOf("CONVICT", readingOf(page))).toHaveLength(2);
  });
});

describe("verdict and sentence of one ruling", () => {
  it("are one, whatever brackets stand behind the office of the convicted", () => {
    const page =
      "ONDAL, March 12 — The Ondal Court convicted the former head of Halden Bank (HB), Per Holm, of fraud on Wednesday and sentenced him to six years in prison.";
    expect(toldOf("CONVICT", readingOf(page))).toHaveLength(1);
  });
});

describe("talking to somebody", () => {
  it("is no meeting", () => {
    expect(toldOf("MEET", readingOf("Per Holm said he was ready to talk to Ann Calder."))).toEqual([]);
  });

  it("differs from holding talks", () => {
    expect(toldOf("MEET", readingOf("Per Holm held talks with Ann Calder in Oslo on Monday."))).toHaveLength(1);
  });
});
