import { readingOf, said } from "./whole-page";

describe("whoever is quoted by another as saying something", () => {
  it("says it, and the other passes it on", () => {
    const page = "Major Henrik Aldous is quoted by Norpress as saying the bridge will stay closed.";
    expect(said(readingOf(page))).toEqual([
      "norpress: the bridge will stay closed",
      "henrik-aldous: the bridge will stay closed",
    ]);
  });

  it("stands behind the verb where the other quotes him", () => {
    const page = "Norpress quotes Henrik Aldous as saying the bridge will stay closed.";
    expect(said(readingOf(page))).toEqual([
      "norpress: the bridge will stay closed",
      "henrik-aldous: the bridge will stay closed",
    ]);
  });
});

describe("what somebody did to say something", () => {
  it("makes the words theirs, whoever else they are about", () => {
    const page =
      "A clerk says Norwegian Secretary of State Astrid Voll called to stress that the Norwegian administration will pay.";
    expect(said(readingOf(page)).filter((words) => words.startsWith("norway"))).toEqual([]);
  });

  it("leaves the words open where another is asked to say them", () => {
    const page = "Astrid Voll asked Henrik Aldous to say that the mill would close.";
    expect(said(readingOf(page)).filter((words) => words.startsWith("henrik-aldous"))).toEqual([]);
  });
});
