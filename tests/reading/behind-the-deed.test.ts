import { readingOf, told, toldOf } from "./whole-page";

const of = (type: string, page: string) => toldOf(type, readingOf(page));

describe("those who stand behind a deed's noun", () => {
  it("have not done it where they did another, or only suffer it", () => {
    expect(of("ATTACK", "The blast came amid a wave of killings by rebels.")).toEqual(["ATTACK"]);
    expect(of("ACCUSE", "The allegations led the minister to resign.")).toEqual(["ACCUSE"]);
    expect(told(readingOf("The attack on a hotel favoured by tourists killed two.")).join()).not.toContain("tourists");
  });

  it("have done it behind a word for doing it, however they are described", () => {
    expect(of("ATTACK", "The attack was carried out by rebels.")).toEqual(["ATTACK ACTOR rebels"]);
    expect(of("ATTACK", "Two guards were hurt in an ambush by suspected rebels.").join()).toContain("ACTOR rebels");
  });
});

describe("others who were wounded", () => {
  it("were not killed, though the verb may be taken for their noun", () => {
    const page = "A bomb exploded, killing two soldiers and wounding three others.";
    expect(of("KILL", page)).toEqual(["KILL VICTIM two-soldiers"]);
  });
});

describe("pirates who did it before they were killed", () => {
  it("have done it, and not whoever killed them", () => {
    const page = "The navy killed 15 pirates who had carried out attacks on ships.";
    expect(of("ATTACK", page).join()).toContain("ACTOR 15-pirates");
    expect(of("ATTACK", "Troops killed 50 rebels in an ambush.")).toEqual(["ATTACK ACTOR troops"]);
  });
});

describe("whoever asks for an inquiry", () => {
  it("has no part in what is inquired into", () => {
    const page = "The union demanded an inquiry into the attack on a factory.";
    expect(of("ATTACK", page).join()).not.toContain("union");
  });
});
