import { readingOf, sureness } from "./whole-page";

describe("the resignation that somebody demands", () => {
  it("may never come", () => {
    const page = "Wards are full, according to the nurses' union, which has demanded the resignation of Jon Vik.";
    expect(sureness("LEAVE_OFFICE", readingOf(page))).toEqual(["HYPOTHETICAL"]);
  });

  it("has come where they only welcome it", () => {
    const page = "Wards are full, according to the nurses' union, which has welcomed the resignation of Jon Vik.";
    expect(sureness("LEAVE_OFFICE", readingOf(page))).toEqual(["ASSERTED"]);
  });
});
