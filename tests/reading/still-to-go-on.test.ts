import { readingOf, readingOn, sureness } from "./whole-page";

describe("what will go on", () => {
  it("is expected, on the day to come", () => {
    const reading = readingOn("2026-03-11", "Talks between Torvania and Oland will continue on Friday, Jon Vik said.");
    expect(sureness("MEET", reading)).toEqual(["EXPECTED"]);
    expect(reading.events[0]?.when?.from).toBe("2026-03-13");
  });

  it("has happened where it only has consequences that go on", () => {
    const reading = readingOn("2026-03-11", "The killing of Ann Lee in Velden will continue to haunt the town.");
    expect(sureness("KILL", reading)).toEqual(["ASSERTED"]);
  });
});

describe("a strike that is called off", () => {
  it("took place when that is after some days of it", () => {
    expect(sureness("STRIKE", readingOf("The pilots called off their strike after five days."))).toEqual(["ASSERTED"]);
  });

  it("did not when those were days of something else", () => {
    const page = "The pilots called off their strike after five days of talks.";
    expect(sureness("STRIKE", readingOf(page))).toEqual(["NEGATED"]);
  });

  it("did not when it was to come", () => {
    const page = "The pilots called off the strike planned for Friday.";
    expect(sureness("STRIKE", readingOf(page))).toEqual(["NEGATED"]);
  });
});

describe("who is the target of an attack", () => {
  it("is attacked, unless the page says that nobody is", () => {
    expect(sureness("ATTACK", readingOf("Velden was the target of an attack."))).toEqual(["ASSERTED"]);
    expect(sureness("ATTACK", readingOf("Velden was not the target of an attack."))).toEqual(["NEGATED"]);
    expect(sureness("ATTACK", readingOf("Velden is not a rich town but the target of an attack."))).toEqual([
      "ASSERTED",
    ]);
    expect(sureness("ATTACK", readingOf("Velden will not be the target of an armed attack."))).toEqual(["NEGATED"]);
  });
});
