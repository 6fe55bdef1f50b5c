import { readingOf, said, toldOf } from "./whole-page";

const words = (page: string): string[] => said(readingOf(page));

describe("whoever is believed to be somebody", () => {
  it("believes nothing", () => {
    const page = "A woman believed to be the wife of a suspect was questioned on Monday.";
    expect(words(page)).toEqual(["null: to be the wife of a suspect"]);
  });

  it("believes what she says she does", () => {
    expect(words("Ann Lee believed the wife of a suspect was innocent.")).toEqual([
      "ann-lee: the wife of a suspect was innocent",
    ]);
  });
});

describe("alleged members", () => {
  it("are alleged by nobody", () => {
    expect(words("The union punished three of its alleged members in May.")).toEqual([]);
  });

  it("are not whoever alleges something", () => {
    expect(words("Ann Lee alleged that members had been punished.")).toEqual(["ann-lee: members had been punished"]);
  });
});

describe("telling", () => {
  it("says nothing of a story", () => {
    expect(words("Ana Brandt told the story in a novel, which has been translated into 31 languages.")).toEqual([]);
  });

  it("says what a court is told", () => {
    expect(words("Ana Brandt told the court that she was tired.")).toEqual(["ana-brandt: she was tired"]);
  });
});

describe("a name between commas in front of a verb of saying", () => {
  it("is who speaks, and what is in front is what is said", () => {
    const page = "The Central Hospital in Talsen called off 120 operations, its director, Mihkel Oras, said.";
    expect(words(page)).toEqual(["mihkel-oras: The Central Hospital in Talsen called off 120 operations"]);
  });

  it("leaves a plain apposition its sentence", () => {
    expect(words("Its director, Mihkel Oras, said the hospital was empty.")).toEqual([
      "mihkel-oras: the hospital was empty",
    ]);
  });
});

describe("a name that says what was bought", () => {
  it("announces nothing", () => {
    const page = "Kestrel Motors bought a stake in a battery maker, Voltis, last month and announced no layoffs.";
    expect(words(page)).toEqual(["kestrel-motors: no layoffs"]);
  });

  it("does so where it is whose sentence it is", () => {
    const page = "Voltis, a maker of batteries, lost money last month and announced it would close.";
    expect(words(page)[0]).toMatch(/^voltis: /u);
  });
});

describe("a ransom", () => {
  it("is not demanded by whoever tells of it", () => {
    const page = readingOf(
      "Kaja Ramm said hackers had locked the files of patients and demanded a ransom of a million.",
    );
    expect(toldOf("DEMAND", page)).not.toContain("DEMAND ACTOR kaja-ramm");
  });

  it("leaves other demands to whoever speaks", () => {
    const page = readingOf("The opposition said the government had failed to act and demanded an inquiry.");
    expect(toldOf("DEMAND", page)).toEqual(["DEMAND ACTOR opposition"]);
  });
});

describe("who somebody is", () => {
  it("is not what he disagrees about", () => {
    expect(words("Another researcher, Tomas Berg of the Lind Institute, disagreed.")).toEqual([]);
  });

  it("is said where somebody says it", () => {
    expect(words("Tomas Berg said he was a researcher.")).toEqual(["tomas-berg: he was a researcher"]);
  });
});
