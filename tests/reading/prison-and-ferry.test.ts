import { readingOf, readingOn, said, sureness, toldOf } from "./whole-page";

describe("a quotation that goes on", () => {
  it("is by whoever spoke before, though it begins with what we think", () => {
    const page = `"Nobody was shot," Henrik Aldous told reporters. "We believe both men fell from the roof."`;
    expect(said(readingOf(page))).toContain("henrik-aldous: We believe both men fell from the roof");
  });

  it("leaves a thought that is told without quotation marks to those who have it", () => {
    const page = "Nobody was shot, Henrik Aldous said. The guards believe both men fell from the roof.";
    expect(said(readingOf(page))).toContain("guards: both men fell from the roof");
  });
});

describe("whoever is accused or suspected", () => {
  it("is arrested all the same", () => {
    const page = readingOf("Police arrested two women suspected of smuggling telephones into the prison.");
    expect(sureness("ARREST", page)).toEqual(["ASSERTED"]);
    expect(said(page)).toEqual(["null: smuggling telephones into the prison"]);
  });

  it("is arrested, and not what the deed was done to", () => {
    const page = readingOf("A man suspected of robbing a bank was arrested on Monday.");
    expect(toldOf("ARREST", page)).toEqual(["ARREST RECIPIENT man"]);
    expect(sureness("ARREST", page)).toEqual(["ASSERTED"]);
    expect(said(page)).toEqual(["null: robbing a bank"]);
  });

  it("leaves to the arrested what they have done to nobody", () => {
    const page = readingOf("The director of a bank was arrested on Monday.");
    expect(toldOf("ARREST", page)).toEqual(["ARREST RECIPIENT director"]);
  });
});

describe("whoever speaks for a country", () => {
  it("is called by the office alone, without the verb", () => {
    const page = "Norway's farm minister is warning of empty shelves.";
    expect(said(readingOf(page))).toEqual(["farm-minister: empty shelves"]);
  });
});

describe("what is about to happen", () => {
  it("is expected", () => {
    expect(sureness("LEAVE_OFFICE", readingOf("The minister is about to resign."))).toEqual(["EXPECTED"]);
  });

  it("is no deed behind something that is about something", () => {
    const page = "Paul Rademaker ignored complaints about overcrowding and demanded that Olga Brandt resign.";
    expect(sureness("DEMAND", readingOf(page))).toEqual(["ASSERTED"]);
  });

  it("is expected where somebody is due to do it, too", () => {
    expect(sureness("MEET", readingOf("The minister is due to meet the leader of the union."))).toEqual(["EXPECTED"]);
  });
});

describe("what is called off", () => {
  it("does not take place, whichever way it is told", () => {
    const pages = ["The strike was called off on Monday.", "The union called off the strike on Monday."];
    expect(pages.map((page) => sureness("STRIKE", readingOf(page)))).toEqual([["NEGATED"], ["NEGATED"]]);
  });

  it("is not what it is called off for, nor what one wants by saying so", () => {
    const page = readingOf("The ministry called off the talks after an attack.");
    expect(sureness("ATTACK", page)).toEqual(["ASSERTED"]);
    expect(said(page)).toEqual([]);
    expect(sureness("ATTACK", readingOf("The visit was cancelled after an attack."))).toEqual(["ASSERTED"]);
  });

  it("is nothing that somebody rules out by saying so", () => {
    expect(sureness("REJECT", readingOf("The government ruled out a deal."))).toEqual(["ASSERTED"]);
  });
});

describe("the object of a verb", () => {
  it("is not that of the verb before", () => {
    const page = readingOf("A ferry sank, killing at least 23 and leaving dozens missing.");
    expect(toldOf("KILL", page)).toEqual(["KILL"]);
  });

  it("is shared where the verb before has none", () => {
    const page = readingOf("Police arrested and questioned dozens.");
    expect(toldOf("ARREST", page)).toEqual(["ARREST ACTOR police RECIPIENT dozens"]);
  });
});

describe("dates", () => {
  it("opens a clause for what happened then", () => {
    const page = "It was the worst accident since 2008, when a ferry collided with a tanker.";
    const days = readingOn("2021-11-16", page).events.map(({ when }) => when?.from);
    expect(new Set(days)).toEqual(new Set(["2008"]));
  });

  it("leaves what happens now to the day of the article", () => {
    const page = "It was the worst accident since 2008. When a ferry sank, the captain was detained.";
    const arrest = readingOn("2021-11-16", page).events.find(({ type }) => type === "ARREST");
    expect(arrest?.when?.from).toBeNull();
  });

  it("is no month that a name ends with", () => {
    const told = (page: string) => readingOn("2021-11-16", page).events.map(({ when }) => when?.from);
    expect(told("The captain was detained, a source told the newspaper Diario do Mar.")).toEqual([null]);
    expect(told("The captain was detained in March, a source told a newspaper.")).toEqual(["2021-03"]);
  });
});
