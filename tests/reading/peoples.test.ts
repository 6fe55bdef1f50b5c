import { readingOf, told } from "./whole-page";

const first = (page: string): string | undefined => told(readingOf(page))[0];

describe("some of a people", () => {
  it("are not their state, with or without a number", () => {
    expect(first("Danes voted on Sunday.")).toBe("VOTE ACTOR danes");
    expect(first("Many Norwegians were killed on Monday.")).toBe("KILL VICTIM many-norwegians");
    expect(first("Police arrested the Norwegians.")).toBe("ARREST ACTOR police RECIPIENT norwegians");
  });

  it("are not where the verb is taken for a noun of theirs", () => {
    expect(first("Danes vote on Sunday.")).toBe("VOTE ACTOR danes");
  });

  it("stand for their state in talks, and as a whole people", () => {
    expect(first("Officials held talks with Norwegians.")).toBe("MEET ACTOR officials ACTOR norway");
    expect(first("The Norwegians have withdrawn from the island.")).toBe("WITHDRAW ACTOR norway");
  });
});

describe("one of a people", () => {
  it("is not their state", () => {
    expect(first("Gunmen killed a Norwegian in the hills.")).toBe("KILL ACTOR gunmen VICTIM norwegian");
    expect(first("The Norwegian resigned on Monday.")).toBe("LEAVE_OFFICE");
  });

  it("is nobody where the word only says whose deed it is, or whose ministers they are", () => {
    expect(first("A Norwegian offensive killed ten rebels.")).toContain("norway");
    expect(first("The envoy met the Norwegian and Danish leaders.")).toContain("norway");
  });
});

describe("pilgrims, servicemen and the like", () => {
  it("are people, whatever country they are from", () => {
    expect(first("Three Norwegian pilgrims were killed on Monday.")).toBe("KILL VICTIM three-norwegian-pilgrims");
  });
});

describe("the first half of a word", () => {
  it("takes part in nothing", () => {
    expect(first("Gunmen attacked a Norwegian-owned company.")).toBe("ATTACK ACTOR gunmen");
    expect(first("The rebels threatened to boycott NATO-sponsored talks.")).not.toContain("nato");
  });

  it("does what the second half tells, and leads its troops", () => {
    expect(first("Rebels attacked Norwegian-led troops.")).toBe("ATTACK ACTOR rebels RECIPIENT norway");
  });
});
