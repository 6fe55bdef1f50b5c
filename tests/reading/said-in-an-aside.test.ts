import { readingOf } from "./whole-page";

/** What a clause between commas adds is the page's own word, but not what is said in that clause. */
const sureness = (of: string, page: string): string[] =>
  readingOf(`${page}\n`)
    .events.filter(({ type }) => type === of)
    .flatMap(({ reports }) => reports.map(({ factuality }) => factuality));

describe("a deed told between commas", () => {
  it("is not done where whoever is meant denies it", () => {
    expect(sureness("KILL", "Jon Vik, who denies killing his wife, said he would appeal.")).toEqual(["NEGATED"]);
  });

  it("is done where the page says so", () => {
    expect(sureness("KILL", "Jon Vik, who killed his wife in May, said he would appeal.")).toEqual(["ASSERTED"]);
  });
});
