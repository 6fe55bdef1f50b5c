import { readingOf, said, told, toldOf } from "./whole-page";

const saidIn = (page: string): string[] => said(readingOf(page));

describe("who says it", () => {
  it("is whoever the origin in front of the name belongs to", () => {
    const page =
      "But Norwegian Justice Astrid Voll rejected Aldous's appeal, saying she was confident courts would decide.";
    expect(saidIn(page).filter((words) => words.includes("confident"))).toEqual([
      expect.stringContaining("astrid-voll"),
    ]);
  });

  it("is the head of a body, whose name stands behind the office", () => {
    const page = readingOf(
      "The chairman of the Orland Media Council, Henrik Aldous, called the measure a blow to readers.",
    );
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE ACTOR henrik-aldous"]);
  });

  it("is the groups, of which some are Norwegian", () => {
    const page = readingOf(
      "Norwegian and international media advocacy groups are urging Mr. Aldous not to sign the bill.",
    );
    expect(told(page)).toEqual(["REQUEST ACTOR international-media-advocacy-groups RECIPIENT aldous"]);
  });

  it("is the country itself, where only it speaks", () => {
    expect(told(readingOf("Norway is urging Mr. Aldous not to sign the bill."))).toEqual([
      "REQUEST ACTOR norway RECIPIENT aldous",
    ]);
  });

  it("is nobody to whom a plan is presented", () => {
    const page = "The plan presented to the Norwegian Attorney General proposes a trench along the border.";
    expect(saidIn(page).join()).not.toContain("attorney-general");
  });

  it("is whoever sends a letter, and not who gets it", () => {
    const page =
      "Henrik Aldous has sent a letter to Defence Minister Astrid Voll saying the bridge served as a market.";
    expect(saidIn(page).filter((words) => words.includes("bridge"))).toEqual([
      expect.stringContaining("henrik-aldous"),
    ]);
  });

  it("is not a report that prompts others to call for something", () => {
    expect(
      toldOf("REQUEST", readingOf("The report has prompted calls for all salt to be banned.")).join(),
    ).not.toContain("report");
  });

  it("is nobody who is only said to do something", () => {
    const page = "Aldous spoke of the Orland Workers Party said to be operating from the hills.";
    expect(
      saidIn(page)
        .filter((words) => words.includes("operating"))
        .join(),
    ).not.toContain("orland-workers-party");
  });

  it("is the same spokesman as before", () => {
    const page =
      "Henrik Aldous was a guard. A spokesman for the rig said men boarded it. The spokesman said all are unharmed.";
    expect(
      saidIn(page)
        .filter((words) => words.includes("unharmed"))
        .join(),
    ).not.toContain("henrik-aldous");
  });

  it("is nobody near, where the office is another country's", () => {
    const page = "Mr. Aldous heads the council. The Norwegian secretary of agriculture says exports meet the rules.";
    expect(saidIn(page).join()).not.toContain("aldous");
  });

  it("is no results, which only show it", () => {
    const page = "The results revealed that children are ill. They say that salt helps the youngest.";
    expect(
      saidIn(page)
        .filter((words) => words.includes("salt"))
        .join(),
    ).not.toContain("results");
  });

  it("is the reports themselves, which speak", () => {
    const page =
      "The State Council meets today. Some Norwegian news reports said a vote was near. This, they said, would help the mayor.";
    expect(
      saidIn(page)
        .filter((words) => words.includes("help the mayor"))
        .join(),
    ).toContain("some-norwegian-news-reports");
  });
});
