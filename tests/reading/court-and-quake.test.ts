import { kinds, readingOf, readingOn, saidOn, speakers, sureness, toldOf } from "./whole-page";

/** What dispatches of other desks have taught the readers: courts and disasters. */

describe("whose somebody is", () => {
  it("does not speak where his lawyer does", () => {
    const page = 'Holm\'s lawyer, Joost Dahl, called the sentence "absurdly harsh" and said his client would appeal.\n';
    expect(speakers(readingOf(page))).toEqual(["joost-dahl", "joost-dahl"]);
  });

  it("does not speak where his son does, though the 's counts as his name", () => {
    const page = "The Workers Union and Mr. Holm's son, Ivar, have also expressed opposition to possible strikes.\n";
    expect(speakers(readingOf(page))).toEqual(["ivar"]);
  });

  it("speaks where nobody else is named", () => {
    expect(speakers(readingOf('Per Holm called the sentence "absurdly harsh" on Monday.\n'))).toEqual(["per-holm"]);
  });
});

describe("a former office and what it is of", () => {
  const page =
    "A court on Friday sentenced the former director of the port of Kem, Ivar Dahl, to five years in prison.\n";

  it("is held by the name behind the comma", () => {
    const { tenures } = readingOf(page);
    expect(tenures.map(({ person, title, status }) => `${person} ${title} ${status}`)).toEqual([
      "ivar-dahl director of the port PAST",
    ]);
  });

  it("is the person convicted", () => {
    expect(toldOf("CONVICT", readingOf(page))).toEqual(["CONVICT ACTOR court RECIPIENT ivar-dahl"]);
  });

  it("is nobody's where the comma only ends a clause", () => {
    const other = "A court sentenced the former director of the port of Kem, and Ivar Dahl wept in the gallery.\n";
    expect(toldOf("CONVICT", readingOf(other))).toEqual(["CONVICT ACTOR court RECIPIENT former-director"]);
  });
});

describe("a name behind a comma and a noun", () => {
  const quake = "The quake hit east of the capital, Laren, the national seismological institute said.\n";

  it("is the place that the noun says", () => {
    expect(kinds(readingOf(quake))).toContain("laren PLACE");
  });

  it("is no place where the noun stands for one of several", () => {
    expect(kinds(readingOf("The plant stands beside a port, Ondal Marine, in the north.\n"))).toEqual([
      "ondal-marine ORGANISATION",
    ]);
  });

  it("is not who speaks without a comma in front of the verb", () => {
    expect(speakers(readingOf(quake))).toEqual(["national-seismological-institute"]);
    expect(speakers(readingOf("Prices rose at Ondal Bank, the institute said.\n"))).toEqual(["institute"]);
  });

  it("speaks where the commas come in pairs", () => {
    const page = "Prices will rise. Ondal Bank, the biggest bank in the region, expects prices to rise by a tenth.\n";
    expect(speakers(readingOf(page))).toEqual(["ondal-bank"]);
  });
});

it("takes half an office for no body", () => {
  expect(kinds(readingOf("Interior Minister Goran Petrak said the toll would rise.\n"))).toEqual([
    "goran-petrak PERSON",
  ]);
  expect(kinds(readingOf("The Interior Ministry said the toll would rise.\n"))).toEqual([
    "interior-ministry ORGANISATION",
  ]);
});

describe("what has happened and what is still to come", () => {
  it("are two events, where one sentence tells both", () => {
    const page = "Carla Holm, who was charged with fraud, is to stand trial in September.\n";
    expect(sureness("CHARGE", readingOf(page))).toEqual(["ASSERTED", "EXPECTED"]);
  });

  it("does not make a disaster of what is feared", () => {
    const page = "An earthquake struck Varsia on Monday. Aid groups feared that landslides might block the valley.\n";
    expect(sureness("DISASTER", readingOf(page))).toEqual(["ASSERTED", "HYPOTHETICAL"]);
  });

  it("is one disaster where floods have come of a storm", () => {
    const page = "A storm struck Varsia on Monday. The floods destroyed two bridges.\n";
    expect(sureness("DISASTER", readingOf(page))).toEqual(["ASSERTED ASSERTED"]);
  });
});

describe("people of a place", () => {
  it("complain themselves", () => {
    expect(toldOf("CRITICISE", readingOf("Residents of Tolmin complained that help was slow.\n"))).toEqual([
      "CRITICISE ACTOR residents-of-tolmin",
    ]);
  });

  it("are not looked for behind a body's name", () => {
    expect(toldOf("ATTACK", readingOf("Norway attacked Sweden in May.\n"))).toEqual([
      "ATTACK ACTOR norway RECIPIENT sweden",
    ]);
  });
});

describe("the day of what is planned", () => {
  const day = (page: string) => saidOn(readingOn("2025-01-22", page));
  const trip = "Mila Stanek cancelled a trip to Berlin, where she had been due to meet Per Holm on Thursday.";

  it("is not the day of what is said next", () => {
    const strike = "A quake struck Varsia on Wednesday.";
    expect(day(`${strike} ${trip} "Today we are one family," Stanek wrote.`)).toEqual(["2025-01-22"]);
  });

  it("is not the day on which it is said in the same sentence", () => {
    const page = "Per Holm is warning the council not to meet on Tuesday, saying any decision it makes will be void.";
    expect(day(page)).not.toContain("2025-01-21");
  });

  it("is told from the day of what was done", () => {
    expect(day('Mila Stanek met Per Holm in Berlin on Tuesday. "Today we are one family," Stanek wrote.')).toEqual([
      "2025-01-21",
    ]);
  });
});

it("takes days of mourning for no statement, but whatever is declared with a verb of its own", () => {
  expect(speakers(readingOf("President Mila Stanek declared three days of mourning on Monday.\n"))).toEqual([]);
  expect(speakers(readingOf("President Mila Stanek declared that the bridge was safe.\n"))).toEqual(["mila-stanek"]);
});
