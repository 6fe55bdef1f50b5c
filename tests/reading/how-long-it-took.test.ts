import { readingOn, saidOn, sureness } from "./whole-page";

const dated = (type: string, published: string, page: string): (string | null)[] =>
  readingOn(published, page)
    .events.filter((event) => event.type === type)
    .map(({ when }) => when?.from ?? null);

describe("a stretch of days", () => {
  it("tells how long it took, and no day to come", () => {
    const page = readingOn("2024-05-14", "In 2020, 34 people were killed in two days of fighting.");
    expect(sureness("KILL", page)).toEqual(["ASSERTED"]);
    expect(page.events.find(({ type }) => type === "KILL")?.when?.from).toBe("2020");
  });

  it("is counted from today for what is to come", () => {
    const page = readingOn("2024-05-14", "On Monday parliament ordered new elections in 60 days.");
    expect(sureness("ELECTION", page)).toEqual(["HYPOTHETICAL"]);
  });
});

describe("a comparison", () => {
  it("does not date what is compared", () => {
    const page = "It was the deadliest accident since February last year, when 94 people drowned.";
    expect(dated("ACCIDENT", "2024-08-30", page)).toEqual([null]);
  });

  it("leaves a date of its own alone", () => {
    expect(dated("ACCIDENT", "2024-08-30", "Many drowned in an accident in February last year.")).toEqual(["2023-02"]);
  });
});

describe("what is said next", () => {
  it("has its own day", () => {
    const page = "Raymond Teague welcomed the decision and said the company would begin in September.";
    expect(dated("PRAISE", "2024-06-21", page)).toEqual([null]);
  });

  it("leaves the day of a deed alone", () => {
    const page = "Police arrested Ann Lee on Thursday and said they would question her.";
    expect(dated("ARREST", "2024-06-21", page)).toEqual(["2024-06-20"]);
  });
});

describe("that one", () => {
  it("is not dated by the day of a verb", () => {
    const page = "A court jailed three men for that flood in July.";
    expect(dated("DISASTER", "2024-08-30", page)).toEqual([null]);
    expect(dated("CONVICT", "2024-08-30", page)).toEqual(["2024-07"]);
  });

  it("is dated as one of its kind otherwise", () => {
    expect(dated("DISASTER", "2024-08-30", "Hundreds died in a flood in July.")).toEqual(["2024-07"]);
  });
});

describe("the day of a speech", () => {
  it("is not the one on which something had happened before", () => {
    const page = "The coast guard said the boat had left Zuwara on Wednesday.";
    expect(saidOn(readingOn("2024-08-30", `Twenty people drowned on Friday.\n\n${page}`))).toEqual(["2024-08-30"]);
  });

  it("is the one on which something happened then", () => {
    const page = "A boat sank on Wednesday. The captain said he was sorry.";
    expect(saidOn(readingOn("2024-08-30", page))).toEqual(["2024-08-28"]);
  });

  it("is unknown where somebody spoke at the time", () => {
    const page = "A boat sank on Friday. Ann Lee said at the time that it had strayed.";
    expect(saidOn(readingOn("2024-08-30", page))).toEqual([null]);
  });
});

describe("what is there", () => {
  it("is not expected where its end is", () => {
    const page = readingOn("2024-03-12", "The talks, which began on Feb. 26, had been expected to end this week.");
    expect(sureness("MEET", page)).toEqual(["ASSERTED"]);
  });

  it("is expected where it has not begun", () => {
    const page = readingOn("2024-03-12", "Talks were expected to begin in Vienna next week.");
    expect(sureness("MEET", page)).toEqual(["EXPECTED"]);
  });

  it("has happened where it is to be looked into", () => {
    const page = readingOn("2024-03-12", "Rafael Quist said a commission would investigate the accident.");
    expect(sureness("ACCIDENT", page)).toEqual(["ASSERTED"]);
  });

  it("may never be where it is held unlikely", () => {
    const page = "A deal between Labour and the Nationals, who ruled together from 2007, is regarded as unlikely.";
    expect(sureness("AGREE", readingOn("2024-03-12", page))).toEqual(["HYPOTHETICAL"]);
  });

  it("came about where the next one is", () => {
    const page = "A deal between Labour and the Nationals was signed on Monday, and another is unlikely.";
    expect(sureness("AGREE", readingOn("2024-03-12", page))).not.toContain("HYPOTHETICAL");
  });
});

describe("what somebody was to have done", () => {
  it("was not done for its purpose either", () => {
    const page = "Helen Stroud was to have met Peter Lalonde in Ottawa on Tuesday to sign a trade agreement.";
    expect(sureness("SIGN", readingOn("2023-09-18", page))).toEqual(["NEGATED"]);
  });

  it("is done where they met for it", () => {
    const page = "Helen Stroud met Peter Lalonde in Ottawa on Tuesday to sign a trade agreement.";
    expect(sureness("SIGN", readingOn("2023-09-20", page))).toEqual(["ASSERTED"]);
  });
});
