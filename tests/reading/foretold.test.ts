import { readingOf, sureness } from "./whole-page";

const howSure = (type: string, page: string): string[] => sureness(type, readingOf(page));

describe("what the verb behind a noun makes of it", () => {
  it.each([
    ["The talks will be held in Oslo on Friday.", "MEET", "EXPECTED"],
    ["Per Holm fears that the presidential election in Norway will be marred by fraud.", "ELECTION", "EXPECTED"],
    ["The talks could resume in Oslo as early as July.", "MEET", "HYPOTHETICAL"],
    ["A referendum would have delayed the budget for months.", "VOTE", "HYPOTHETICAL"],
    ["A referendum in Norway would be a mistake.", "VOTE", "HYPOTHETICAL"],
  ])("is still to come, or may never: %s", (page, type, factuality) => {
    expect(howSure(type, page)).toEqual([factuality]);
  });

  it.each([
    ["Supporters of the talks in Oslo will march on Friday.", "MEET"],
    ["The attack in Oslo would not weaken the army, Per Holm said.", "ATTACK"],
    ["The talks in Oslo were held on Friday.", "MEET"],
  ])("leaves what is there: %s", (page, type) => {
    expect(howSure(type, page)[0]).not.toMatch(/EXPECTED|HYPOTHETICAL/u);
  });
});

describe("the time behind a noun", () => {
  it("is still to come where it is the next", () => {
    expect(howSure("SUMMIT", "Ministers want to end their row before a summit in Oslo next month.")).toEqual([
      "EXPECTED",
    ]);
    expect(howSure("ELECTION", "The parties quarrel over the election in Norway set for November.")).toEqual([
      "EXPECTED",
    ]);
  });

  it("is prepared for", () => {
    const page = "Authorities in Norland are preparing tough security measures for Thursday's elections.";
    expect(howSure("ELECTION", page)).toEqual(["EXPECTED"]);
    expect(howSure("ELECTION", "He was the party's candidate for last year's election.")).toEqual(["ASSERTED"]);
  });

  it("may be that of something else", () => {
    const page = "Ann Lee and Per Holm met in Oslo for talks about next month's budget.";
    expect(howSure("MEET", page)[0]).toMatch(/ASSERTED/u);
  });
});

describe("what somebody has not come to do", () => {
  it.each([
    ["Norway has yet to sign the treaty.", "SIGN"],
    ["Ann Lee has yet to be indicted.", "CHARGE"],
    ["Prosecutors declined to file charges against Ann Lee.", "CHARGE"],
    ["The two parties have been unable to reach an agreement.", "AGREE"],
  ])("is not done: %s", (page, type) => {
    expect(howSure(type, page)).toEqual(["NEGATED"]);
  });

  it.each([
    ["Norway's efforts to hold talks with Ostria annoy its neighbours.", "MEET"],
    ["Ann Lee is under pressure to resign.", "LEAVE_OFFICE"],
    ["The council is stepping up pressure on Ann Lee to resign.", "LEAVE_OFFICE"],
    ["Envoys are struggling to reach an agreement on water.", "AGREE"],
    ["The talks appear to have averted a threatened military offensive in Velden.", "ATTACK"],
    ["The region is prone to earthquakes.", "DISASTER"],
  ])("is only tried for, or feared: %s", (page, type) => {
    expect(howSure(type, page)).toEqual(["HYPOTHETICAL"]);
  });

  it.each([
    ["Doctors joined efforts to treat victims of the earthquake in Norway.", "DISASTER"],
    ["Norway signed the treaty on Monday, yet to little effect.", "SIGN"],
  ])("is there where it is something else: %s", (page, type) => {
    expect(howSure(type, page)).toEqual(["ASSERTED"]);
  });
});
