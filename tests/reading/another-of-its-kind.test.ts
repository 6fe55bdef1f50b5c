import { meant, readingOf, toldOf } from "./whole-page";

describe("the ruling party", () => {
  it("is not the one that the page calls the opposition", () => {
    const page = "The opposition Reform Party claimed victory, but the ruling party accused it of lying.";
    expect(toldOf("ACCUSE", readingOf(page))).toEqual(["ACCUSE ACTOR ruling-party"]);
  });

  it("is the one that the page says rules", () => {
    const page = "The ruling Reform Party lost a seat. The ruling party accused Ann Lee of lying.";
    expect(toldOf("ACCUSE", readingOf(page))).toEqual(["ACCUSE ACTOR reform-party RECIPIENT ann-lee"]);
  });
});

describe("the rival bank", () => {
  it("is not the one named last", () => {
    expect(toldOf("REJECT", readingOf("Ondal Bank made an offer in May. The rival bank rejected it."))).toEqual([
      "REJECT ACTOR rival-bank",
    ]);
  });

  it("is, where it is no rival", () => {
    expect(toldOf("REJECT", readingOf("Ondal Bank had an offer in May. The bank rejected it."))).toEqual([
      "REJECT ACTOR ondal-bank",
    ]);
  });
});

describe("an organisation that a clause describes", () => {
  const VISIT = "The Red Cross visited Kyiv.";

  it("is not the one named last", () => {
    expect(meant("red-cross", readingOf(`${VISIT} The organisation seeking money is a grouping of agencies.`))).toEqual(
      ["Red Cross"],
    );
  });

  it("is the one named last where nothing describes it", () => {
    expect(meant("red-cross", readingOf(`${VISIT} The organisation seeks money.`))).toEqual([
      "Red Cross",
      "The organisation",
    ]);
  });
});
