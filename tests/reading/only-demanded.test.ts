import { readingOf } from "./whole-page";

/** What somebody asks for, told by a noun, has not happened. */
const sureness = (of: string, page: string): string[] =>
  readingOf(`${page}\n`)
    .events.filter(({ type }) => type === of)
    .flatMap(({ reports }) => reports.map(({ factuality }) => factuality));

describe("the resignation that somebody demands", () => {
  it("may never come", () => {
    const page = "Wards are full, according to the nurses' union, which has demanded the resignation of Jon Vik.";
    expect(sureness("LEAVE_OFFICE", page)).toEqual(["HYPOTHETICAL"]);
  });

  it("has come where they only welcome it", () => {
    const page = "Wards are full, according to the nurses' union, which has welcomed the resignation of Jon Vik.";
    expect(sureness("LEAVE_OFFICE", page)).toEqual(["ASSERTED"]);
  });
});
