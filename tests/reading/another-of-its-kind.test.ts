import { readingOf, told } from "./whole-page";

/** Words in front of "party" or "bank" that tell it from the one named last. */
const parts = (type: string, page: string): string[] =>
  told(readingOf(`${page}\n`)).filter((line) => line.startsWith(type));

describe("the ruling party", () => {
  it("is not the one that the page calls the opposition", () => {
    const page = "The opposition Reform Party claimed victory, but the ruling party accused it of lying.";
    expect(parts("ACCUSE", page)).toEqual(["ACCUSE ACTOR ruling-party"]);
  });

  it("is the one that the page says rules", () => {
    const page = "The ruling Reform Party lost a seat. The ruling party accused Ann Lee of lying.";
    expect(parts("ACCUSE", page)).toEqual(["ACCUSE ACTOR reform-party RECIPIENT ann-lee"]);
  });
});

describe("the rival bank", () => {
  it("is not the one named last", () => {
    expect(parts("REJECT", "Ondal Bank made an offer in May. The rival bank rejected it.")).toEqual([
      "REJECT ACTOR rival-bank",
    ]);
  });

  it("is, where it is no rival", () => {
    expect(parts("REJECT", "Ondal Bank had an offer in May. The bank rejected it.")).toEqual([
      "REJECT ACTOR ondal-bank",
    ]);
  });
});
