import { readingOf, toldOf } from "./whole-page";

describe("the country of those who rule it", () => {
  it("is theirs, whatever other one was named last", () => {
    const page =
      "The union met in Spain. Norwegian authorities say two men were killed in clashes in the country's north.";
    expect(toldOf("KILL", readingOf(page)).join()).not.toContain("spain");
    expect(readingOf(page).events.map(({ place }) => place)).toContain("norway");
  });

  it("is the one named last where soldiers from elsewhere speak of it", () => {
    const page =
      "The union met in Spain. Norwegian soldiers say two men were killed in clashes in the country's north.";
    expect(readingOf(page).events.map(({ place }) => place)).toContain("spain");
  });
});
