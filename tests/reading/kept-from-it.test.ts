import { readingOf, toldOf } from "./whole-page";

const of = (type: string, page: string): string => toldOf(type, readingOf(page)).join();

describe("a takeover that is forbidden", () => {
  const page = "The Trade Commission barred the Norvind Group from taking over its Swedish rival Hansa Lines.";

  it("is none by whoever forbids it", () => {
    expect(of("ACQUIRE", page)).toBe("ACQUIRE ACTOR norvind-group RECIPIENT hansa-lines");
  });

  it("is no office", () => {
    expect(of("TAKE_OFFICE", page)).toBe("");
    expect(of("TAKE_OFFICE", "Shares rose. The Norvind Group took over, and the board agreed to the merger.")).toBe("");
  });

  it("leaves an office to whoever takes over", () => {
    expect(of("TAKE_OFFICE", "Anna Berg took over as chairwoman on Monday.")).toBe("TAKE_OFFICE ACTOR anna-berg");
  });
});

describe("whoever is named to replace another", () => {
  it("is appointed", () => {
    const page = "The board named finance director Anna Berg to replace him.";
    expect(of("APPOINT", page)).toContain("RECIPIENT anna-berg");
  });
});
