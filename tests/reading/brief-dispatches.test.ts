import { readingOf, sureness, toldOf } from "./whole-page";

const presidents = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of }) => `${person} ${title} ${of}`);

describe("the office of a country", () => {
  it("is not given to another while the text names who holds it", () => {
    const page = "Norwegian President Astrid Voll criticised the wall. President Henrik Aldous praised it.";
    expect(presidents(page)).toEqual(["astrid-voll President norway"]);
  });

  it("stays with the country that the text once gave it", () => {
    const page =
      "Danish President Astrid Voll is in Oslo. Norwegian President Ulla Berg met her, and Norway's President Ulla Berg gave a dinner. President Voll is on a tour.";
    expect(presidents(page)).toEqual(["astrid-voll President denmark", "ulla-berg President norway"]);
  });

  it("is still of the country the text is about where nobody else holds it", () => {
    const page = "Norway will leave the treaty. President Henrik Aldous said that Norway wants another.";
    expect(presidents(page)).toEqual(["henrik-aldous President norway"]);
  });
});

describe("whoever heads a part of a body", () => {
  it("does not head the body", () => {
    expect(presidents("Astrid Voll, head of the U.N. bureau in the valley, spoke to soldiers.")).toEqual([]);
    expect(presidents("Astrid Voll, head of the United Nations, spoke to soldiers.")).toEqual([
      "astrid-voll Secretary-General united-nations",
    ]);
  });
});

describe("some of a people", () => {
  it("are not their country", () => {
    const page = readingOf("At least six Danes were killed in attacks on Monday.");
    expect(toldOf("KILL", page)).toEqual(["KILL VICTIM six-danes"]);
  });

  it("are it where nobody counts them", () => {
    const page = readingOf("The Danes attacked the Norwegians on Monday.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK ACTOR denmark RECIPIENT norway"]);
  });
});

describe("those killed in an attack", () => {
  it("did not make it", () => {
    const page = readingOf("The minister praised Danish sailors killed in an ambush on Monday.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK"]);
  });

  it("leave it to whoever made it", () => {
    const page = readingOf("The rebels killed Henrik Aldous in an ambush.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK ACTOR rebels RECIPIENT henrik-aldous"]);
  });
});

describe("whoever is suspected of being somebody", () => {
  it("has done what is told of him", () => {
    expect(sureness("ATTACK", readingOf("Suspected rebels attacked a bus on Monday."))).toEqual(["ASSERTED"]);
    expect(sureness("ATTACK", readingOf("The suspected rebels fired rockets at a bus."))).toEqual(["ASSERTED"]);
  });

  it("leaves a suspected attack suspected", () => {
    expect(sureness("ATTACK", readingOf("Police closed the road after a suspected attack."))).toEqual(["HYPOTHETICAL"]);
  });
});

describe("what is told of as none", () => {
  it("has not taken place, whatever else there was none of", () => {
    expect(sureness("DIE", readingOf("No damage or deaths were reported on Monday."))).toEqual(["NEGATED"]);
    expect(sureness("ATTACK", readingOf("No soldiers or police attacked the town of Vell."))).toEqual(["NEGATED"]);
  });

  it("is not known to have taken place where nothing speaks for it", () => {
    const page = readingOf(
      "Astrid Voll said there was no sign that the brothers were preparing an attack on the mill.",
    );
    expect(sureness("ATTACK", page)).toEqual(["HYPOTHETICAL"]);
  });

  it("is another thing than what is told behind it", () => {
    const page = readingOf("There is no evidence that Henrik Aldous lied, but he killed the baker.");
    expect(sureness("KILL", page)).toEqual(["ASSERTED"]);
  });
});

describe("what has an anniversary", () => {
  it("has happened, though what was to mark it is called off", () => {
    const page = "The march to mark the anniversary of the attacks was called off.";
    expect(sureness("ATTACK", readingOf(page))).toEqual(["ASSERTED"]);
    expect(sureness("STRIKE", readingOf("The day of strikes was called off."))).toEqual(["NEGATED"]);
  });
});

describe("a blockade", () => {
  it("is no protest where a country keeps it up", () => {
    const pages = [
      "Sweden's blockade of the canal angered the captains.",
      "The Swedish blockade of the island went on.",
    ];
    expect(pages.map((page) => toldOf("PROTEST", readingOf(page)))).toEqual([[], []]);
  });

  it("is one of farmers", () => {
    const page = readingOf("Farmers blockaded the port for a day.");
    expect(toldOf("PROTEST", page)).toEqual(["PROTEST ACTOR farmers"]);
  });
});

describe("what is seized", () => {
  it("is not attacked where it is power", () => {
    expect(toldOf("ATTACK", readingOf("A group of officers seized power from the government."))).toEqual([]);
    expect(toldOf("ATTACK", readingOf("Rebels seized the town of Halden."))).toEqual([
      "ATTACK ACTOR rebels RECIPIENT halden",
    ]);
  });
});

describe("a sign", () => {
  it("that somebody makes is no signing", () => {
    expect(toldOf("SIGN", readingOf("Henrik Aldous gave a victory sign to the crowd."))).toEqual([]);
    expect(toldOf("SIGN", readingOf("Henrik Aldous signed the treaty."))).toEqual(["SIGN ACTOR henrik-aldous"]);
  });
});
