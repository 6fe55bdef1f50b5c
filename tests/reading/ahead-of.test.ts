import { readingOf, sureness } from "./whole-page";

describe("what something else leads up to", () => {
  it.each([
    ["The party leads in the polls ahead of the election in Norway.", "ELECTION"],
    ["Troops patrolled the town ahead of a presidential election in Norway.", "ELECTION"],
    ["A worker was shot ahead of the September parliamentary election in Norway.", "ELECTION"],
    ["Police made the town safe in the run-up to the summit in Oslo.", "SUMMIT"],
    ["The killings come on the eve of President Ann Lee's visit to Norway.", "VISIT"],
    ["The council put off its ruling until after the election in Norway.", "ELECTION"],
    ["Fear of violence before next week's referendum in Norway keeps voters away.", "VOTE"],
    ["The date for the meeting of Ann Lee and Bo Berg has not been set.", "MEET"],
  ])("is still to come: %s", (page, type) => {
    expect(sureness(type, readingOf(page))).toEqual(["EXPECTED"]);
  });

  it.each([
    ["Parties quarrelled ahead of last year's election in Norway.", "ELECTION"],
    ["The party led in the polls ahead of the 2009 election in Norway.", "ELECTION"],
    ["Parties quarrelled ahead of the 2009 presidential election in Norway.", "ELECTION"],
    ["The killings come days after the visit of President Ann Lee to Norway.", "VISIT"],
  ])("has been, where the words tell so: %s", (page, type) => {
    expect(sureness(type, readingOf(page))).toEqual(["ASSERTED"]);
  });
});
