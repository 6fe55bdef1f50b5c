import { readingOn } from "./whole-page";

/** `norway MEMBER nato 1949–`: who belongs to what, from when to when, on a day in November 2024. */
const belongs = (page: string): string[] =>
  readingOn("2024-11-06", page).memberships.map(
    ({ member, of, kind, from, to }) => `${member} ${kind} ${of} ${from ?? ""}–${to ?? ""}`,
  );

describe("somebody called a member", () => {
  it.each([
    ["Norland, a NATO member since 2009, condemned the attack.", "norland MEMBER nato 2009–"],
    ["Ivar Dahl met officials from NATO member Norway on Monday.", "norway MEMBER nato –"],
    ["EU member state Croatia closed its border.", "croatia MEMBER european-union –"],
    ["As a member of NATO, Norway must pay.", "norway MEMBER nato –"],
    ["Norway, one of NATO's founding members, will host the talks.", "norway MEMBER nato –"],
    ["NATO met in Oslo. Sweden, the alliance's 32nd member, sent ships.", "sweden MEMBER nato –"],
    ["Per Holm, 44, a member of the Labour Party since 2009, resigned.", "per-holm PARTY labour-party 2009–"],
    ["Ivar Dahl has been a member of the Labour Party since 2011.", "ivar-dahl PARTY labour-party 2011–"],
    ["Ann Lee became a member of the Labour Party in 2001.", "ann-lee PARTY labour-party 2001–"],
    [
      "Ann Lee was a member of the European Parliament from 2009 to 2014.",
      "ann-lee MEMBER european-parliament 2009–2014",
    ],
    ["Anna Berg, a board member of Coastal Bank, said rates would fall.", "anna-berg MEMBER coastal-bank –"],
    ["Anna Berg, a member of Coastal Bank's executive board, left Oslo.", "anna-berg MEMBER coastal-bank –"],
    ["Per Lund, a member of the rock band Harbour Boys, died on Monday.", "per-lund MEMBER harbour-boys –"],
  ])("is one: %s", (page, membership) => {
    expect(belongs(page)).toEqual([membership]);
  });

  it("may be several at once", () => {
    expect(belongs("Denmark, Norway and Sweden are members of NATO.")).toHaveLength(3);
    expect(belongs("NATO members Norway and Sweden sent ships.")).toHaveLength(2);
  });

  it.each([
    "Per Holm, a former member of the Labour Party, resigned.",
    "Former Labour Party member Ivar Dahl was arrested.",
    "Ann Lee, who was a member of the Labour Party, died in 2019.",
    "Per Holm is not a member of the Labour Party.",
    "Per Holm is no longer a member of the Labour Party.",
    "Non-member Norway pays into the European Union's budget.",
    "Georgia, a candidate member of the European Union, condemned the attack.",
    "Norway hopes to become a member of the European Union by 2030.",
    "Police arrested Per Holm, a suspected member of the Northern Front.",
    "Per Holm was accused of being a member of the Northern Front.",
  ])("is none, or none any more: %s", (page) => {
    expect(belongs(page)).toEqual([]);
  });

  it.each([
    "In Norway, a member of the Labour Party was arrested.",
    "In Norway, a board member of Coastal Bank, Per Holm, said rates would fall.",
    "Per Holm met the members of the Labour Party.",
    "The president, members of the Labour Party and Per Holm were there.",
    "Staff member of the European Union Per Holm said it was over.",
    "Per Holm, a member of the Security Council staff, left.",
  ])("is somebody else: %s", (page) => {
    expect(belongs(page)).toEqual([]);
  });
});

