import { readingOf, sureness, told, toldOf } from "./whole-page";

const PORTS = "Dockers in Ondal began a strike on Tuesday.";

describe("what is none", () => {
  it("does not happen, wherever the word for it stands", () => {
    const pages = [
      "The minister made no promise.",
      "Eleven were sentenced to death. None of them has been executed.",
      "No other foreign soldiers were killed.",
    ];
    expect(pages.flatMap((page) => readingOf(page).events.map(({ type }) => sureness(type, readingOf(page))))).toEqual([
      ["NEGATED"],
      ["ASSERTED"],
      ["NEGATED"],
      ["NEGATED"],
    ]);
  });

  it("is told by words that hold the negation themselves", () => {
    expect(sureness("DENY", readingOf("All three defendants pleaded not guilty."))).toEqual(["ASSERTED"]);
  });

  it("did not take place, and is not what another sentence tells", () => {
    const page = readingOf("Ann Lee met Per Holm in Oslo. A meeting of two other ministers did not take place.");
    expect(sureness("MEET", page)).toEqual(["ASSERTED", "NEGATED"]);
  });

  it("is what somebody was to have done", () => {
    expect(sureness("VISIT", readingOf("Ann Lee was to have visited Oslo on Thursday."))).toEqual(["NEGATED"]);
    expect(sureness("VISIT", readingOf("Ann Lee is said to have visited Oslo on Thursday."))).not.toEqual(["NEGATED"]);
  });
});

describe("two verbs with one subject", () => {
  it("are both still to come", () => {
    const page = readingOf("Ann Lee will leave in May and be replaced by Per Holm.");
    expect(sureness("LEAVE_OFFICE", page).concat(sureness("TAKE_OFFICE", page)).join()).not.toContain("ASSERTED");
  });

  it("are not both planned where the second is told in the past", () => {
    expect(sureness("REJECT", readingOf("The firm had no plans to cut its dividend and rejected a bid."))).toEqual([
      "ASSERTED",
    ]);
  });
});

describe("two deeds that are planned together", () => {
  it("are both planned, though the second verb ends as if it were past", () => {
    expect(sureness("REJECT", readingOf("The firm had plans to cut its dividend and reject a bid."))).toEqual([
      "EXPECTED",
    ]);
    expect(sureness("MEET", readingOf("Ministers plan to fly to Oslo and meet the premier."))).toEqual(["EXPECTED"]);
  });
});

describe("words that mean another thing", () => {
  it("are parts of weapons, contests, opinion polls, attributes", () => {
    const pages = [
      "The bank helped the army to buy missile parts.",
      "Brixham raised the stakes in the battle for Kestrel Foods.",
      "The government is trailing badly in the polls.",
      "The firm lost an order to a rival.",
      "A promised visit is all that the mayor spoke of.",
    ];
    const types = pages.flatMap((page) => readingOf(page).events.map(({ type }) => type));
    expect(types.filter((type) => type !== "VISIT")).toEqual([]);
  });

  it("are deeds where they are done", () => {
    expect(told(readingOf("Government forces bombed villages near Ondal.")).join()).toContain("ATTACK");
    expect(told(readingOf("A missile attack killed two soldiers.")).join()).toContain("ATTACK");
  });
});

describe("who is fired", () => {
  it("loses an office, and is not shot at", () => {
    const page = readingOf("Ann Lee fired her finance minister on Tuesday.");
    expect(toldOf("ATTACK", page)).toEqual([]);
    expect(sureness("LEAVE_OFFICE", page)).toEqual(["ASSERTED"]);
  });

  it("is a rocket where it is one", () => {
    expect(toldOf("LEAVE_OFFICE", readingOf("The army fired its rockets at a town."))).toEqual([]);
  });
});

describe("who takes part", () => {
  it("is not who votes against it, or would only have it forbidden", () => {
    const page = `${PORTS} Truck drivers voted against joining the strike. Employers want the strike declared illegal.`;
    expect(toldOf("STRIKE", readingOf(page))).toEqual(["STRIKE ACTOR dockers"]);
  });

  it("is who joins it", () => {
    const page = `${PORTS} Truck drivers joined the strike.`;
    expect(toldOf("STRIKE", readingOf(page)).join()).toContain("truck-drivers");
  });

  it("is who is sworn in, not who swears in", () => {
    const page = readingOf("The king is to swear in the new ministers on Thursday.");
    expect(toldOf("TAKE_OFFICE", page)).toEqual(["TAKE_OFFICE ACTOR new-ministers"]);
  });

  it("is who is blamed, not who blames", () => {
    const page = readingOf("It is about Norway, which several delegations blame for blowing up a pumping station.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK"]);
  });

  it("is no town in which somebody is arrested", () => {
    const page = readingOf("Protesters marched in the nearby town of Vell and 31 people were detained.");
    expect(toldOf("ARREST", page)).toEqual(["ARREST RECIPIENT 31-people"]);
  });

  it("is nobody that somebody was once seen as", () => {
    const page = readingOf("Per Holm, once seen as her natural successor, was replaced on Monday.");
    expect(told(page).join()).not.toContain("successor");
  });

  it("is not who denies that somebody is held", () => {
    const page = readingOf("Per Holm denied that Ann Lee was in custody.");
    expect(toldOf("ARREST", page).join()).not.toContain("ACTOR per-holm");
  });
});

describe("two deeds of one kind", () => {
  it("are two where one came about and the other did not", () => {
    const page = readingOf("There was no deal on debt. The leaders agreed to set up a commission.");
    expect(sureness("AGREE", page)).toEqual(["NEGATED", "ASSERTED"]);
  });

  it("are not one where any attacks are condemned and the police are said to have made one", () => {
    const page = readingOf(
      "The leaders condemned attacks on dams. Organisers of a march said the police had attacked without warning.",
    );
    expect(sureness("ATTACK", page)).toHaveLength(2);
  });
});
