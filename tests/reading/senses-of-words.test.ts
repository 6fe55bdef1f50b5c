import { readingOf } from "./whole-page";

const types = (page: string): string[] => readingOf(page).events.map(({ type }) => type);

describe("words that mean another thing where they stand", () => {
  it.each([
    ["Firefighters came to put out a fire at his flat in Oslo.", "ATTACK"],
    ["Thirty people were killed in a theatre fire in Oslo.", "ATTACK"],
    ["Norway closed its roads to the occupied West Bank.", "ATTACK"],
    ["Police seized 105 tons of marijuana in Oslo.", "ATTACK"],
    ["The videotape was seized by police in Oslo.", "ATTACK"],
    ["A rescue operation in Oslo continued into the night.", "ATTACK"],
    ["Norway battled back from two goals down.", "ATTACK"],
    ["Ann Lee went to Oslo to rally support for the treaty.", "PROTEST"],
    ["Per Holm made three albums for a record label in Oslo.", "CRITICISE"],
    ["Per Holm's attacks on Ann Lee's economic plan have hit home.", "ATTACK"],
    ["Ann Lee has not played a tour event in Oslo since May.", "VISIT"],
    ["Ann Lee ousted Eva Holm of Norway 6-4, 7-5 on Monday.", "LEAVE_OFFICE"],
    ["Norwegian forces swept into Ostria in August.", "WIN_ELECTION"],
  ])("tell nothing of the kind: %s", (page, type) => {
    expect(types(page)).not.toContain(type);
  });

  it.each([
    ["Four people were killed by artillery fire in Oslo.", "ATTACK"],
    ["Norwegian troops occupied the town of Velden on Monday.", "ATTACK"],
    ["Pirates seized the tanker and its crew off Norway.", "ATTACK"],
    ["The army launched an operation against rebels in Velden.", "ATTACK"],
    ["President Ann Lee was ousted in a coup on Monday.", "LEAVE_OFFICE"],
    ["Thousands rallied in Oslo against the tax.", "PROTEST"],
  ])("tell it elsewhere: %s", (page, type) => {
    expect(types(page)).toContain(type);
  });

  it("fires people from their posts, and not at them", () => {
    expect(types("President Per Holm fired 11 cabinet ministers on Monday.")).toEqual(["LEAVE_OFFICE"]);
    expect(types("The mayor fired a large number of traffic officers.")).toEqual(["LEAVE_OFFICE"]);
    expect(types("The president fired the new judges Friday.")).toEqual(["LEAVE_OFFICE"]);
    expect(types("Rebels fired mortars at the airport in Oslo.")).toEqual(["ATTACK"]);
  });
});
