import { readingOf, sureness } from "./whole-page";

const sure = (type: string, page: string) => sureness(type, readingOf(page));

describe("a deed that something is of", () => {
  it("has happened, whatever is promised, asked or denied of the rest", () => {
    expect(sure("KILL", "The group promised to release photos of his murder.")).toEqual(["ASSERTED"]);
    expect(sure("KILL", "The envoy expects those implicated in the killing to be tried.")).toEqual(["ASSERTED"]);
    expect(sure("KILL", "The mayor has denied any role in the killing of the banker.")).toEqual(["ASSERTED"]);
    expect(sure("DISASTER", "The minister will meet victims of the earthquake.")).toEqual(["ASSERTED"]);
  });

  it("may never have been where it is any, alleged, or only warned of", () => {
    expect(sure("KILL", "The group promised to release photos of an alleged murder.")).not.toContain("ASSERTED");
    expect(sure("ATTACK", "The rebels threatened to carry out the attack.")).not.toContain("ASSERTED");
    expect(sure("DISASTER", "The ministry published a warning of the flood.")).not.toContain("EXPECTED");
  });
});

describe("what there may never be", () => {
  it("is what one is shielded from, what there is a risk of, and what would have to come first", () => {
    expect(sure("ATTACK", "Ships protect the port from attacks by pirates.")).toEqual(["HYPOTHETICAL"]);
    expect(sure("DISASTER", "There was no risk of a tsunami.")).toEqual(["HYPOTHETICAL"]);
    expect(sure("WAR", "The border would be closed in the event of war.")).toEqual(["HYPOTHETICAL"]);
    expect(sure("ATTACK", "Police have thwarted a bomb attack in the capital.")).toEqual(["HYPOTHETICAL"]);
  });

  it("is an attack that is being planned; but not one that has its day", () => {
    expect(sure("ATTACK", "The men were planning an armed attack on a hotel.")).toEqual(["HYPOTHETICAL"]);
    expect(sure("VISIT", "The minister is planning to visit Norway.")).toEqual(["EXPECTED"]);
  });

  it("is what somebody is kept from holding", () => {
    expect(sure("PROTEST", "Guards stopped the farmers from staging a rally.")).toEqual(["NEGATED"]);
  });
});

describe("rebels who are only suspected to be rebels", () => {
  it("were killed in a raid all the same", () => {
    expect(sure("ATTACK", "Soldiers killed ten suspected rebels in a raid.")).toEqual(["ASSERTED"]);
    expect(sure("ATTACK", "The man is suspected of an attack.")).not.toContain("ASSERTED");
  });
});
