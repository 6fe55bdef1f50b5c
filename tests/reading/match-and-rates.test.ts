import { readingOf, saidHow, sureness, toldOf } from "./whole-page";

/** What dispatches of other desks have taught the readers: sport and central banks. */

describe("talk that somebody dismisses", () => {
  const page = "Coach Ingrid Moe dismissed talk that she could leave for Germany in the summer.\n";

  it("is denied, not said", () => {
    expect(saidHow(readingOf(page))).toEqual([expect.stringMatching(/^not ingrid-moe dismiss: .*she could leave/u)]);
    expect(sureness("VISIT", readingOf(page))).toEqual(["NEGATED"]);
  });

  it("is told from what somebody says", () => {
    const open = "Coach Ingrid Moe said that she could leave for Germany in the summer.\n";
    expect(saidHow(readingOf(open))).toEqual(["ingrid-moe say: she could leave for Germany in the summer"]);
  });
});

describe("whoever lodges a complaint", () => {
  it("complains", () => {
    const page = "The mayor, Ann Lee, said she would lodge a complaint with the court.\n";
    expect(toldOf("SUE", readingOf(page))).toEqual(["SUE ACTOR ann-lee"]);
  });

  it("is not whoever faces one", () => {
    const page = "Luis Ferrara faces a lawsuit by the league.\n";
    expect(toldOf("SUE", readingOf(page)).join()).toContain("RECIPIENT luis-ferrara");
  });
});

describe("an age between commas", () => {
  it("is nobody who succeeds anybody", () => {
    const page = "Astrid Falk, 58, who succeeded Nils Ekberg in 2021, is due to step down next February.\n";
    expect(toldOf("LEAVE_OFFICE", readingOf(page))).toEqual(["LEAVE_OFFICE ACTOR astrid-falk"]);
  });
});

describe("one sentence with several verbs", () => {
  it("tells one criticism where the participle says how", () => {
    const page = 'The Confederation of Industry criticised the decision, calling it "a missed opportunity".\n';
    expect(toldOf("CRITICISE", readingOf(page))).toEqual(["CRITICISE ACTOR confederation-of-industry"]);
  });

  it("tells two where two criticise", () => {
    const page = "Per Holm criticised the decision, and Ann Lee criticised the delay.\n";
    expect(toldOf("CRITICISE", readingOf(page))).toEqual(["CRITICISE ACTOR per-holm", "CRITICISE ACTOR ann-lee"]);
  });

  it("leaves to each verb what it is about", () => {
    const page = "Jonas Berg, who has urged the bank to lower borrowing costs, welcomed the remarks of Astrid Falk.\n";
    expect(saidHow(readingOf(page))[0]).toBe("jonas-berg urge: to lower borrowing costs");
  });
});

describe("what is expected", () => {
  it("is expected by those behind the verb", () => {
    expect(saidHow(readingOf("The decision had been expected by most economists.\n"))).toEqual([
      "most-economists expect: The decision",
    ]);
  });

  it("is expected by nobody where nobody is named", () => {
    expect(saidHow(readingOf("Berg is expected to name her successor.\n")).join()).toMatch(/^null expect/u);
  });
});
