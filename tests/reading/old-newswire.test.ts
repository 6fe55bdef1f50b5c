import { readingOf, said, toldOf } from "./whole-page";

/** What pages of old newswire have taught the readers: rules of several passes, tried on whole pages of our own. */

describe("a list of those to whom something is done", () => {
  it("ends where somebody on it does something else", () => {
    const page = "A wave of raids killed 10 police officers, and a suicide bomber killed three guards and a driver.\n";
    expect(toldOf("KILL", readingOf(page))).toEqual([
      "KILL VICTIM 10-police-officers",
      "KILL ACTOR suicide-bomber VICTIM three-guards VICTIM driver",
    ]);
  });

  it("goes on behind a comma where nobody does", () => {
    const page = "Gunmen killed two guards, three drivers, and a nurse in Basra.\n";
    expect(toldOf("KILL", readingOf(page))).toEqual([
      "KILL ACTOR gunmen VICTIM two-guards VICTIM three-drivers VICTIM nurse",
    ]);
  });

  it("is whole, behind the verb and in front of it", () => {
    const [praise] = toldOf(
      "CONGRATULATE",
      readingOf("Ann Lee congratulated Per Holm, Anna Berg, and Ivar Dahl on Monday.\n"),
    );
    expect(praise).toBe("CONGRATULATE ACTOR ann-lee RECIPIENT per-holm RECIPIENT anna-berg RECIPIENT ivar-dahl");
    const [leaving] = toldOf("LEAVE_OFFICE", readingOf("Per Holm, Anna Berg, and Ivar Dahl resigned on Monday.\n"));
    expect(leaving).toBe("LEAVE_OFFICE ACTOR per-holm ACTOR anna-berg ACTOR ivar-dahl");
  });

  it("is not whoever else the sentence names before a noun", () => {
    const page = "It was the first meeting of Per Holm and Ivar Dahl since the election victory of Ivar Dahl.\n";
    expect(toldOf("WIN_ELECTION", readingOf(page)).join()).not.toContain("per-holm");
  });
});

describe("somebody of a place", () => {
  it("has the part, not the place", () => {
    const page = "Champion Rolf Holm of Norway and compatriot Anna Berg have won the World Cup slalom in Canada.\n";
    expect(toldOf("WIN", readingOf(page))).toEqual(["WIN WINNER rolf-holm WINNER anna-berg"]);
  });

  it("speaks, though the place stands next to the verb", () => {
    const page = "On Monday, Harbour Emergency Works of Houston, Texas said the laboratory was open.\n";
    expect(said(readingOf(page))).toEqual(["harbour-emergency-works: the laboratory was open"]);
  });

  it("is not looked for where the place itself acts", () => {
    expect(toldOf("ATTACK", readingOf("Norway attacked Sweden in May.\n"))).toEqual([
      "ATTACK ACTOR norway RECIPIENT sweden",
    ]);
  });
});

describe("whoever nobody names", () => {
  it("accuses for himself: the speaker before has no part in it", () => {
    const page = "Spokesman Ivar Dahl said Sunday some have accused the government of witch-hunting.\n";
    expect(toldOf("ACCUSE", readingOf(page))).toEqual(["ACCUSE RECIPIENT government"]);
  });

  it("is nobody: it was considered", () => {
    const page =
      "The Coastal Bank closed on Monday. It was generally considered likely that it would stay closed for months.\n";
    expect(said(readingOf(page)).filter((one) => one.includes("likely"))).toEqual([expect.stringMatching(/^null: /u)]);
  });
});

it("is oneself whom one appoints", () => {
  const { entities } = readingOf("Ivar Dahl appointed himself president of Norway in June.\n");
  expect(entities.map(({ name }) => name)).not.toContain("himself president");
});

describe("a participle in front of its noun", () => {
  it("says what kind of thing it is", () => {
    expect(said(readingOf("Dahl won a heavily criticized referendum in April.\n"))).toEqual([]);
    expect(
      toldOf("WIN_ELECTION", readingOf("Ivar Dahl, who is an elected member of parliament, left Oslo.\n")),
    ).toEqual([]);
  });

  it("says something where it is the verb", () => {
    expect(toldOf("WIN_ELECTION", readingOf("Voters elected Ivar Dahl president of Norway on Sunday.\n"))).toHaveLength(
      1,
    );
  });
});

