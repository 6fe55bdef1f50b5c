import { readingOf, speakers, toldOf } from "./whole-page";

describe("a second participle behind was", () => {
  it("is done to those whom the first was done to", () => {
    const page = readingOf("Two Norwegian engineers were abducted and threatened with death by rebels.");
    expect(speakers(page)).not.toContain("two-norwegian-engineers");
    expect(toldOf("THREATEN", page).join(" ")).not.toContain("ACTOR two-norwegian-engineers");
    expect(toldOf("THREATEN", page).join(" ")).toContain("RECIPIENT two-norwegian-engineers");
  });

  it("is a deed of theirs where they threaten to do something", () => {
    const page = readingOf("Henrik Aldous was freed and threatened to sue.");
    expect(speakers(page)).toEqual(["henrik-aldous"]);
    expect(toldOf("THREATEN", page)).toEqual(["THREATEN ACTOR henrik-aldous"]);
  });
});
