import { readingOf, toldOf } from "./whole-page";

describe("a verb that is said of nobody in particular", () => {
  it("is not done by whoever denies that anyone did", () => {
    expect(toldOf("DIE", readingOf("A police spokesman, Jon Vik, denied that anyone had died."))).toEqual(["DIE"]);
  });

  it("is done by whoever is named before it", () => {
    expect(toldOf("DIE", readingOf("A police spokesman, Jon Vik, denied that Ann Lee had died."))).toEqual([
      "DIE ACTOR ann-lee",
    ]);
  });

  it("is not done by those who would deal with anyone who did", () => {
    const page = "Mayor Ann Lee warned that soldiers would deal with anyone who took to the streets.";
    expect(toldOf("PROTEST", readingOf(page))).toEqual(["PROTEST"]);
  });

  it("is done by those who did", () => {
    const page = "Mayor Ann Lee warned that the dockers who protested on Monday would be fined.";
    expect(toldOf("PROTEST", readingOf(page))).toEqual(["PROTEST ACTOR dockers"]);
  });
});

describe("whom a vehicle carries", () => {
  it("neither crashes nor kills", () => {
    const page = "A bus carrying at least 30 people crashed into a bridge on Monday, killing nine soldiers.";
    expect(toldOf("ACCIDENT", readingOf(page))).toEqual(["ACCIDENT"]);
    expect(toldOf("KILL", readingOf(page))).toEqual(["KILL VICTIM nine-soldiers"]);
  });

  it("is not who is not carried", () => {
    expect(toldOf("PROTEST", readingOf("About 30 miners protested at the gate."))).toEqual(["PROTEST ACTOR 30-miners"]);
  });
});

describe("what one noun is about", () => {
  it("does not do what the noun beside it tells", () => {
    const page =
      "Generals fear the vote could mean fewer visits to Baltic Defence and an end to military support for Estonia.";
    expect(toldOf("END_AID", readingOf(page))).toEqual(["END_AID RECIPIENT estonia"]);
  });

  it("may be what somebody helps who does the next thing as well", () => {
    const page = "Norway promised loans to Germany and military aid for Ukraine.";
    expect(toldOf("AID", readingOf(page))).toContainEqual(expect.stringContaining("ACTOR norway"));
  });
});
