import { kinds, readingOf } from "./whole-page";

const offices = (page: string): string[] =>
  readingOf(page).tenures.map(({ person, title, of }) => `${person}: ${title} of ${of}`);

describe("where a dispatch is filed on a day", () => {
  it("is a place, here and below, though it looks like somebody", () => {
    const page = readingOf("BOA ESPERA, Feb 8 - An earthquake hit Boa Espera, killing 12 people.");
    expect(kinds(page)).toContain("boa-espera PLACE");
    expect(kinds(page)).not.toContain("boa-espera PERSON");
  });

  it("is not who writes in capitals and gives no day", () => {
    const page = readingOf("PER ONDAL - An earthquake hit the coast. Mr Per Ondal told reporters that he was safe.");
    expect(kinds(page)).toContain("per-ondal PERSON");
  });
});

describe("names", () => {
  it("are people's behind a rank of two words", () => {
    const page = readingOf("The captain, Piet Brand, and First Officer Lise Koop saw nothing.");
    expect(kinds(page)).toEqual(["piet-brand PERSON", "lise-koop PERSON"]);
  });

  it("are bodies' where the rank is of one word", () => {
    expect(kinds(readingOf("Customers left First National Bank on Monday."))).toEqual([
      "first-national-bank ORGANISATION",
    ]);
  });
});

describe("whose minister somebody is", () => {
  it("is not the body that has the subject in its name", () => {
    const page = "The World Health Organization sent vaccines. Health Minister Per Ondal thanked it.";
    expect(offices(page)).toEqual([]);
  });

  it("may be the ministry", () => {
    const page = "The Ondal Interior Ministry said nobody was hurt. Interior Minister Per Holm left.";
    expect(offices(page)).toEqual(["per-holm: Interior Minister of ondal-interior-ministry"]);
  });

  it("is not the only country, where it is named once far down, however often it is meant", () => {
    const [lead, visit] = ["An earthquake killed 140 people on Tuesday.", "President Per Ondal flew there."];
    expect(offices(`${lead} ${visit} Germany said it would send a team of its own.`)).toEqual([]);
    expect(offices(`${lead} ${visit} Germany mourned. Germany sent a team.`)).toEqual([]);
    expect(offices(`${lead} Germany mourned. ${visit} Germany sent a team.`)).toEqual([
      "per-ondal: President of germany",
    ]);
  });
});
