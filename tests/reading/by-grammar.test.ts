import { readingOf, toldOf } from "./whole-page";

const of = (type: string, page: string): string => toldOf(type, readingOf(page)).join();

describe("whoever the grammar alone names", () => {
  it("appoints, behind a passive verb", () => {
    const page =
      "Judge Anna Berg died on Saturday. She was first appointed to the nine-member court by President Per Holm in 1972.";
    expect(of("APPOINT", page)).toBe("APPOINT ACTOR per-holm RECIPIENT anna-berg");
  });

  it("is attacked, behind an active verb", () => {
    expect(of("ATTACK", "Norwegian troops have been battling Ondal militants in the north since July.")).toContain(
      "RECIPIENT ondal-militants",
    );
  });

  it("takes over, where an office is handed over", () => {
    expect(of("TAKE_OFFICE", "Chairman Anna Berg will hand over to Per Holm on 1 October.")).toBe(
      "TAKE_OFFICE ACTOR per-holm",
    );
  });
});

describe("whoever the grammar does not name", () => {
  it("is no club that somebody leaves", () => {
    expect(of("LEAVE_OFFICE", "Trainer Per Holm will leave Ondal Rovers in June.")).not.toContain("RECIPIENT");
  });

  it("is nobody new, where the words point back to somebody", () => {
    const page = "The union and the firm met on Monday. Minister Per Holm warned both sides in Oslo on Monday.";
    expect(of("WARN", page)).not.toContain("both-sides");
  });

  it("is no town that an attack took place in", () => {
    expect(of("KILL", "The group carried out a bomb attack in Ondal that killed six policemen.")).not.toContain(
      "ondal",
    );
  });
});
