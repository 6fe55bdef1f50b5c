import { readingOf, readingOn, toldOf } from "./whole-page";

const of = (type: string, page: string): string[] => toldOf(type, readingOf(page));

describe("whoever is blamed for an attack", () => {
  it("has not been attacked", () => {
    expect(of("ATTACK", "Kaja Ramm blamed the attack on Norway.").join()).not.toContain("RECIPIENT norway");
  });

  it("leaves those attacked where they are", () => {
    expect(of("ATTACK", "The militants launched an attack on Norway.").join()).toContain("RECIPIENT norway");
  });
});

describe("a request", () => {
  it("is by those at whose request something is done", () => {
    const page =
      "Judge Ann Lee granted the injunction at the request of the environmental group Forest Watch, which argued that it was late.";
    expect(of("REQUEST", page)).toEqual(["REQUEST ACTOR forest-watch"]);
  });

  it("is by whoever asks", () => {
    expect(of("REQUEST", "Ann Lee urged the minister to stop.")).toEqual(["REQUEST ACTOR ann-lee RECIPIENT minister"]);
  });
});

describe("a prize", () => {
  it("loses nothing", () => {
    expect(of("WIN", "The novelist Ann Lee won the Lindqvist Prize on Monday.").join()).not.toContain("LOSER");
  });

  it("is not whoever is beaten", () => {
    expect(of("WIN", "Ingrid Lund beat Ana Petrova in the final.")).toEqual([
      "WIN WINNER ingrid-lund LOSER ana-petrova",
    ]);
  });
});

describe("a promise that somebody is accused of breaking", () => {
  it("is not the accuser's", () => {
    const page = "Sabine Krohn accused the management of breaking a promise made in 2021.";
    expect(of("PROMISE", page).join()).not.toContain("ACTOR sabine-krohn");
  });

  it("is whose it is otherwise", () => {
    expect(of("PROMISE", "Sabine Krohn promised to come.").join()).toContain("ACTOR sabine-krohn");
  });
});

describe("people of one's own", () => {
  it("are not threatened by being called up", () => {
    expect(of("THREATEN", "Goran Vashik threatened to mobilise reservists.")).toEqual(["THREATEN ACTOR goran-vashik"]);
  });

  it("are others where they are to be sued", () => {
    expect(of("THREATEN", "Goran Vashik threatened to sue reporters.").join()).toContain("RECIPIENT reporters");
  });
});

describe("one event and another", () => {
  it("are two where one is feared and the other has been told", () => {
    const page = readingOn(
      "2023-10-05",
      "Workers walked out over pay.\n\nThey were angry.\n\nSabine Krohn threatened an indefinite strike.",
    );
    expect(toldOf("STRIKE", page).length).toBe(2);
  });

  it("are one where the second telling is definite", () => {
    const page = readingOn("2023-10-05", "Workers went on strike on Monday.\n\nThe strike was the first in years.");
    expect(toldOf("STRIKE", page).length).toBe(1);
  });

  it("are two where one is counted over the whole year", () => {
    const page = readingOn(
      "2024-08-30",
      "At least 18 people died off Calderra on Friday.\n\nMore than 1,300 people have died this year.",
    );
    expect(toldOf("DIE", page).length).toBe(2);
  });

  it("are two wars where one was fought in years long past", () => {
    const page = readingOn(
      "2024-05-14",
      "Russia called on them to stop fighting.\n\nThe two countries fought a war from 1991 to 1994.",
    );
    expect(toldOf("WAR", page).length).toBe(2);
  });
});
