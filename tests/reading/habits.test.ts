import { readingOf } from "./whole-page";

const types = (page: string): string[] => readingOf(page).events.map(({ type }) => type);

describe("what happens again and again", () => {
  it.each([
    ["Deadly floods and landslides are common in Norland.", "DISASTER"],
    ["Boat accidents are common in the south.", "ACCIDENT"],
    ["Rebels regularly clash with soldiers in the north.", "ATTACK"],
    ["The two rivals often arrest fishermen from the other coast.", "ARREST"],
    ["Such kidnappings have made the coast poor.", "ATTACK"],
  ])("is no one event: %s", (page, type) => {
    expect(types(page)).not.toContain(type);
  });

  it.each([
    ["A landslide killed ten people in Norland, where rain is common.", "DISASTER"],
    ["Rebels clashed with soldiers in the north on Monday.", "ATTACK"],
    ["It was the third such attack in Velden this month.", "ATTACK"],
    ["Ann Lee often accuses the bank of greed.", "ACCUSE"],
  ])("is one where the page tells one: %s", (page, type) => {
    expect(types(page)).toContain(type);
  });
});
