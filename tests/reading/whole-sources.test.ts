import { readingOf, said, toldOf } from "./whole-page";

const saidIn = (page: string): string => said(readingOf(page)).join(" | ");

describe("those who speak from somewhere", () => {
  it("speak, and not the place at the end of where they are", () => {
    const page = "Police in the eastern Spanish region of Valencia say two boats sank off a beach at noon.";
    expect(saidIn(page)).toMatch(/^police.*: two boats sank off a beach at noon$/u);
  });

  it("leaves a country to speak for itself", () => {
    expect(saidIn("After a week in which two boats sank, Norway says it will help.")).toContain("norway: it will help");
  });
});

describe("a deed done in a place to demand something", () => {
  it("is a demand of those who do it", () => {
    const page = "Angry farmers frequently block lorries in the Niger Delta to demand better schools and cheaper fuel.";
    expect(saidIn(page)).toBe("angry-farmers: better schools and cheaper fuel");
  });
});

describe("somebody's aide", () => {
  it("speaks for himself", () => {
    const page = "A top aide to Prime Minister Karim Osmani says the government has opened an inquiry.";
    expect(saidIn(page)).toMatch(/^top-aide-to.*: the government has opened an inquiry$/u);
  });

  it("is not whoever else was named", () => {
    const page = "Jon Vik opened a shop in Oslo. The lawyer for Karim Osmani said his client was tired.";
    expect(saidIn(page)).not.toContain("jon-vik:");
    expect(saidIn(page)).toContain(": his client was tired");
  });

  it("has a name where it follows a comma", () => {
    const page = "An aide to the prime minister, Karim Osmani, says the government has opened an inquiry.";
    expect(saidIn(page)).toContain("karim-osmani: the government has opened an inquiry");
  });

  it("is no chief of staff, whose name follows", () => {
    const page = "Chief of staff Karim Osmani says the government has opened an inquiry.";
    expect(saidIn(page)).toContain("karim-osmani: the government has opened an inquiry");
  });
});

describe("what is kept up, taken over or compared", () => {
  it("is not said", () => {
    const pages = [
      "The dockers' camp maintained a majority in the council.",
      "General Mario Rossi assumed command of the force on Thursday.",
      "The fire has burned 30 homes, compared to 10 on Friday.",
    ];
    expect(pages.map(saidIn)).toEqual(["", "", ""]);
  });

  it("is where a clause says it", () => {
    expect(saidIn("The union maintains the vote was rigged.")).toBe("union: the vote was rigged");
    expect(saidIn("Mario Rossi has maintained his innocence.")).toBe("mario-rossi: his innocence");
  });
});

describe("what went as expected", () => {
  it("was expected by nobody in particular", () => {
    const page = "As expected, Mario Rossi recommended that the port stay open for another year.";
    expect(saidIn(page)).toBe("mario-rossi: the port stay open for another year");
  });
});

describe("a list of countries behind those who speak for them", () => {
  it("is no speaker", () => {
    const page = "The foreign ministers of Norway, Sweden, Finland and Denmark have urged Spain to vote.";
    expect(saidIn(page)).toMatch(/^foreign-ministers.*: to vote$/u);
    expect(toldOf("REQUEST", readingOf(page)).join()).not.toContain("finland");
  });

  it("speaks where nobody stands in front of it", () => {
    expect(saidIn("Norway and Sweden have urged Spain to vote.")).toMatch(/^(?:norway|sweden)/u);
  });
});

describe("whoever is for or against somebody", () => {
  it("speaks, and not the one they are for", () => {
    const page = "Ivo Tarn was convicted. Supporters of Tarn say the case was a reprisal.";
    expect(saidIn(page)).toBe("supporters-of-tarn: the case was a reprisal");
  });

  it("is nobody where the one speaks himself", () => {
    expect(saidIn("Ivo Tarn was convicted. Tarn says the case was a reprisal.")).toBe(
      "ivo-tarn: the case was a reprisal",
    );
  });
});

describe("what is printed in two papers", () => {
  it("speaks, and not the second", () => {
    const page = "Full-page ads in the Norland Times and the Tarn Post say that the fuel is free.";
    expect(saidIn(page)).not.toMatch(/^tarn-post/u);
  });
});

describe("police of a city told with its country", () => {
  it("attack, and not the country", () => {
    const page = "Riot police in Santiago, Chile have fired tear gas at hundreds of students.";
    expect(toldOf("ATTACK", readingOf(page)).join()).not.toContain("ACTOR chile");
  });
});