describe("joining", () => {
  it.each([
    ["Anna Berg, who joined the Centre Party in July, said she would run.", ["anna-berg PARTY centre-party 2024-07–"]],
    ["Ann Lee joined the board of Coastal Bank in 2021.", ["ann-lee MEMBER coastal-bank 2021–"]],
    ["Anna Berg joined Coastal Bank in 2009.", ["anna-berg EMPLOYED coastal-bank 2009–"]],
    ["Midfielder Jon Vik joined Brann from Rosenborg in July.", ["jon-vik MEMBER brann 2024-07–"]],
    ["In 2004, Latvia joined the European Union.", ["latvia MEMBER european-union 2004–"]],
    ["Finland was admitted to NATO in 2023.", ["finland MEMBER nato 2023–"]],
    [
      "Poland joined NATO in 1999 and the European Union in 2004.",
      ["poland MEMBER nato 1999–", "poland MEMBER european-union 2004–"],
    ],
  ])("makes a member from that day on: %s", (page, memberships) => {
    expect(belongs(page)).toEqual(memberships);
  });

  it.each([
    "Ukraine has applied to join NATO.",
    "Georgia wants to join the European Union.",
    "Norway never joined the European Union.",
    "Per Holm denied that he joined the Labour Party in 2019.",
    "Neither Norway nor Sweden joined the European Union in 2019.",
    "Ann Lee said she hoped Norway joined the European Union in 2019.",
    "The foreign minister of Norway joined NATO in 2019.",
  ])("has to happen: %s", (page) => {
    expect(belongs(page)).toEqual([]);
  });

  it.each([
    "Norway joined NATO allies in condemning the attack.",
    "Norway joined the European Union in condemning the attack on Monday.",
    "Per Holm joined the Labour Party's Ann Lee on stage in Oslo.",
    "The government of Norway joined the European Union talks in May.",
  ])("in something is no joining: %s", (page) => {
    expect(belongs(page)).toEqual([]);
  });
});

describe("leaving", () => {
  it.each([
    ["Britain left the European Union in 2020.", "united-kingdom MEMBER european-union –2020"],
    ["Ann Lee left the Labour Party in May.", "ann-lee PARTY labour-party –2024-05"],
    ["Per Holm was expelled from the Labour Party on Monday.", "per-holm PARTY labour-party –2024-11-04"],
    ["Ann Lee resigned from the board of Coastal Bank on Monday.", "ann-lee MEMBER coastal-bank –2024-11-04"],
    ["Guitarist Per Lund left the Harbour Boys in 2012.", "per-lund MEMBER harbour-boys –2012"],
  ])("ends it on that day: %s", (page, membership) => {
    expect(belongs(page)).toEqual([membership]);
  });

  it("without a day tells of nothing that could be told apart from what still is", () => {
    expect(belongs("Ann Lee has been expelled from the Labour Party.")).toEqual([]);
  });

  it.each([
    "Ivar Dahl left the Coastal Bank on Monday.",
    "Ann Lee left the United Nations headquarters on Monday.",
    "Per Holm left the Labour Party conference on Monday.",
    "Per Holm left the Labour Party reeling on Monday.",
    "If Norway left NATO in 2026, Sweden would follow.",
    "Sweden may leave the European Union in 2026.",
  ])("is something else: %s", (page) => {
    expect(belongs(page)).toEqual([]);
  });
});

describe("a seat", () => {
  it.each([
    ["Croatia has belonged to the European Union since 2013.", "croatia MEMBER european-union 2013–"],
    ["Ivar Dahl, who sits on the Coastal Bank's board, left Oslo.", "ivar-dahl MEMBER coastal-bank –"],
    ["Per Holm has sat on the board of Coastal Bank since 2019.", "per-holm MEMBER coastal-bank 2019–"],
  ])("is had: %s", (page, membership) => {
    expect(belongs(page)).toEqual([membership]);
  });

  it.each(["Norway sits on the European Union's border.", "Norway belonged to the European Union."])(
    "is not had: %s",
    (page) => {
      expect(belongs(page)).toEqual([]);
    },
  );
});

describe("a party beside a name", () => {
  it.each([
    ["Rosa Lind of the Centre Party won the vote.", "rosa-lind PARTY centre-party –"],
    ["Rosa Lind (Centre Party) won the vote.", "rosa-lind PARTY centre-party –"],
    ["Ann Lee, a Green lawmaker, criticised the plan.", "ann-lee PARTY green –"],
  ])("is the bearer's: %s", (page, membership) => {
    expect(belongs(page)).toEqual([membership]);
  });

  it("gives a lawmaker no office, and a chamber gives one", () => {
    const offices = (page: string): string[] =>
      readingOn("2024-11-06", page).tenures.map(({ title, of }) => `${title} of ${of}`);
    expect(offices("Ann Lee, a Green lawmaker, criticised the plan.")).toEqual([]);
    expect(offices("Health Ministry Deputy Per Holm said it was over.")).toEqual([]);
    expect(offices("Knesset lawmaker Ann Lee criticised the plan.")).toEqual(["lawmaker of knesset"]);
  });

  it("is nobody's where a chamber is named", () => {
    expect(belongs("Knesset lawmaker Ann Lee criticised the plan.")).toEqual([]);
  });
});
