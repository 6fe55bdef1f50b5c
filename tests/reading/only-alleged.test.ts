import { readingOf, said, toldOf } from "./whole-page";

const saidIn = (page: string): string => said(readingOf(page)).join(" | ");
const modes = (type: string, page: string): string[] =>
  readingOf(page)
    .events.filter((event) => event.type === type)
    .flatMap(({ reports }) => reports.map(({ factuality }) => factuality));

describe("what is alleged of somebody", () => {
  it("is not said by him", () => {
    expect(saidIn("Per Holm allegedly stole the money.")).not.toContain("per-holm:");
  });

  it("is where he alleges it of another", () => {
    expect(saidIn("Per Holm alleged that the bank stole the money.")).toContain("per-holm:");
  });
});

describe("what is expected in a month", () => {
  const page = "Ivo Tarn named a body to run elections expected in March.";

  it("is still to come, and nobody's thought", () => {
    expect(saidIn(page)).not.toContain("in March");
    expect(modes("ELECTION", page)).toEqual(["EXPECTED"]);
  });

  it("is somebody's thought where he expects it", () => {
    expect(saidIn("Ivo Tarn expects elections in March.")).toContain("ivo-tarn:");
  });
});

describe("a killing that somebody is charged with", () => {
  it("is so far only claimed", () => {
    expect(modes("KILL", "The government has charged Mr. Holm with mass killing.")).toEqual(["CLAIMED"]);
    expect(modes("KILL", "Per Holm goes on trial on charges of killing nine people.")).toEqual(["CLAIMED"]);
  });

  it("is a fact where nobody is charged", () => {
    expect(modes("KILL", "The government has ended the killing of nine people.")).not.toContain("CLAIMED");
  });
});

describe("a meeting at which something is promised", () => {
  it("has been held", () => {
    expect(modes("MEET", "Ivo Tarn made the promise during a meeting with Ann Bell.")).toEqual(["ASSERTED"]);
  });

  it("is expected where it is what is promised", () => {
    expect(modes("MEET", "Ivo Tarn made the promise of a meeting with Ann Bell.")).toEqual(["EXPECTED"]);
  });
});

describe("a zone that a country controls", () => {
  const placed = (page: string): (string | null)[] => readingOf(page).events.map(({ place }) => place);

  it("does not lie in it", () => {
    expect(placed("Two men were killed in the Norwegian controlled zone of Vell.")).not.toContain("norway");
    expect(toldOf("KILL", readingOf("Two men were killed in the Norwegian controlled zone."))).toHaveLength(1);
  });

  it("does where it is in that country", () => {
    expect(placed("Two men were killed in Norway.")).toContain("norway");
  });
});
