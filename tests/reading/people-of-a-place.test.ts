import { readingOf, told } from "./whole-page";

describe("who marches in a town", () => {
  it("is not the town they march in", () => {
    expect(told(readingOf("Mourners in Norway protested on Tuesday."))).toEqual(["PROTEST ACTOR mourners"]);
  });

  it("is the town where it marches itself", () => {
    expect(told(readingOf("Norway protested on Tuesday."))).toEqual(["PROTEST ACTOR norway"]);
  });
});

const addressees = (page: string): string[] => readingOf(page).statements.flatMap((said) => said.addressees);

describe("what somebody calls to be done", () => {
  it("is not asked of what it is done to", () => {
    expect(addressees("The minister called for all salt to be iodised.")).toEqual([]);
  });

  it("is asked of whom somebody calls on", () => {
    expect(addressees("The minister called on farmers to be patient.")).toEqual(["farmers"]);
  });
});