describe("words that mean something else together", () => {
  it.each([
    ["CHARGE", "The bank cut the interest rate it charges on loans to large banks."],
    ["ATTACK", "Per Holm was executed by a firing squad in Oslo on Monday."],
  ])("are no %s", (type, page) => {
    expect(toldOf(type, readingOf(`${page}\n`))).toEqual([]);
  });

  it("say nothing: going on trial", () => {
    expect(said(readingOf("Ivar Dahl has gone on trial for asking whether the camps existed.\n"))).toEqual([]);
    expect(said(readingOf("Ann Lee went on that the camps had existed for years.\n"))).toHaveLength(1);
  });
});

it("tells disasters of different kinds apart, and one by its different names together", () => {
  const disasters = (page: string): number => toldOf("DISASTER", readingOf(page)).length;
  expect(disasters("The tsunami killed thousands in Asia. The tornado killed two in Kansas.\n")).toBe(2);
  expect(disasters("The earthquake killed thousands in Asia. The quake lasted a minute.\n")).toBe(1);
});

it("gives a Defense Secretary to the country, not to half an office", () => {
  const { entities, tenures } = readingOf("U.S. Defense Secretary Ann Lee met officials in Oslo on Friday.\n");
  expect(entities.map(({ name }) => name)).not.toContain("U.S. Defense");
  expect(tenures.map(({ title, of }) => `${title} of ${of}`)).toEqual(["Defense Secretary of united-states"]);
});

describe("what is done to the subject", () => {
  it("is no word of the subject's", () => {
    expect(said(readingOf("Secondhand smoke is also blamed for 430 infant deaths annually in Norway.\n"))[0]).toMatch(
      /^null: /u,
    );
  });

  it("is the subject's word where the subject does it", () => {
    expect(said(readingOf("The minister blamed the union for the delay.\n"))).toEqual([
      "minister: the union for the delay",
    ]);
  });
});

describe("a relative of somebody", () => {
  it("suffers what is done to him", () => {
    const page = "Rosa Lind, whose son was killed in the fire, wept.\n";
    expect(toldOf("KILL", readingOf(page))).toEqual(["KILL VICTIM son"]);
  });

  it("is told from what somebody is called", () => {
    expect(toldOf("DIE", readingOf("Peter Hallam, a retired bus driver, died on Monday.\n"))).toEqual([
      "DIE ACTOR peter-hallam",
    ]);
  });
});

it("does not tell of an attack that is only a threat", () => {
  const [attack] = readingOf("The service said on Friday there was no threat of an attack.\n").events;
  expect(attack?.reports.map(({ factuality }) => factuality)).toEqual(["HYPOTHETICAL"]);
});

describe("events that go together by their types", () => {
  const causes = (page: string): (string | null)[] => {
    const { events } = readingOf(page);
    return events.filter(({ type }) => type === "DIE").map(({ causedBy }) => causedBy);
  };

  it("are linked where they are told in one breath", () => {
    expect(causes("An earthquake struck the coast of Norway. Four people died.\n")).toEqual(["E1"]);
  });

  it("are not linked across an article", () => {
    expect(
      causes("An earthquake struck the coast.\n\nShips were late.\n\nRain fell.\n\nPeter Hallam died in his bed.\n"),
    ).toEqual([null]);
  });

  it("are not linked where both tell of others", () => {
    const page =
      "Berg wins vote\n\nPer Holm, who took office in May, was in Oslo. Ann Lee congratulated Anna Berg on Monday.\n";
    const { events } = readingOf(page);
    const taken = events.find(({ type }) => type === "TAKE_OFFICE")?.id;
    expect(taken).toBeDefined();
    expect(events.find(({ type }) => type === "CONGRATULATE")?.about).not.toContain(taken);
  });
});
