import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { library } from "./page-in-words";

/** What takeovers and strikes have taught the readers: rules of several passes, tried on whole pages of our own. */
const readingOf = (words: string): Reading =>
  read(documentOf(`---\npublished: 2025-10-09\n---\n${words}\n`, "page.md"), library()).reading;

const entities = (words: string): string[] => readingOf(words).entities.map(({ key, kind }) => `${key} ${kind}`);

/** The words that mean somebody: `they`, `the brewer`. */
const meant = (key: string, words: string): string[] => {
  const { entities, text } = readingOf(words);
  const mentions = entities.find((entity) => entity.key === key)?.mentions ?? [];
  return mentions.map(({ start, end }) => text.slice(start, end));
};

/** `STRIKE ACTOR unions 2025-11` */
const told = (type: string, words: string): string[] =>
  readingOf(words)
    .events.filter((event) => event.type === type)
    .map(({ participants, when }) =>
      [type, ...participants.map(({ role, entity }) => `${role} ${entity}`), when?.from ?? ""].join(" ").trim(),
    );

/** `ann-lee: prices rose` */
const said = (words: string): string[] => {
  const { statements, text } = readingOf(words);
  return statements.map(({ speaker, content }) => {
    const contents = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${speaker}: ${contents}`;
  });
};

const saidOn = (words: string): (string | null)[] =>
  readingOf(words).statements.map(({ saidOn }) => saidOn?.from ?? null);

/** How sure the page is of each telling of an event. */
const sureness = (of: string, page: string): string[] =>
  readingOf(page)
    .events.filter(({ type }) => type === of)
    .flatMap(({ reports }) => reports.map(({ factuality }) => factuality));

describe("a firm called like a town", () => {
  it("is a firm all over the page where the words before it say so", () => {
    const page = "Norwegian brewer Halden sold two plants. Halden bought them in May. Sales at Halden fell.";
    expect(entities(page)).toContain("halden ORGANISATION");
  });

  it("is the town where nothing does", () => {
    expect(entities("The mayor of Halden sold two plants. It rained in Halden.")).toContain("halden PLACE");
  });
});

describe("letters a body is known by", () => {
  const page =
    "The deal was blocked by the Fisheries and Harbours Authority, known as the FHA, in May. The FHA fined Ondal.";

  it("mean the whole name, and the name is whole", () => {
    expect(meant("fisheries-and-harbours-authority", page)).toEqual(["Fisheries and Harbours Authority", "FHA", "FHA"]);
  });

  it("mean nobody where they do not stand for the words", () => {
    const other = "The deal was blocked by the Fisheries and Harbours Authority, known as the KGB, in May.";
    expect(meant("fisheries-and-harbours-authority", other)).not.toContain("KGB");
  });
});

describe("what a body says of itself", () => {
  it("is said of whoever says it", () => {
    const page = "The Liberal Party said on Monday it would vote against the bill.";
    expect(told("VOTE", page)).toEqual([expect.stringContaining("VOTE ACTOR liberal-party")]);
    expect(meant("liberal-party", page)).toEqual(["Liberal Party", "it"]);
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
    expect(entities(page)).toEqual(["paris PLACE"]);
  });

  it("but weapons go to the government", () => {
    expect(entities("The weapons to Kyiv were delayed.")).toEqual(["ukraine PLACE"]);
  });
});

describe("who says it", () => {
  it("is who stands before the aside, however the words behind the verb begin", () => {
    const page = "Ondal Shipping, which began it, said nine out of ten drivers had joined.";
    expect(said(page)).toEqual([expect.stringMatching(/^ondal-shipping: nine out of ten drivers had joined$/u)]);
  });

  it("is who stands behind it where the words before it are a sentence of their own", () => {
    const page = "The strike, which began in May, was over, said Ann Lee.";
    expect(said(page)).toEqual(["ann-lee: The strike, which began in May, was over"]);
  });

  it("has no verb of another clause in the name", () => {
    const page =
      "Shares in Brightwell rose 28 percent. Halden's fell 4 percent in Oslo after analysts at Fjord Bank said the price was too high.";
    expect(said(page)).toEqual([expect.stringMatching(/^analysts[^ ]*: the price was too high$/u)]);
  });
});

describe("what somebody is asked for", () => {
  it("he has not said", () => {
    const page = 'The Liberal Party demanded that Per Holm apologise for calling drivers "spoiled".';
    expect(said(page)).toEqual(["liberal-party: Per Holm apologise for calling drivers … spoiled"]);
  });

  it("he may have said something else", () => {
    const page = 'The Liberal Party urged Per Holm, who called drivers "spoiled children of the state", to leave.';
    expect(said(page).some((one) => one.startsWith("per-holm"))).toBe(true);
  });
});

describe("the subject behind but", () => {
  it("is who did the first deed, not who was asked for something", () => {
    const page = "Ann Lee asked the unions to return, but rejected their offer.";
    expect(told("REJECT", page)).toEqual([expect.stringContaining("REJECT ACTOR ann-lee")]);
  });

  it("is whoever was asked where the second deed is asked for, too", () => {
    const page = "Ann Lee asked two ministers to step aside and resign.";
    expect(told("LEAVE_OFFICE", page).join()).not.toContain("ann-lee");
  });
});

describe("the subject of a verb in what is said", () => {
  it("does it, and not whoever says so", () => {
    const page =
      "Police arrested six protesters who threw stones at the ministry. A police officer was slightly injured. Lejeune condemned the violence but said the unions would strike again in November if the government did not give in.";
    expect(told("STRIKE", page)).toContain("STRIKE ACTOR unions 2025-11");
  });

  it("is left out where something is done to it", () => {
    expect(told("ARREST", "Ann Lee said two drivers were arrested.").join()).not.toContain("ACTOR two-drivers");
  });
});

describe("what somebody calls irresponsible", () => {
  it("has taken place", () => {
    expect(sureness("STRIKE", "Ann Lee called the strike irresponsible.")).toEqual(["ASSERTED"]);
  });

  it("may never take place where it is only called for", () => {
    expect(sureness("MEET", "Ann Lee called for the talks.")).toEqual(["HYPOTHETICAL"]);
  });
});

describe("people of several places", () => {
  it("act, and none of the places", () => {
    const page = "Leaders from Norway, Sweden and Denmark congratulated Ann Lee.";
    expect(told("CONGRATULATE", page)).toEqual([
      expect.stringMatching(/^CONGRATULATE ACTOR leaders RECIPIENT ann-lee/u),
    ]);
  });

  it("are not looked for where the second place acts beside somebody of the first", () => {
    const page = "Rolf Holm of Norway and Sweden congratulated Ann Lee.";
    expect(told("CONGRATULATE", page).join()).toContain("ACTOR sweden");
  });
});

describe("a rejected allegation", () => {
  it("has been made, also where nobody knows who rejects it", () => {
    expect(sureness("ACCUSE", "Officials there rejected the allegation.")).toEqual(["ASSERTED"]);
  });

  it("is not made where it is only expected", () => {
    expect(sureness("ACCUSE", "Officials said he would accuse the union of theft.")).not.toContain("ASSERTED");
  });
});

describe("the day of a statement", () => {
  it("is no day of the talks that somebody is invited to", () => {
    const page = "On Thursday Ann Lee spoke. She invited the unions to meet on Monday, but ruled out a new reform.";
    expect(saidOn(page)).not.toContain("2025-10-06");
  });

  it("is the day beside its verb", () => {
    expect(saidOn("Ann Lee told the unions on Monday that the reform was dead.")).toEqual(["2025-10-06"]);
  });
});
