import { readingOf, said } from "./whole-page";

const words = (page: string): string[] => said(readingOf(`OSLO, May 3 — ${page}`));

describe("who is doing what the clause behind “who” tells", () => {
  it("is named in front of it, whatever stands before the verb", () => {
    const page =
      'Mayor Ann Calder, who at a dinner in Bergen on Friday had mocked the plan as "a bridge to nowhere", called for talks.';
    expect(words(page)).toEqual(["ann-calder: the plan as … a bridge to nowhere"]);
  });

  it("is nobody outside such a clause", () => {
    const page = "The nurses at a clinic in Bergen said on Friday that the plan was dead.";
    expect(words(page)).toEqual(["nurses-at-a-clinic-in-bergen: the plan was dead"]);
  });
});

describe("how somebody described something", () => {
  it("makes the words theirs", () => {
    const page =
      '"A robbery in broad daylight," was how Ann Calder, the mayor of Ondal, described the offer on local radio.';
    expect(words(page)).toEqual(["ann-calder: A robbery in broad daylight"]);
  });

  it("is not asked of how things are done", () => {
    const page = "That is how Ann Calder works, the mayor of Ondal said.";
    expect(words(page).filter((line) => line.startsWith("ann-calder"))).toEqual([]);
  });
});

describe("somebody by their age", () => {
  it("was named before, where several were, first in the paragraph", () => {
    const page =
      'Per Holm won the race ahead of Kenta Mori and Owen Price. "I am tired and very happy today," the 31-year-old postman shouted.';
    expect(words(page)).toEqual(["per-holm: I am tired and very happy today"]);
  });

  it("is somebody new where nobody was named", () => {
    const page = "The race was long. The 31-year-old postman said he was tired.";
    expect(words(page)).toEqual(["31-year-old-postman: he was tired"]);
  });
});

describe("what a statement is called after", () => {
  it("made it", () => {
    const page = "Two soldiers were wounded. A Norwegian statement said the soldiers were stable.";
    expect(words(page)).toEqual(["norway: the soldiers were stable"]);
  });

  it("made it, if it is only called a military one", () => {
    const page = "Two soldiers were wounded. A military statement said the soldiers were stable.";
    expect(words(page)).toEqual(["military: the soldiers were stable"]);
  });

  it("is not what somebody else's is about", () => {
    const page = "Two soldiers were wounded. A statement from the Calder Clinic said the soldiers were stable.";
    expect(words(page)).toEqual(["calder-clinic: the soldiers were stable"]);
  });
});
