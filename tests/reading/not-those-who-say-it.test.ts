import { readingOf, said } from "./whole-page";

const firstOf = (page: string): string => said(readingOf(page))[0] ?? "";

describe("what somebody is held to be", () => {
  it.each([
    "The old harbour is considered a danger to ships.",
    "Karin Holt was once thought to be a rival of the mayor.",
    "Karin Holt, who has been criticized for closing the mill, left Toru.",
  ])("is nobody's own word: %s", (page) => {
    expect(firstOf(page)).toMatch(/^(?:null: |$)/u);
  });

  it("is said by those who hold it", () => {
    expect(firstOf("Karin Holt considers the old harbour a danger to ships.")).toMatch(/^karin-holt: /u);
  });
});

describe("those behind a passive's by", () => {
  it("speak, and not what stands in front", () => {
    expect(said(readingOf("His stand has been described by colleagues as brave."))).toEqual(["colleagues: as brave"]);
  });

  it.each([
    ["Police arrested a man blamed for several attacks on ferries.", "null: several attacks"],
    ["Police blamed the man for several attacks on ferries.", "police: the man for several attacks on ferries"],
  ])("may be nobody: %s", (page, statement) => {
    expect(firstOf(page)).toContain(statement);
  });
});

describe("nobody", () => {
  it("says nothing", () => {
    expect(said(readingOf("No one has claimed responsibility for the attack."))).toEqual([]);
    expect(said(readingOf("The rebels have claimed responsibility for the attack."))).toEqual([
      "rebels: responsibility for the attack",
    ]);
  });

  it("is called Meanwhile", () => {
    expect(said(readingOf("Meanwhile, hundreds of bakers marched through Toru, saying they want more pay."))).toEqual([
      "hundreds-of-bakers: they want more pay",
    ]);
  });
});

describe("a name inside a phrase", () => {
  it.each([
    ["An aide to Mr. Holt said the mill would close.", /^aide-to-mr-holt: /u],
    ["Karin Holt left Toru. Lawmakers loyal to Karin Holt said the mill would close.", /^lawmakers/u],
    ["Karin Holt left Toru. The party of opposition leader Karin Holt said the mill would close.", /^party/u],
    ["Norway is far away. Many Norwegians say the mill should close.", /^many-norwegians: /u],
  ])("is not who speaks: %s", (page, speaker) => {
    expect(firstOf(page)).toMatch(speaker);
  });

  it.each([
    ["A spokeswoman for the mill, Karin Holt, said it would close.", /^karin-holt: /u],
    ["Norway said the mill would close.", /^norway: /u],
  ])("is who speaks where the phrase gives it: %s", (page, speaker) => {
    expect(firstOf(page)).toMatch(speaker);
  });
});

describe("a deed done with a verb of saying", () => {
  it.each([
    "Norway recalled its ambassador to Ondal on Monday.",
    "The president dismissed two cabinet ministers on Monday.",
    "The storm slammed into the coast on Monday.",
    "The guard went on a rampage on Monday.",
    "Police responded to the attack on the bank.",
    "The zoo has a bear called Ondal.",
    "The mayor praised the defending champion.",
  ])("says nothing: %s", (page) => {
    expect(said(readingOf(page)).filter((one) => !one.includes("praised") && !one.includes("champion"))).toEqual([]);
  });

  it.each([
    ["Karin Holt recalled that the bridge had once been shut.", /^karin-holt: /u],
    ["The president dismissed the minister's claims as nonsense.", /: the minister/u],
    ["Karin Holt responded that the mill was safe.", /^karin-holt: /u],
    ["Karin Holt called the bridge a disgrace.", /^karin-holt: /u],
  ])("is said where it is words: %s", (page, statement) => {
    expect(firstOf(page)).toMatch(statement);
  });
});

describe("what nobody has said yet", () => {
  it.each([
    "Karin Holt has yet to announce that the mill will close.",
    "The bank failed to warn that the mill would close.",
    "The union called on Karin Holt to admit that the mill was shut.",
  ])("is not told as said: %s", (page) => {
    expect(said(readingOf(page)).filter((one) => one.startsWith("karin-holt") || one.startsWith("bank"))).toEqual([]);
  });

  it("is told once it is", () => {
    expect(firstOf("Karin Holt announced that the mill would close.")).toMatch(/^karin-holt: /u);
  });
});

describe("what somebody calls for", () => {
  it.each([
    ["Karin Holt called for an end to forced marriage in Toru.", "karin-holt: an end to forced marriage in Toru"],
    [
      "Norway requested the extradition of a man accused of plotting to burn the mill.",
      "norway: the extradition of a man accused of plotting to burn the mill",
    ],
  ])("is the thing and not only what it is for: %s", (page, statement) => {
    expect(said(readingOf(page))).toContain(statement);
  });

  it("is for those who are asked to do", () => {
    expect(said(readingOf("Karin Holt called on the government to close the mill."))).toContain(
      "karin-holt: to close the mill",
    );
  });
});

describe("what stands in front of a noun of saying", () => {
  it.each([
    "Falling consumer demand has forced the mill to close.",
    "The asylum request was examined in Toru.",
    "Norway's repeated floods have closed the mill.",
  ])("may only say which: %s", (page) => {
    expect(said(readingOf(page)).filter((one) => !one.startsWith("null"))).toEqual([]);
  });

  it.each([
    ["Karin Holt cast doubt on the findings of the inquiry.", /^karin-holt: /u],
    ["The mayor rejected Norway 's demand for an apology.", /^norway: /u],
    ["The guards freed the men after Norway promised to pay.", /^norway: /u],
    ["Karin Holt last week invited the mayor to visit Toru.", /^karin-holt: /u],
  ])("may be a verb or a time: %s", (page, statement) => {
    expect(said(readingOf(page)).filter((one) => statement.test(one))).toHaveLength(1);
  });
});
