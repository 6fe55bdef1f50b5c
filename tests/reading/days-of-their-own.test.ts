import type { Reading } from "../../src/domain/reading";
import { readingOn, saidOn } from "./whole-page";

/** Which day belongs to which verb of a sentence, where it has more than one of either. */
const dated = (words: string): Reading => readingOn("2025-08-12", words);

/** `2024` or `2025-08-12`, for each event of a type. */
const daysOf = (type: string, words: string): (string | null)[] =>
  dated(words)
    .events.filter((event) => event.type === type)
    .map(({ when }) => when?.from ?? when?.to ?? null);

describe("a weekday that is the article's own", () => {
  it("is today, where something is expected later on it", () => {
    expect(daysOf("MEET", "Governor Ann Lee is expected to meet the miners later on Tuesday.")).toEqual(["2025-08-12"]);
  });

  it("is a week away where it is called the next", () => {
    expect(daysOf("MEET", "Governor Ann Lee is expected to meet the miners next Tuesday.")).toEqual(["2025-08-19"]);
  });

  it("is in the coming week where it is another", () => {
    expect(daysOf("MEET", "Governor Ann Lee is expected to meet the miners on Monday.")).toEqual(["2025-08-18"]);
  });
});

describe("two days before one verb", () => {
  it("leave it the nearer", () => {
    const page = "The island closed its harbour in 2013, and its mayor, Jon Vik, resigned last year.";
    expect(daysOf("LEAVE_OFFICE", page)).toEqual(["2024"]);
  });

  it("leave it the only one that is no other verb's", () => {
    expect(daysOf("LEAVE_OFFICE", "In 2013 the mayor of the island, Jon Vik, resigned.")).toEqual(["2013"]);
  });
});

describe("the day of a clause behind a comma", () => {
  it("is not the day of the verb before it", () => {
    const page = "Ann Lee denied being pressed by the ministry, whose head, Jon Vik, last week called her timid.";
    expect(daysOf("DENY", page)).toEqual(["2025-08-12"]);
  });

  it("is where the clause has ended", () => {
    const page = "Ann Lee met Jon Vik, who leads the ministry, last week.";
    expect(daysOf("MEET", page)).toEqual(["2025-08-04"]);
  });

  it("is where the clause tells more of the noun before it", () => {
    const page = "Ten people died in the accident, which happened on Monday.";
    expect(daysOf("ACCIDENT", page)).toEqual(["2025-08-11"]);
  });
});

describe("the day by which something would be done", () => {
  it("is not the day on which that was said", () => {
    const page = "Judge Ann Lee said the results would be announced by Wednesday. She rejected a recount.";
    expect(saidOn(dated(page))).not.toContain("2025-08-06");
  });

  it("is the day it was said where it was said then", () => {
    expect(saidOn(dated("Judge Ann Lee said on Wednesday that the results would be announced."))).toEqual([
      "2025-08-06",
    ]);
  });
});

describe("since when something has happened", () => {
  const periodsOf = (type: string, words: string): string[] =>
    dated(words)
      .events.filter((event) => event.type === type)
      .map(({ when }) => `${when?.from} to ${when?.to}`);

  it("is the beginning of the time in which it did", () => {
    const page = "More than 460 prisoners have been killed in Ecuador since 2021.";
    expect(periodsOf("KILL", page)).toEqual(["2021 to 2025-08-12"]);
  });

  it("is not when it did, where it is told in the past", () => {
    expect(periodsOf("KILL", "The prisoner Jon Vik was killed in Ecuador in 2021.")).toEqual(["2021 to 2021"]);
  });
});
