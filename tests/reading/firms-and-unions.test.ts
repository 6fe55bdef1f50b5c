import type { Reading } from "../../src/domain/reading";
import { kinds, meant, readingOn, said, saidOn, sureness, toldOf } from "./whole-page";

/** What takeovers and strikes have taught the readers: rules of several passes, tried on whole pages of our own. */
const readingOf = (words: string): Reading => readingOn("2025-10-09", words);

describe("a firm called like a town", () => {
  it("is a firm all over the page where the words before it say so", () => {
    const page = "Norwegian brewer Halden sold two plants. Halden bought them in May. Sales at Halden fell.";
    expect(kinds(readingOf(page))).toContain("halden ORGANISATION");
  });

  it("is the town where nothing does", () => {
    expect(kinds(readingOf("The mayor of Halden sold two plants. It rained in Halden."))).toContain("halden PLACE");
  });
});

describe("letters a body is known by", () => {
  const page =
    "The deal was blocked by the Fisheries and Harbours Authority, known as the FHA, in May. The FHA fined Ondal.";

  it("mean the whole name, and the name is whole", () => {
    expect(meant("fisheries-and-harbours-authority", readingOf(page))).toEqual([
      "Fisheries and Harbours Authority",
      "FHA",
      "FHA",
    ]);
  });

  it("mean nobody where they do not stand for the words", () => {
    const other = "The deal was blocked by the Fisheries and Harbours Authority, known as the KGB, in May.";
    expect(meant("fisheries-and-harbours-authority", readingOf(other))).not.toContain("KGB");
  });
});

describe("what a body says of itself", () => {
  it("is said of whoever says it", () => {
    const page = "The Liberal Party said on Monday it would vote against the bill.";
    expect(toldOf("VOTE", readingOf(page))).toEqual([expect.stringContaining("VOTE ACTOR liberal-party")]);
    expect(meant("liberal-party", readingOf(page))).toEqual(["Liberal Party", "it"]);
  });

  it.each([
    "The Liberal Party said it was raining.",
    "The Liberal Party said it seemed early.",
    "The Liberal Party met, and it would vote against the bill.",
    "Ann Lee said it would vote against the bill.",
  ])("is nobody in: %s", (page) => {
    expect(
      readingOf(page)
        .entities.flatMap(({ mentions }) => mentions)
        .filter(({ kind }) => kind === "PRONOUN"),
    ).toEqual([]);
  });
});

describe("services to a capital", () => {
  it("go to the town and not to its government", () => {
    const page = "International services to Paris were cancelled.";
    expect(kinds(readingOf(page))).toEqual(["paris PLACE"]);
  });

  it("but weapons go to the government", () => {
    expect(kinds(readingOf("The weapons to Kyiv were delayed."))).toEqual(["ukraine PLACE"]);
  });
});

describe("who says it", () => {
  it("is who stands before the aside, however the words behind the verb begin", () => {
    const page = "Ondal Shipping, which began it, said nine out of ten drivers had joined.";
    expect(said(readingOf(page))).toEqual([
      expect.stringMatching(/^ondal-shipping: nine out of ten drivers had joined$/u),
    ]);
  });

  it("is who stands behind it where the words before it are a sentence of their own", () => {
    const page = "The strike, which began in May, was over, said Ann Lee.";
    expect(said(readingOf(page))).toEqual(["ann-lee: The strike, which began in May, was over"]);
  });

  it("has no verb of another clause in the name", () => {
    const page =
      "Shares in Brightwell rose 28 percent. Halden's fell 4 percent in Oslo after analysts at Fjord Bank said the price was too high.";
    expect(said(readingOf(page))).toEqual([expect.stringMatching(/^analysts[^ ]*: the price was too high$/u)]);
  });
});

describe("what somebody is asked for", () => {
  it("he has not said", () => {
    const page = 'The Liberal Party demanded that Per Holm apologise for calling drivers "spoiled".';
    expect(said(readingOf(page))).toEqual(["liberal-party: Per Holm apologise for calling drivers … spoiled"]);
  });

  it("he may have said something else", () => {
    const page = 'The Liberal Party urged Per Holm, who called drivers "spoiled children of the state", to leave.';
    expect(said(readingOf(page)).some((one) => one.startsWith("per-holm"))).toBe(true);
  });
});

describe("the subject behind but", () => {
  it("is who did the first deed, not who was asked for something", () => {
    const page = "Ann Lee asked the unions to return, but rejected their offer.";
    expect(toldOf("REJECT", readingOf(page))).toEqual([expect.stringContaining("REJECT ACTOR ann-lee")]);
  });

  it("is whoever was asked where the second deed is asked for, too", () => {
    const page = "Ann Lee asked two ministers to step aside and resign.";
    expect(toldOf("LEAVE_OFFICE", readingOf(page)).join()).not.toContain("ann-lee");
  });
});

describe("the subject of a verb in what is said", () => {
  it("does it, and not whoever says so", () => {
    const page =
      "Police arrested six protesters who threw stones at the ministry. A police officer was slightly injured. Lejeune condemned the violence but said the unions would strike again in November if the government did not give in.";
    expect(toldOf("STRIKE", readingOf(page))).toEqual(["STRIKE ACTOR unions"]);
    expect(readingOf(page).events.find(({ type }) => type === "STRIKE")?.when?.from).toBe("2025-11");
  });

  it("is left out where something is done to it", () => {
    expect(toldOf("ARREST", readingOf("Ann Lee said two drivers were arrested.")).join()).not.toContain(
      "ACTOR two-drivers",
    );
  });
});

describe("what somebody calls irresponsible", () => {
  it("has taken place", () => {
    expect(sureness("STRIKE", readingOf("Ann Lee called the strike irresponsible."))).toEqual(["ASSERTED"]);
  });

  it("may never take place where it is only called for", () => {
    expect(sureness("MEET", readingOf("Ann Lee called for the talks."))).toEqual(["HYPOTHETICAL"]);
  });
});

describe("people of several places", () => {
  it("act, and none of the places", () => {
    const page = "Leaders from Norway, Sweden and Denmark congratulated Ann Lee.";
    expect(toldOf("CONGRATULATE", readingOf(page))).toEqual([
      expect.stringMatching(/^CONGRATULATE ACTOR leaders RECIPIENT ann-lee/u),
    ]);
  });

  it("are not looked for where the second place acts beside somebody of the first", () => {
    const page = "Rolf Holm of Norway and Sweden congratulated Ann Lee.";
    expect(toldOf("CONGRATULATE", readingOf(page)).join()).toContain("ACTOR sweden");
  });
});

describe("a rejected allegation", () => {
  it("has been made, also where nobody knows who rejects it", () => {
    expect(sureness("ACCUSE", readingOf("Officials there rejected the allegation."))).toEqual(["ASSERTED"]);
  });

  it("is not made where it is only expected", () => {
    expect(sureness("ACCUSE", readingOf("Officials said he would accuse the union of theft.")).join()).not.toContain(
      "ASSERTED",
    );
  });
});

describe("the day of a statement", () => {
  it("is no day of the talks that somebody is invited to", () => {
    const page = "On Thursday Ann Lee spoke. She invited the unions to meet on Monday, but ruled out a new reform.";
    expect(saidOn(readingOf(page))).not.toContain("2025-10-06");
  });

  it("is the day beside its verb", () => {
    expect(saidOn(readingOf("Ann Lee told the unions on Monday that the reform was dead."))).toEqual(["2025-10-06"]);
  });
});
