import { readingOf, told } from "./whole-page";

/** Who takes an office, and when nobody does. */
const taking = (page: string): string[] =>
  told(readingOf(`${page}\n`)).filter((line) => line.startsWith("TAKE_OFFICE") || line.startsWith("REASSURE"));

describe("whoever is named to replace somebody", () => {
  it("takes the office, not who names her", () => {
    expect(taking("The board appointed Eva Moe to succeed Jon Vik in May.")).toEqual(["TAKE_OFFICE ACTOR eva-moe"]);
  });

  it("is who has succeeded, where nobody names anybody", () => {
    expect(taking("Eva Moe succeeded Jon Vik in May.")).toEqual([expect.stringContaining("TAKE_OFFICE ACTOR eva-moe")]);
  });
});

describe("a second term", () => {
  it("is not begun by its end", () => {
    expect(taking("Governor Eva Moe, whose second term ends in May, met Jon Vik.")).toEqual([]);
  });

  it("is begun by its start", () => {
    expect(taking("Governor Eva Moe was sworn in for a second term in May.").length).toBeGreaterThan(0);
  });
});

describe("an appeal for calm", () => {
  it("calms nobody", () => {
    expect(taking("President Eva Moe telephoned both candidates on Monday to appeal for calm.")).toEqual([]);
  });

  it("is not what calms investors", () => {
    expect(taking("President Eva Moe tried to calm investors on Monday.")).toEqual([
      "REASSURE ACTOR eva-moe RECIPIENT investors",
    ]);
  });
});
