import { readingOf } from "./whole-page";

const types = (page: string): string[] => readingOf(page).events.map(({ type }) => type);

describe("words that the news uses for something else", () => {
  it.each([
    ["ACCIDENT", "The clashes could derail the peace process."],
    ["ACCIDENT", "The farmer accidentally strayed across the border."],
    ["REJECT", "A truck carrying salt overturned on Monday."],
    ["LEAVE_OFFICE", "The top seed retired from the semifinal with a sore knee."],
    ["WIN_ELECTION", "The mayor was upset that nobody had told her."],
    ["WIN_ELECTION", "Soldiers completed a sweep of the valley."],
    ["APPOINT", "The firm will install a new camera in the harbour."],
    ["SUE", "The ruling party may face a strong challenge from the Greens."],
    ["SUMMIT", "A commission will improve intelligence gathering."],
    ["ACCUSE", "Opinion polls suggest that the mayor could win."],
    ["ACQUIRE", "Rebels took control of the capital on Monday."],
    ["TAKE_OFFICE", "Veterans have taken over the home of the mayor."],
    ["SANCTION", "The government has frozen wages."],
    ["KILL", "Vets slaughtered 11,000 birds after an outbreak."],
    ["TAKE_OFFICE", "The king will inaugurate a new bridge on Monday."],
    ["PROMISE", "Their rights are guaranteed by the constitution."],
  ])("tell no %s: %s", (type, page) => {
    expect(types(page)).not.toContain(type);
  });

  it.each([
    ["ACCIDENT", "A passenger train derailed on Monday, killing nine people."],
    ["REJECT", "The Supreme Court overturned the results of the vote."],
    ["KILL", "Gunmen slaughtered 14 pilgrims on Thursday."],
    ["APPOINT", "The army installed a general as president."],
    ["SUE", "The party will challenge the court's decision before a tribunal."],
    ["SANCTION", "The union has frozen the assets of the bank."],
  ])("tell a %s: %s", (type, page) => {
    expect(types(page)).toContain(type);
  });
});
