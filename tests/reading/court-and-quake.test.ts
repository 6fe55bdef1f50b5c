import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { library } from "./page-in-words";

/** What dispatches of other desks have taught the readers: courts and disasters. */
const readingOf = (page: string): Reading => read(documentOf(page, "page.txt"), library()).reading;

const speakersOf = (page: string): (string | null)[] => readingOf(page).statements.map(({ speaker }) => speaker);

/** `PLACE Kem` */
const named = (page: string): string[] => readingOf(page).entities.map(({ kind, name }) => `${kind} ${name}`);

/** `CHARGE ASSERTED` once for each event, with every factuality it is told in. */
const sureness = (type: string, page: string): string[] =>
  readingOf(page)
    .events.filter((event) => event.type === type)
    .map(({ reports }) => reports.map(({ factuality }) => factuality).join(" "));

describe("whose somebody is", () => {
  it("does not speak where his lawyer does", () => {
    const page = 'Holm\'s lawyer, Joost Dahl, called the sentence "absurdly harsh" and said his client would appeal.\n';
    expect(speakersOf(page)).toEqual(["joost-dahl", "joost-dahl"]);
  });

  it("speaks where nobody else is named", () => {
    expect(speakersOf('Per Holm called the sentence "absurdly harsh" on Monday.\n')).toEqual(["per-holm"]);
  });
});

describe("a name behind a comma and a noun", () => {
  const quake = "The quake hit east of the capital, Laren, the national seismological institute said.\n";

  it("is the place that the noun says", () => {
    expect(named(quake)).toContain("PLACE Laren");
  });

  it("is not who speaks without a comma in front of the verb", () => {
    expect(speakersOf(quake)).toEqual(["national-seismological-institute"]);
  });

  it("speaks where the commas come in pairs", () => {
    const page = "Prices will rise. Ondal Bank, the biggest bank in the region, expects prices to rise by a tenth.\n";
    expect(speakersOf(page)).toEqual(["ondal-bank"]);
  });
});

it("takes half an office for no body", () => {
  expect(named("Interior Minister Goran Petrak said the toll would rise.\n")).toEqual(["PERSON Goran Petrak"]);
  expect(named("The Interior Ministry said the toll would rise.\n")).toEqual(["ORGANISATION Interior Ministry"]);
});

describe("what has happened and what is still to come", () => {
  it("are two events, where one sentence tells both", () => {
    const page = "Carla Holm, who was charged with fraud, is to stand trial in September.\n";
    expect(sureness("CHARGE", page)).toEqual(["ASSERTED", "EXPECTED"]);
  });

  it("does not make a disaster of what is feared", () => {
    const page = "An earthquake struck Varsia on Monday. Aid groups feared that landslides might block the valley.\n";
    expect(sureness("DISASTER", page)).toEqual(["ASSERTED", "HYPOTHETICAL"]);
  });

  it("is one disaster where floods have come of a storm", () => {
    const page = "A storm struck Varsia on Monday. The floods destroyed two bridges.\n";
    expect(sureness("DISASTER", page)).toEqual(["ASSERTED ASSERTED"]);
  });
});
