import { readingOf, toldOf } from "./whole-page";

describe("who does what a noun tells", () => {
  it("is whoever stands behind by, and nobody who answers it", () => {
    const page = readingOf("The ministry dismissed criticism by the Orland Traders League.");
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE ACTOR orland-traders-league"]);
  });

  it("is not whoever was arrested", () => {
    const page = readingOf(
      "At the time of his arrest , Mr. Dorrick was a commander of the Orland Guard. He denies it.",
    );
    expect(toldOf("ARREST", page)).toEqual(["ARREST RECIPIENT dorrick"]);
  });

  it("is whoever arrests, where the noun says of whom", () => {
    const page = readingOf("The army's arrest of Henrik Aldous angered voters.");
    expect(toldOf("ARREST", page).join()).toContain("RECIPIENT henrik-aldous");
    expect(toldOf("ARREST", page).join()).not.toContain("RECIPIENT army");
  });

  it("is nobody in front of what is blamed on others", () => {
    const page = readingOf("Henrik Aldous visited towns hit by violence blamed on the Orland Front.");
    expect(toldOf("ACCUSE", page).join()).not.toContain("ACTOR");
  });

  it("is not what brought it about", () => {
    expect(toldOf("PROTEST", readingOf("Henrik Aldous prompted angry protests in Bergen.")).join()).not.toContain(
      "ACTOR",
    );
  });
});

describe("who does what a verb tells", () => {
  it("is nobody of the clause in front where a thing does it", () => {
    const page = readingOf(
      "An activist was shot in Bergen, while in Tromso a bomb hit the square, killing two bystanders.",
    );
    expect(toldOf("KILL", page).join()).not.toContain("ACTOR activist");
  });

  it("is its subject where somebody does it", () => {
    const page = readingOf(
      "An activist was hurt, while in Tromso a gunman attacked the market, killing two bystanders.",
    );
    expect(toldOf("KILL", page)).toEqual(["KILL ACTOR gunman VICTIM two-bystanders"]);
  });

  it("is nobody where people were abducted", () => {
    const page = readingOf("Nearly 200 foreign workers have been abducted over the past year.");
    expect(toldOf("ATTACK", page)).toEqual(["ATTACK RECIPIENT 200-foreign-workers"]);
  });
});
