import { readingOf, sureness } from "./whole-page";

describe("a deed told between commas", () => {
  it("is not done where whoever is meant denies it", () => {
    expect(sureness("KILL", readingOf("Jon Vik, who denies killing his wife, said he would appeal."))).toEqual([
      "NEGATED",
    ]);
  });

  it("is done where the page says so", () => {
    expect(sureness("KILL", readingOf("Jon Vik, who killed his wife in May, said he would appeal."))).toEqual([
      "ASSERTED",
    ]);
  });
});
