import { readingOf, said, toldOf } from "./whole-page";

describe("a leader of a country and somebody named right behind", () => {
  it("are two people, for nobody invites himself", () => {
    const page = readingOf(
      "President Delby has met his Norwegian counterpart Jon Berg. The Norwegian leader also invited Mr. Delby to visit Oslo and speak there.",
    );
    expect(toldOf("REQUEST", page)).toEqual(["REQUEST ACTOR norwegian-leader RECIPIENT delby"]);
  });

  it("are one where a comma gives the leader's name", () => {
    const page = readingOf("Jon Berg spoke. The Norwegian leader, Jon Berg, said it would rain.");
    expect(said(page)).toContain("jon-berg: it would rain");
  });
});
