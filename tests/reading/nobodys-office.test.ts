import { readingOf, said } from "./whole-page";

/** Offices and words that a page gives to nobody, or to somebody else than who stands next to them. */
const offices = (page: string): string[] =>
  readingOf(`${page}\n`).tenures.map(({ person, title, of }) => `${person}, ${title} of ${of}`);

describe("an office that somebody would take", () => {
  it("is not held", () => {
    expect(offices("Jon Vik would become president of Norway if the party won.")).toEqual([]);
  });

  it("is where it was taken", () => {
    expect(offices("Jon Vik became president of Norway in May.")).toEqual(["jon-vik, President of norway"]);
  });
});

describe("an office of somebody without a name", () => {
  it("is no fact", () => {
    expect(offices("The Fishers' Union met on Monday. A spokesman for the Fishers' Union said it would pay.")).toEqual(
      [],
    );
  });

  it("is with a name", () => {
    const page = "The Fishers' Union met on Monday. Jon Vik, a spokesman for the Fishers' Union, said it would pay.";
    expect(offices(page)).toEqual([expect.stringMatching(/^jon-vik, .*of fishers-union$/u)]);
  });
});

describe("a leader of what is called by part of its name", () => {
  it("leads it, whichever was named last", () => {
    const page = "The National Renewal Party lost. The Fishers' Union was glad. Renewal leader Ann Lee said nothing.";
    expect(offices(page)).toEqual(["ann-lee, leader of national-renewal-party"]);
  });

  it("leads the one named last where it is called by none", () => {
    const page = "The National Renewal Party lost. The Fishers' Union was glad. Union leader Ann Lee said nothing.";
    expect(offices(page)).toEqual(["ann-lee, leader of fishers-union"]);
  });
});

describe("those who are asked", () => {
  it("do not ask", () => {
    expect(said(readingOf("Two parties were asked to join the cabinet.")).join()).not.toContain("two-parties:");
  });

  it("do where they have asked", () => {
    expect(said(readingOf("Two parties asked Jon Vik to join the cabinet.")).join()).toContain(
      "two-parties: to join the cabinet",
    );
  });
});

describe("several who all said something", () => {
  it("are not who was named as several before", () => {
    const page =
      "Ann Lee told reporters it was over. She met Per Holm and Eva Moe, who all said the bridge would close.";
    expect(said(readingOf(page))).toEqual(["ann-lee: it was over", "null: the bridge would close"]);
  });

  it("are one where she alone said it", () => {
    const page = "Ann Lee met Eva Moe, who said the bridge would close.";
    expect(said(readingOf(page))).toEqual(["eva-moe: the bridge would close"]);
  });
});

describe("what follows a word that turns it", () => {
  it("is said with that word", () => {
    expect(said(readingOf("Ann Lee said without more money the school would close."))).toEqual([
      "ann-lee: without more money the school would close",
    ]);
  });

  it("is said as it stands where nothing turns it", () => {
    expect(said(readingOf("Ann Lee said the school would close."))).toEqual(["ann-lee: the school would close"]);
  });
});

describe("whoever has ruled a country", () => {
  it("has said nothing by that", () => {
    expect(said(readingOf("Jon Vik ruled the country for a decade."))).toEqual([]);
  });

  it("is no court that rules on something", () => {
    expect(said(readingOf("The court ruled that the vote was illegal."))).toEqual(["court: the vote was illegal"]);
  });
});

describe("the head of a team", () => {
  it("heads nothing that the team watches", () => {
    expect(offices("Ann Lee, head of the team monitoring the truce in Ukraine, left.")).toEqual([]);
  });

  it("is no other than the head of what is named at once", () => {
    expect(offices("Ann Lee, head of the Ondal Institute, left.")).toEqual(["ann-lee, head of ondal-institute"]);
  });
});

describe("the leader of a country's party", () => {
  it("leads the party, and not the country", () => {
    expect(offices("Jon Vik, leader of Norway's Green Party, came.")).toEqual(["jon-vik, leader of green-party"]);
    expect(offices("Jon Vik, leader of Norway's ruling party, came.")).toEqual([]);
  });

  it("leads the country at the head of its government", () => {
    expect(offices("Jon Vik, head of Norway's government, came.")).toEqual(["jon-vik, head of norway"]);
  });
});

describe("a terrorist leader", () => {
  it("leads nobody who is named in front of him", () => {
    const page = "The Central Intelligence Agency has closed a unit that sought terrorist leader Jon Vik.";
    expect(offices(page)).toEqual([]);
  });
});

describe("the pope", () => {
  it("is no cardinal who was named last", () => {
    const page = "Ann Lee praised Pope Benedict on Monday. Cardinal Jon Vik came. The pope Thursday said it was late.";
    expect(said(readingOf(page)).join()).toMatch(/benedict[^:]*: it was late/u);
  });

  it("is no cardinal where no pope was named", () => {
    const page = "Ann Lee praised Cardinal Jon Vik on Monday. The pope said it was late.";
    expect(said(readingOf(page)).join()).not.toMatch(/vik: it was late/u);
  });

  it("leaves a cardinal to speak for himself", () => {
    const page = "Ann Lee praised Cardinal Jon Vik on Monday. The cardinal said it was late.";
    expect(said(readingOf(page)).join()).toMatch(/jon-vik: it was late/u);
  });
});
