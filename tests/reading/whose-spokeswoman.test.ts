import { readingOf, said } from "./whole-page";

const words = (page: string): string[] => said(readingOf(`OSLO, May 3 — ${page}`));

describe("somebody nobody names", () => {
  it("is called after the body that is named in front", () => {
    const page = "Halden Foods lost money in June. A Halden spokeswoman said the mill would close.";
    expect(words(page)).toEqual(["spokeswoman-of-halden-foods: the mill would close"]);
  });

  it("is called after whose it is", () => {
    const page = "A storm cut off the town of Ondal, where, according to its mayor, the bridge was gone.";
    expect(words(page).map((line) => line.split(":")[0])).toEqual(["mayor-of-ondal"]);
  });

  it("is called as the text does where nobody knows whose", () => {
    expect(words("A spokeswoman said the mill would close.")).toEqual(["spokeswoman: the mill would close"]);
  });
});

describe("a group that was spoken of before", () => {
  it("may be called by another word", () => {
    const page =
      "The two companies said the mill would close. In a joint letter the firms said that nobody would lose work.";
    expect(words(page)).toEqual(["two-companies: the mill would close", "two-companies: nobody would lose work"]);
  });

  it("is another one where the word means others", () => {
    const page = "The two companies said the mill would close. The unions said that nobody would lose work.";
    expect(words(page)[1]).toEqual("unions: nobody would lose work");
  });
});
