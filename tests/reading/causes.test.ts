import type { LocalId, ReadEvent } from "../../src/domain/reading";
import { readingOf } from "./whole-page";

/** `PROTEST because of ARREST`, `SANCTION in response to ATTACK`. */
function origins(page: string): string[] {
  const { events } = readingOf(`${page}\n`);
  const typeOf = (id: LocalId): string | undefined => events.find((event) => event.id === id)?.type;
  const told = ({ type, causedBy, responseTo }: ReadEvent): string[] => [
    ...(causedBy === null ? [] : [`${type} because of ${typeOf(causedBy)}`]),
    ...(responseTo === null ? [] : [`${type} in response to ${typeOf(responseTo)}`]),
  ];
  return events.flatMap(told);
}

describe("a cause that the text says", () => {
  it.each([
    ["Minister Ann Lee resigned over the arrest of her adviser.", "LEAVE_OFFICE because of ARREST"],
    ["Ann Lee resigned as a result of the accident.", "LEAVE_OFFICE because of ACCIDENT"],
    ["Because of the strike, Ann Lee resigned.", "LEAVE_OFFICE because of STRIKE"],
    ["The protests were triggered by the arrest of Ivar Dahl.", "PROTEST because of ARREST"],
    ["The arrest of Ivar Dahl sparked protests in Oslo.", "PROTEST because of ARREST"],
    ["Police arrested Ivar Dahl, which led to protests in Oslo.", "PROTEST because of ARREST"],
    ["Police arrested Ivar Dahl on Monday, sparking protests in Oslo.", "PROTEST because of ARREST"],
    ["The resignation of Ann Lee led to an election in May.", "ELECTION because of LEAVE_OFFICE"],
    ["Thousands protested in Oslo in response to the killing of Per Holm.", "PROTEST in response to KILL"],
    ["Norway attacked Sweden in retaliation for the bombing of Oslo.", "ATTACK in response to ATTACK"],
    ["In response to the attack, Norway imposed sanctions on Sweden.", "SANCTION in response to ATTACK"],
  ])("%s", (page, origin) => {
    expect(origins(page)).toEqual([origin]);
  });

  it.each([
    ["Nine people were killed in the earthquake in Norway.", "KILL because of DISASTER"],
    ["Nine people died when a ferry capsized off Norway.", "DIE because of ACCIDENT"],
    ["An earthquake struck Norway, killing nine people.", "KILL because of DISASTER"],
    ["The attack killed nine people.", "KILL because of ATTACK"],
  ])("may be what people die of: %s", (page, origin) => {
    expect(origins(page)).toEqual([origin]);
  });
});

describe("no cause", () => {
  it.each([
    "Ann Lee met Per Holm after the earthquake in Norway.",
    "Protests erupted in Oslo following the arrest of Ivar Dahl.",
    "Ann Lee resigned after the strike began.",
    "Per Holm was arrested a day before the attack.",
    "Per Holm died on Monday, years after the war.",
  ])("is what only comes before: %s", (page) => {
    expect(origins(page)).toEqual([]);
  });

  it.each([
    "Ann Lee did not resign over the arrest of her adviser.",
    "The protests were not triggered by the arrest of Ivar Dahl.",
    "The protests may have been triggered by the arrest of Ivar Dahl.",
    "Ann Lee denied that the protests were triggered by the arrest of Ivar Dahl.",
    "Ann Lee resigned because of fears of an attack.",
  ])("is what did not happen, or not for sure: %s", (page) => {
    expect(origins(page).filter((origin) => origin.includes("because"))).toEqual([]);
  });

  it.each([
    "Opponents of the war sparked protests in Oslo.",
    "Opponents of the war killed nine people.",
    "A probe into the accident led to the arrest of Per Holm.",
    "Ann Lee dismissed reports of tension sparked by the war.",
    "The earthquake ended and gunmen killed nine people.",
    "Gunmen killed nine people in Oslo, and an earthquake struck Norway.",
  ])("is what somebody or something else has brought about: %s", (page) => {
    expect(origins(page)).toEqual([]);
  });
});
