import { readingOf, toldOf } from "./whole-page";

const told = (type: string, page: string): string[] => toldOf(type, readingOf(page));

describe("whose deed it is not", () => {
  it.each([
    ["ATTACK", "Police could not link the arrests to the Mumbai blasts.", "mumbai"],
    ["ATTACK", "Witnesses heard a blast in Velden on Monday.", "witnesses"],
    ["MEET", "Norwegian officials say the meeting took place in Velden on Monday.", "officials"],
    ["LEAVE_OFFICE", "President Per Holm has announced the resignation of two ministers.", "per-holm"],
    ["REQUEST", "Norway is reviewing the request.", "norway"],
    ["DIE", "The grandmother of President Ann Lee has died in Velden.", "ann-lee"],
    ["ATTACK", "Norway marked the anniversary of the deadly attacks in Velden.", "ACTOR norway"],
    [
      "ATTACK",
      "Norland's army says its troops have killed nearly 40 rebels in two separate attacks in the north.",
      "rebels",
    ],
    ["KILL", "A Norwegian train has derailed in Velden, killing at least 37 people.", "ACTOR norway"],
    ["ACCUSE", "The Norland news agency quoted Minister Ann Lee as accusing Ostria of fraud.", "agency"],
    ["KILL", "President Ann Lee visited the home of slain minister Per Holm.", "ACTOR ann-lee"],
  ])("%s: %s", (type, page, nobody) => {
    expect(told(type, page).join("; ")).not.toContain(nobody);
  });

  it.each([
    ["ATTACK", "The Norwegian attack on Velden killed ten people.", "ACTOR norway"],
    ["LEAVE_OFFICE", "President Per Holm announced his resignation on Monday.", "ACTOR per-holm"],
    [
      "ATTACK",
      "Norland's army says its troops have killed nearly 40 rebels in two separate attacks in the north.",
      "ACTOR troops",
    ],
    ["DIE", "Dozens of soldiers have died in Velden.", "soldiers"],
    ["ATTACK", "Soldiers arrested the head of a gang linked to rocket attacks in Velden.", "ACTOR gang"],
    ["ACCUSE", "The Norland news agency quoted Minister Ann Lee as accusing Ostria of fraud.", "ACTOR ann-lee"],
    ["REQUEST", "Norway made the request on Monday.", "ACTOR norway"],
  ])("%s is theirs: %s", (type, page, somebody) => {
    expect(told(type, page).join("; ")).toContain(somebody);
  });
});

describe("wars with a name", () => {
  const wars = (page: string): number => readingOf(page).events.filter(({ type }) => type === "WAR").length;

  it("are two where their names differ", () => {
    expect(wars("The empire collapsed during World War I.\n\nNorland was occupied in World War II.")).toBe(2);
  });

  it("are one where the second telling leaves the name out", () => {
    expect(wars("Norland was occupied in World War II.\n\nAfter the war it was poor.")).toBe(1);
    expect(wars("Norland was occupied in World War II.\n\nIt was poor after the Second World War.")).toBeLessThan(2);
  });
});
