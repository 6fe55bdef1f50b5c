import { readingOf, readingOn, sureness, told, toldOf } from "./whole-page";

const body = "\n\nThe hearing took place behind closed doors.";

describe("a headline that drops the verb", () => {
  it("tells to whom it was done, and not who did it", () => {
    const pages = ["Surgeon jailed for life", "Two men charged with fraud", "Police chief arrested over killing"];
    expect(pages.map((page) => told(readingOf(page + body))[0])).toEqual([
      "CONVICT RECIPIENT surgeon",
      "CHARGE RECIPIENT two-men",
      "ARREST RECIPIENT police-chief",
    ]);
  });

  it("leaves the deed to whoever has an object", () => {
    expect(told(readingOf(`Police arrested two men${body}`))).toEqual(["ARREST ACTOR police RECIPIENT two-men"]);
  });
});

describe("who suffers a deed", () => {
  it("is whom the owner's word leads to", () => {
    expect(told(readingOf("Rebels killed the mayor's wife."))).toEqual(["KILL ACTOR rebels VICTIM wife"]);
    expect(told(readingOf("Gunmen killed Egypt's top envoy."))).toEqual(["KILL ACTOR gunmen VICTIM top-envoy"]);
  });

  it("is whom nobody owns", () => {
    expect(told(readingOf("Rebels killed the mayor."))).toEqual(["KILL ACTOR rebels VICTIM mayor"]);
  });

  it("is not who does something next behind a disaster", () => {
    expect(toldOf("DISASTER", readingOf("After that disaster the government promised stricter rules."))).toEqual([
      "DISASTER",
    ]);
  });
});

describe("who does a deed", () => {
  it("is nobody in the sentence where it is only said to whom it was done", () => {
    const page = readingOf("Lawyers for the arrested protesters said many were ill.");
    expect(toldOf("ARREST", page)).toEqual(["ARREST"]);
  });

  it("is not whoever is beaten so that another wins", () => {
    const page = readingOf("Marlow Rovers beat Denholm Town 2-1 on Saturday to win the cup.");
    expect(new Set(toldOf("WIN", page))).toEqual(new Set(["WIN WINNER marlow-rovers LOSER denholm-town"]));
  });
});

describe("what is told in the past behind and", () => {
  it("is done, whatever would be done before", () => {
    const page = "The agency said it would send vaccine next week and warned that the disease could spread.";
    expect(sureness("WARN", readingOf(page))).toEqual(["ASSERTED"]);
  });

  it("may be, where it goes on with a participle", () => {
    expect(sureness("ATTACK", readingOf("He could have lied and attacked her."))).toEqual(["HYPOTHETICAL"]);
  });

  it("is done by nobody else", () => {
    expect(sureness("CHARGE", readingOf("No one else has been charged."))).toEqual(["NEGATED"]);
  });

  it("is only thought of behind if, though the tagger takes the verb for a noun", () => {
    expect(sureness("DISASTER", readingOf("If the wells flood, cases will rise."))).toEqual(["HYPOTHETICAL"]);
    expect(sureness("DISASTER", readingOf("The wells were lost in the flood."))).toEqual(["ASSERTED"]);
  });
});

describe("days", () => {
  it("are to come where something is planned for them, though it is called off", () => {
    const page = readingOn("2022-10-16", "The union called off a strike planned for Tuesday.");
    expect(page.events.map(({ when }) => when?.from)).toEqual(["2022-10-18"]);
    const held = readingOn("2022-10-16", "Thousands joined a strike on Tuesday.");
    expect(held.events.map(({ when }) => when?.from)).toEqual(["2022-10-11"]);
  });

  it("are no months without a capital", () => {
    const page = readingOn("2022-10-16", "Police fired on a peaceful march on Saturday.");
    expect(page.events.map(({ when }) => when?.from)).not.toContain("2022-03");
  });
});

describe("words that mean something else", () => {
  it("report no event", () => {
    const pages = [
      "The gunman walked out of the branch with his hands up.",
      "The prisoners want longer visits.",
      "A street was named after the director.",
    ];
    expect(pages.flatMap((page) => told(readingOf(page)))).toEqual([]);
    expect(toldOf("APPOINT", readingOf("The minister was named director of the bank."))).toHaveLength(1);
    expect(toldOf("PROTEST", readingOf("The delegates walked out of the talks in protest."))).not.toEqual([]);
  });
});
