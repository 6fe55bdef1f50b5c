import { kinds, meant, readingOf, said, told, toldOf } from "./whole-page";

const tenures = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of }) => `${person}: ${title} of ${of}`);

describe("what is said", () => {
  it("keeps the word that turns it into its opposite", () => {
    expect(said(readingOf("Ann Lee urged the leaders not to forget the poor."))).toEqual([
      "ann-lee: not to forget the poor",
    ]);
    expect(said(readingOf("Ann Lee urged the leaders to help the poor."))).toEqual(["ann-lee: to help the poor"]);
  });

  it("is about the reports, and not what they hold", () => {
    expect(said(readingOf("Ann Lee said reports that she had fled were lies."))).toEqual([
      "ann-lee: reports that she had fled were lies",
    ]);
  });

  it("ends with the aside in which it is said", () => {
    const page = readingOf("Ann Lee, who had threatened to quit over pay, also stays.");
    expect(said(page)).toEqual(["ann-lee: to quit over pay"]);
  });

  it("is nothing where a country is ruled, a bid raised, a strike called, a rise not ruled out", () => {
    const pages = [
      "Ann Lee, who has ruled the country since seizing power in 1998, smiled.",
      "Brixham Capital raised its bid for Kestrel Foods on Tuesday.",
      "The union called the strike after talks over pay.",
      "Ann Lee could not rule out another rise.",
    ];
    expect(pages.flatMap((page) => said(readingOf(page)))).toEqual([]);
  });

  it("is something where doubts are raised, a strike is judged, a rise is ruled out", () => {
    const pages = [
      "Ann Lee raised doubts about the deal.",
      "Ann Lee called the strike illegal.",
      "Ann Lee ruled out another rise.",
    ];
    expect(pages.map((page) => readingOf(page).statements.map(({ speaker }) => speaker))).toEqual([
      ["ann-lee"],
      ["ann-lee"],
      ["ann-lee"],
    ]);
  });
});

describe("who says it", () => {
  it("is nobody of whom something is expected, or to whom it was promised", () => {
    const pages = [
      "Two former ministers, including Ann Lee, are expected to attend.",
      "Workers had been promised in 2022 that the plant was safe.",
    ];
    const speakers = pages.flatMap((page) => readingOf(page).statements.map(({ speaker }) => speaker));
    expect(new Set(speakers)).toEqual(new Set([null]));
  });

  it("is a union, and not the union of what it accuses somebody of", () => {
    const page = readingOf("Brixham was accused by a union of planning to close the plant.");
    expect(said(page)).toEqual(["union: planning to close the plant"]);
    expect(toldOf("ACCUSE", page)).toEqual(["ACCUSE ACTOR union RECIPIENT brixham"]);
  });

  it("is who stands in front of a long aside, not the court that is told", () => {
    const page = "The former head of the firm, Per Holm, who went abroad in May, told the court that he had paid.";
    expect(said(readingOf(page))).toEqual(["per-holm: he had paid"]);
  });

  it("is whom the title behind the comma names", () => {
    const page = `"We came divided and we leave with a plan," said the host, Norwegian President Ann Lee, on Sunday.`;
    expect(said(readingOf(page))).toEqual(["ann-lee: We came divided and we leave with a plan"]);
  });

  it("is the leader of another party than the premier's", () => {
    const page =
      "Prime Minister Ann Lee won. The leader of the opposition Centre Party, Jon Dahl, said it would not last.";
    expect(said(readingOf(page))).toEqual(["jon-dahl: it would not last"]);
  });
});

describe("he and she", () => {
  it("are told apart by whose minister it is", () => {
    const page = readingOf("Sigrun Aldahl fired her minister, Per Rook. Aldahl denied that he had been asked to go.");
    expect(meant("sigrun-aldahl", page)).not.toContain("he");
  });

  it("are the coach whom nobody names, not whoever was named before", () => {
    const page = readingOf("The striker Bo Berg was injured. Their coach said he would resign.");
    expect(toldOf("LEAVE_OFFICE", page)).toEqual(["LEAVE_OFFICE"]);
  });

  it("are the client of a lawyer", () => {
    const page = readingOf("Bo Berg was arrested. His lawyer said he would resign.");
    expect(told(page).join()).toContain("LEAVE_OFFICE ACTOR bo-berg");
  });
});

describe("an office", () => {
  it("is not of a country that the page names for other reasons", () => {
    const page = `Army denies coup attempt

BAKALA, Feb 18 (Equator News) - The army denied that soldiers had tried to overthrow President Ousmane Teku.

It was a quiet night. Nobody was hurt.

France told its citizens to stay at home. France has soldiers in Bakala.

President Daniel Akoto of Gelua spoke to Teku by telephone.`;
    expect(tenures(page).join()).not.toContain("france");
  });

  it("is of the country that stands behind the name", () => {
    expect(tenures("President Ann Lee of Norway spoke to the press in Sweden.")).toEqual([
      "ann-lee: President of norway",
    ]);
  });

  it("is no body's that has its subject in its name", () => {
    const page = "Trade Secretary Ann Lee met a mediator from the World Trade Organization.";
    expect(tenures(page).join()).not.toContain("world-trade-organization");
  });

  it("is of the union, or of nobody that the page is sure of", () => {
    const page =
      "The Dockworkers' Federation broke off talks with the Harbour Company. Union leader Per Holm said it was over.";
    expect(tenures(page)).toEqual(["per-holm: leader of dockworkers-federation"]);
  });

  it("is not of a body of which somebody leads a part", () => {
    expect(tenures("Ann Lee, the head of the team of the United Nations, arrived on Monday.")).toEqual([]);
    expect(tenures("Ann Lee, the head of the World Bank, arrived on Monday.")).toHaveLength(1);
  });
});

describe("a name", () => {
  it("is the company's before anybody speaks of its founder", () => {
    const page = `Kestrel Foods said it was considering the bid. Kestrel rejected an offer in 2021.

Its founder, Jonas Kestrel, had always opposed a sale.`;
    expect(meant("kestrel-foods", readingOf(page))).toContain("Kestrel");
  });

  it("is no institute that is only called after it", () => {
    const page = "Kaldor suspended the tariffs on Wednesday. The Kaldor Steel Institute criticised the suspension.";
    expect(told(readingOf(page)).join()).toContain("CRITICISE ACTOR kaldor-steel-institute");
    expect(meant("kaldor-steel-institute", readingOf(page))).toEqual(["Kaldor Steel Institute"]);
  });

  it("is a fund's where it is called one", () => {
    expect(kinds(readingOf("They are owned by Qatari fund Al Noor, which said nothing."))).toContain(
      "al-noor ORGANISATION",
    );
  });
});

describe("who thinks of replacing somebody", () => {
  it("does not take the office", () => {
    expect(toldOf("TAKE_OFFICE", readingOf("Anton Kazar is considering replacing Igor Maltsin."))).toEqual([]);
  });

  it("takes it where he is the one to replace him", () => {
    const page = readingOf("Anton Kazar is expected to replace Igor Maltsin as minister.");
    expect(toldOf("TAKE_OFFICE", page).join()).toContain("ACTOR anton-kazar");
  });
});
