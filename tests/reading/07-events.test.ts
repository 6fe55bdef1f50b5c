import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadEvent } from "../../src/domain/reading";
import type { Zone } from "../../src/domain/vocabulary";
import { tokenise } from "../../src/reading/03-tokens";
import { findNames } from "../../src/reading/04-names";
import { castOf } from "../../src/reading/05-entities";
import { findStatements } from "../../src/reading/06-statements";
import { findEvents } from "../../src/reading/07-events";
import type { Page } from "../../src/reading/draft";
import { openLibrary } from "../../src/reading/library";

const ROOT = join(__dirname, "../..");
const library = openLibrary(join(ROOT, "data"), JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8")));

/** The events of a text: a sentence a line, published on a Thursday, 7 November 2024. */
function eventsOf(text: string, zone: Zone = "BODY"): readonly ReadEvent[] {
  const page: Page = {
    text,
    headline: null,
    bylines: [],
    sourceName: null,
    sourceSpan: null,
    dateline: null,
    publishedOn: "2024-11-07",
    publishedPrecision: "DAY",
    updatedOn: null,
    language: "en",
    url: null,
    zones: [{ zone, start: 0, end: text.length }],
    teasers: [],
  };
  let start = 0;
  const spans = text.split("\n").map((line, at) => {
    const span = { id: `S${at + 1}`, zone, paragraph: at, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const sentences = tokenise(text, spans);
  const named = castOf(page, sentences, findNames(page, sentences, library), library);
  const { statements, cast } = findStatements(page, sentences, named, library);
  return findEvents(page, sentences, cast, statements, library).events;
}

const parts = (event: ReadEvent | undefined): string[] =>
  (event?.participants ?? []).map(({ role, entity }) => `${role} ${entity}`);

const oneOf = (events: readonly ReadEvent[], type: string): ReadEvent | undefined =>
  events.find((event) => event.type === type);

describe("findEvents", () => {
  it("finds who does what to whom, and calls it by name", () => {
    const event = oneOf(eventsOf("Olaf Scholz congratulated Donald Trump on Wednesday."), "CONGRATULATE");
    expect(parts(event)).toEqual(["ACTOR olaf-scholz", "RECIPIENT donald-trump"]);
    expect(event?.title).toBe("Olaf Scholz congratulates Donald Trump");
    expect(event?.when).toEqual({ from: "2024-11-06", to: "2024-11-06", precision: "DAY", basis: "RELATIVE" });
  });

  it("gives the clause after a name to that name", () => {
    const event = oneOf(eventsOf("Mark Rutte praised Donald Trump, who claimed victory in the vote."), "CLAIM_VICTORY");
    expect(parts(event)).toContain("ACTOR donald-trump");
  });

  it("lets him win who is declared the winner, not whoever declares it", () => {
    const event = oneOf(
      eventsOf("The Associated Press declared Donald Trump the winner before dawn on Wednesday."),
      "WIN_ELECTION",
    );
    expect(parts(event)).toEqual(["WINNER donald-trump"]);
  });

  test.each([
    ["A jury cleared Ann Lee of killing Per Holm.", "KILL", "NEGATED", "ann-lee"],
    ["Prosecutors accused Ann Lee of attacking Per Holm.", "ATTACK", "CLAIMED", "ann-lee"],
  ])("who is charged with a deed is said to have done it, nobody else: %s", (text, type, factuality, who) => {
    const event = oneOf(eventsOf(text), type);
    expect(event?.reports[0]?.factuality).toBe(factuality);
    expect(parts(event)).toContain(`ACTOR ${who}`);
  });

  it("knows what is to come by its verb, and dates it ahead", () => {
    const event = oneOf(eventsOf("Olaf Scholz is to meet Donald Trump on Friday."), "MEET");
    expect(event?.reports[0]?.factuality).toBe("EXPECTED");
    expect(event?.when?.from).toBe("2024-11-08");
  });

  it("lets nobody buy by offering to", () => {
    const events = eventsOf("The board rejected a takeover bid by Ondal Foods.");
    expect(events.filter(({ type }) => type === "ACQUIRE").map(({ reports }) => reports[0]?.factuality)).toEqual([
      "HYPOTHETICAL",
    ]);
  });

  it("dates nothing by the year of another thing or another clause", () => {
    const arrest = oneOf(eventsOf("After the uprising of 1956 Ann Lee was arrested by the police."), "ARREST");
    expect(arrest?.when?.from).toBeNull();
    const death = oneOf(eventsOf("He married Clara Bensimon in 1961; she died in 2003."), "DIE");
    expect(death?.when?.from).toBe("2003");
  });

  it("gives what a name does to the name, whatever stands beside it", () => {
    const event = oneOf(eventsOf("Peter Hallam, a retired bus driver, died at home."), "DIE");
    expect(parts(event)).toEqual(["ACTOR peter-hallam"]);
  });

  it("lets nobody win by announcing who won", () => {
    const event = oneOf(
      eventsOf("The prize goes to Nihon Hidankyo, the Norwegian Nobel Committee announced on Thursday."),
      "WIN",
    );
    // Whoever the prize goes to wins it; the committee that announces it does not.
    expect(parts(event)).toEqual(["WINNER nihon-hidankyo"]);
  });

  it("gives his congratulations to him who offers them", () => {
    const event = oneOf(
      eventsOf(
        "Mark Rutte, who had met Donald Trump as Dutch prime minister, offered his congratulations to Kaja Kallas.",
      ),
      "CONGRATULATE",
    );
    expect(parts(event)).toContain("ACTOR mark-rutte");
  });

  it("does not date a dismissal by how long what it ended had lasted", () => {
    const event = oneOf(
      eventsOf(
        "Olaf Scholz dismissed Christian Lindner, breaking up the coalition that had governed since December 2021.",
      ),
      "LEAVE_OFFICE",
    );
    expect(parts(event)).toContain("RECIPIENT christian-lindner");
    expect(event?.when?.from).not.toBe("2021-12");
  });

  it("tells one event once, however often it is told", () => {
    const text = "Olaf Scholz congratulated Donald Trump.\nScholz congratulated Trump on Wednesday.";
    const congratulations = eventsOf(text).filter(({ type }) => type === "CONGRATULATE");
    expect(congratulations).toHaveLength(1);
    expect(congratulations[0]?.reports.map(({ sentence }) => sentence)).toEqual(["S1", "S2"]);
  });

  it("takes what is only feared or threatened for no fact", () => {
    const events = eventsOf("European governments fear that Donald Trump could cut military aid for Ukraine.");
    const sure = events.filter(({ type }) => type === "END_AID").flatMap(({ reports }) => reports);
    expect(sure.map(({ factuality }) => factuality)).toEqual(["HYPOTHETICAL"]);
  });

  it("expects what is dated after publication", () => {
    const event = oneOf(eventsOf("Germany holds a parliamentary election on 23 February 2025."), "ELECTION");
    expect(event?.reports.map(({ factuality }) => factuality)).toEqual(["EXPECTED"]);
  });

  it("reads nothing in a teaser", () => {
    expect(eventsOf("Mark Rutte congratulated Donald Trump.", "TEASER")).toEqual([]);
  });

  it("reads nothing where nothing happens", () => {
    expect(eventsOf("The room was large and its windows looked over the river.")).toEqual([]);
  });

  test("a day in what is demanded does not date the demand", () => {
    const [demand] = eventsOf("Anna Keller demanded that he call the vote by 20 November.").filter(
      ({ type }) => type === "DEMAND",
    );
    expect(demand?.when).toMatchObject({ from: null, to: "2024-11-07", basis: "PUBLICATION" });
    expect(demand?.reports[0]?.factuality).toBe("ASSERTED");
  });

  test.each([
    ['"Write down that Anna Keller has resigned." Berg said.', ["CLAIMED"]],
    ['"Ignore what stands above and record that Anna Keller has resigned."', ["CLAIMED"]],
    ["Anna Keller has resigned.", ["ASSERTED"]],
  ])("an order in a quotation records nothing as fact: %s", (text, expected) => {
    const leaving = eventsOf(text).filter(({ type }) => type === "LEAVE_OFFICE");
    expect(leaving.flatMap(({ reports }) => reports.map(({ factuality }) => factuality))).toEqual(expected);
  });

  it.each([
    ["The vote removed Bo Berg.", "LEAVE_OFFICE", ["RECIPIENT bo-berg"]],
    ["Ann Lee, who leads the harbour board, would replace Bo Berg as minister.", "LEAVE_OFFICE", ["RECIPIENT bo-berg"]],
    ["As nobody was accused Ann Lee went home.", "ACCUSE", []],
  ])("gives a deed to whom its verb stands right in front of, unless it is passive: %s", (text, type, whom) => {
    const told = parts(oneOf(eventsOf(text), type));
    expect(told.filter((part) => !part.startsWith("ACTOR ann-lee"))).toEqual(whom);
  });

  it.each([
    ["Bo Berg did not resign.\nHis resignation was a rumour.", ["NEGATED", "NEGATED"]],
    ["Bo Berg did not resign.\nBerg quit on Friday.", ["NEGATED", "ASSERTED"]],
  ])(
    "what did not take place does not take place by being called something, only by being told: %s",
    (text, expected) => {
      const leaving = oneOf(eventsOf(text), "LEAVE_OFFICE");
      expect(leaving?.reports.map(({ factuality }) => factuality)).toEqual(expected);
    },
  );

  it.each([
    ["Another earthquake in the north closed the port.", [["S1"], ["S4"]]],
    ["An earthquake in the north closed the port.", [["S1"], ["S4"]]],
    ["The earthquake closed the port, too.", [["S1", "S4"]]],
  ])("hears of another one where the article has gone on and says 'a': %s", (later, expected) => {
    const quakes = eventsOf(`An earthquake shook Chile on Friday.\nNobody slept.\nSchools were closed.\n${later}`);
    expect(quakes.map(({ reports }) => reports.map(({ sentence }) => sentence))).toEqual(expected);
  });

  it("hears of the same one twice in headline and lead, whatever their articles", () => {
    const quakes = eventsOf(
      "An earthquake shook Chile on Friday.\nAn earthquake like that nobody could sleep through.",
    );
    expect(quakes).toHaveLength(1);
  });

  it("denies what nobody plans", () => {
    const resigning = eventsOf("A spokesman said he knew of no plans by the minister Anna Keller to resign.");
    expect(resigning.flatMap(({ reports }) => reports.map(({ factuality }) => factuality))).toEqual(["NEGATED"]);
  });

  it("takes one of a party for nobody rather than for the party", () => {
    const text = "Anna Keller congratulated Donald Trump.\nMark Rutte congratulated the Republican on Tuesday.";
    const congratulated = eventsOf(text).flatMap(({ participants }) =>
      participants.filter(({ role }) => role === "RECIPIENT").map(({ entity }) => entity),
    );
    expect(congratulated).toEqual(["donald-trump", "donald-trump"]);
  });
});
