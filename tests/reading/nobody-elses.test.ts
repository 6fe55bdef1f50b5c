import { kinds, meant, readingOf, said, toldOf } from "./whole-page";

const offices = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of }) => `${person} ${title} of ${of}`);

describe("the central bank", () => {
  it("is not a lender with a name of its own", () => {
    const page = readingOf("Aldermoor Bank collapsed on Monday. The central bank said all deposits were safe.");
    expect(said(page)).toEqual(["central-bank: all deposits were safe"]);
  });

  it("may be the bank of a country", () => {
    const page = readingOf("The Bank of Zambia raised rates. The central bank said prices were rising.");
    expect(said(page)).toEqual(["bank-of-zambia: prices were rising"]);
  });
});

describe("a director's country", () => {
  it("is where he comes from", () => {
    expect(offices("The Italian director Sergio Conti made a film.")).toEqual([]);
  });

  it("is whom a minister serves", () => {
    expect(offices("The Italian finance minister Sergio Conti resigned.")).toHaveLength(1);
  });
});

describe("a chief", () => {
  it("of people nobody knows leads no body named before", () => {
    const page =
      "The bird could disappear, warned Hugo Fenn of Winslade University. Anakwe chief Joseph Redwater said he wept.";
    expect(offices(page)).toEqual([]);
  });

  it("of the body itself does", () => {
    expect(offices("The Winslade Union struck. Union leader Joseph Redwater said he was glad.")).toEqual([
      "joseph-redwater leader of winslade-union",
    ]);
  });
});

describe("a minister", () => {
  const told =
    "Finance Minister Oliver Prentice defended it. Queues formed. She met Canadian Prime Minister Peter Lane.";

  it("serves no country that what was filed from elsewhere names further down", () => {
    const page = `CASTLEFORD QUAY, Sept. 18 (News) - A bank fell.\n\nIt was sold.\n\nIts owner wept.\n\n${told}`;
    expect(offices(page)).toEqual(["peter-lane Prime Minister of canada"]);
  });

  it("serves the country of the dateline", () => {
    const page = `OTTAWA, Sept. 18 (News) - A bank fell.\n\n${told}`;
    expect(offices(page)).toContain("oliver-prentice Finance Minister of canada");
  });
});

describe("the coast guard", () => {
  it("is nobody who spoke before", () => {
    const page = `"I could not find him," said Yusuf. The coast guard said the boat had left.`;
    expect(said(readingOf(page))).toContain("coast-guard: the boat had left");
  });

  it("leaves a guard to be somebody", () => {
    const page = `"I could not find him," said Karim Doll. The guard said the boat had left.`;
    expect(said(readingOf(page))).toContain("karim-doll: the boat had left");
  });
});

describe("it", () => {
  it("is no crowd, and no country that somebody comes from", () => {
    const page = readingOf("Protesters said they were beaten. The Danish owner wept. It sued Forest Watch in 2021.");
    expect(toldOf("SUE", page)).toEqual(["SUE RECIPIENT forest-watch"]);
  });

  it("is a body that has just spoken", () => {
    const page = readingOf("Forest Watch said on Monday that the trees were old. It also said the owner was greedy.");
    expect(said(page)).toContain("forest-watch: the owner was greedy");
  });
});

describe("the capital between commas", () => {
  it("is a place, and owns no he", () => {
    const page = readingOf("But in the capital, Deraa Hills, readers queued. The league demanded his release.");
    expect(kinds(page)).toContain("deraa-hills PLACE");
    expect(meant("deraa-hills", page)).toEqual(["the capital", "Deraa Hills"]);
  });

  it("may be followed by somebody", () => {
    const page = readingOf("In the capital, Samuel Doll, a doctor, said he had seen the fire.");
    expect(kinds(page)).toContain("samuel-doll PERSON");
  });
});

describe("the country of a town", () => {
  const actors = (page: string): string[] =>
    readingOf(page).events.flatMap(({ participants }) => participants.map(({ entity }) => entity));

  it("only tells where the town is", () => {
    expect(actors("The conference in Bergen, Norway, will also make an appeal for aid.")).not.toContain("norway");
  });

  it("acts where it has a verb of its own", () => {
    expect(actors("After talks in Kigali, Norway agreed to a truce on Monday.")).toContain("norway");
  });
});
