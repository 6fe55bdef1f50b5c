import { meant, readingOf, said, sureness } from "./whole-page";

describe("whoever is spoken of in the passive", () => {
  it("does not speak", () => {
    expect(said(readingOf("The first cases were reported on 9 August in Toru."))).toEqual([
      "null: The first cases … 9 August in Toru",
    ]);
    expect(said(readingOf("Per Ondal reported the first cases in Toru on 9 August."))[0]).toMatch(/^per-ondal: /u);
  });

  it("does not hold what the article tells by holding a post", () => {
    const page = "She returned in 1989 and was appointed head of the festival, a post she held until 2003.";
    expect(said(readingOf(page))).toEqual([]);
  });

  it("speaks where a participle goes on with a helping verb of somebody else's", () => {
    const page = readingOf("Maja Lund said the gunman had wept and spoken of his debts.");
    expect(said(page)).toContain("gunman: his debts");
    expect(said(readingOf("Maja Lund said the gunman had wept and spoke of his debts."))).toContain(
      "maja-lund: his debts",
    );
  });
});

describe("lawyers", () => {
  it("speak for those to whom something has been done", () => {
    const page = readingOf("Lawyers for the arrested protesters said many were ill.");
    expect(said(page)).toEqual(["lawyers-for-the-arrested-protesters: many were ill"]);
  });

  it("leave the protesters their own word", () => {
    expect(said(readingOf("The arrested protesters said many were ill."))).toEqual(["protesters: many were ill"]);
  });
});

describe("what is said", () => {
  it("ends before whoever says the whole sentence", () => {
    const page = readingOf("The man had threatened to kill one hostage every hour, Ingrid Lund said.");
    expect(said(page)).toEqual([
      "man: to kill one hostage every hour",
      "ingrid-lund: The man had threatened to kill one hostage every hour",
    ]);
  });

  it("ends before the next deed of whoever ordered a thing", () => {
    const page = readingOf("The minister ordered an inquiry into the accident and flew to the mine.");
    expect(said(page)).toEqual(["minister: an inquiry into the accident"]);
    expect(sureness("VISIT", readingOf("Per Ondal ordered an inquiry and travelled to Bergen."))).toEqual(["ASSERTED"]);
  });

  it("goes on where somebody tells of two deeds", () => {
    expect(said(readingOf("Police said the men shot the guard and fled to Bergen."))).toEqual([
      "police: the men shot the guard and fled to Bergen",
    ]);
  });
});

describe("an hour at the end of a sentence", () => {
  it("is no name of those who speak in the next", () => {
    const page = readingOf("The curfew began at 8 p.m. Witnesses said soldiers fired at the crowd.");
    expect(said(page)).toEqual(["witnesses: soldiers fired at the crowd"]);
  });

  it("goes on with its day, and in front of whoever acts then", () => {
    expect(readingOf("Guards opened the gate at 8 p.m. Monday and left.").sentences).toHaveLength(1);
    expect(readingOf("At 8 p.m. Guards opened the gate.").sentences).toHaveLength(1);
  });
});

describe("he and she", () => {
  const speakersOf = (page: ReturnType<typeof readingOf>) => page.statements.map(({ speaker }) => speaker);
  const before = "Manuel Arval said the fire was out. He praised the crews.\n\n";

  it("are somebody new without a name, where the paragraph brings one in", () => {
    const page = readingOf(`${before}Police have detained a 52-year-old man. He denied any involvement.`);
    expect(said(page)).toContain("52-year-old-man: any involvement");
    expect(meant("manuel-arval", page)).toEqual(["Manuel Arval", "He"]);
  });

  it("stay with somebody new", () => {
    const page = readingOf(
      `${before}Police have detained a 52-year-old man. He denied any involvement. He said he had been asleep.`,
    );
    expect(speakersOf(page)).toEqual(["manuel-arval", "manuel-arval", "52-year-old-man", "52-year-old-man"]);
  });

  it("go on with whom the paragraph before was about, where nobody like that is new", () => {
    const page = readingOf(`${before}Police have detained a young woman. He denied any involvement.`);
    expect(said(page)).toContain("manuel-arval: any involvement");
  });
});
