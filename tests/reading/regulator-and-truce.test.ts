import { readingOf, readingOn, said, sureness, toldOf } from "./whole-page";

describe("who takes part", () => {
  it("is the head of a watchdog, not the watchdog", () => {
    const page = readingOf("The head of Norway's competition watchdog resigned on Wednesday in protest at the deal.");
    expect(toldOf("LEAVE_OFFICE", page)).toEqual(["LEAVE_OFFICE ACTOR head"]);
    expect(toldOf("PROTEST", page)).toEqual([]);
  });

  it("is not who approves a takeover", () => {
    const approved = readingOf("Ann Lee approved the 9 billion florin takeover on Monday.");
    expect(toldOf("ACQUIRE", approved).join()).not.toContain("ann-lee");
    const bought = readingOf("Brixham Capital completed the takeover of Kestrel Foods on Monday.");
    expect(toldOf("ACQUIRE", bought).join()).toContain("ACTOR brixham-capital");
  });

  it("is who is named to replace somebody", () => {
    const page = readingOf("Goran Velik named General Dusan Pavic to replace General Zoran Ilic.");
    expect(toldOf("TAKE_OFFICE", page)).toEqual(["TAKE_OFFICE ACTOR dusan-pavic"]);
  });

  it("is no winner who only stands near whoever lost", () => {
    const page = readingOf(
      "Marko Stanic, who lost the last election by two points, had urged Goran Velik not to sign.",
    );
    expect(toldOf("WIN_ELECTION", page)).toEqual(["WIN_ELECTION LOSER marko-stanic"]);
  });

  it("is the winner to whom somebody lost", () => {
    const page = readingOf("Marko Stanic lost the election to Goran Velik.");
    expect(toldOf("WIN_ELECTION", page)).toEqual(["WIN_ELECTION WINNER goran-velik LOSER marko-stanic"]);
  });
});

describe("a stretch of time", () => {
  it("is no day", () => {
    const page = "A truce collapsed after a month when gunmen killed a police officer in May.";
    expect(sureness("KILL", readingOn("2022-03-18", page))).toEqual(["ASSERTED"]);
    const day = readingOn("2025-04-02", "Norway suspended for 60 days the tariffs it had threatened to impose.");
    expect(day.events.map(({ type, when }) => [type, when?.from])).toEqual([
      ["SANCTION", null],
      ["THREATEN", null],
    ]);
  });
});

describe("whoever is dismissed", () => {
  it("is nothing that is said", () => {
    expect(said(readingOf("Goran Velik dismissed the head of the army on Friday."))).toEqual([]);
    expect(said(readingOf("Goran Velik dismissed the allegations of fraud as nonsense."))).toHaveLength(1);
  });
});
