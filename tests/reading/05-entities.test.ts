import { everybodyIn, introduce, nearestMentionBefore, whoIsAt } from "../../src/reading/05-entities/who-is-at";
import { MOST, timesProse } from "./beside-prose";
import { castIn, marked, whoIsMeant } from "./page-in-words";

describe("names", () => {
  test("a surname is the person named in full, before or after", () => {
    expect(whoIsMeant("[PERSON Okafor] won. [PERSON Grace Okafor] slept.")).toEqual([
      "Okafor → grace-okafor",
      "Grace Okafor → grace-okafor",
    ]);
  });

  test("of two people with one surname it is the one named last", () => {
    const meant = whoIsMeant("[PERSON Ann Lee] met [PERSON Tom Lee]. [PERSON Lee] smiled.");
    expect(meant.at(-1)).toBe("Lee → tom-lee");
  });

  test("a surname alone is someone from the background when one fits", () => {
    expect(whoIsMeant("[PERSON Rutte] spoke.")).toContain("Rutte → mark-rutte");
  });

  test("… but not in an article from long before", () => {
    expect(whoIsMeant("[PERSON Scholz] spoke.", "1987-03-02")).toContain("Scholz → scholz");
  });

  test("an acronym in brackets is its long name, in either order", () => {
    const meant = whoIsMeant(
      "The [ORGANISATION Marsh Birds Society] (MBS) sued. The MBS won. The [ORGANISATION RDC] ([ORGANISATION River Dwellers Club]) lost.",
    );
    expect(meant.filter((one) => one.startsWith("MBS"))).toEqual([
      "MBS → marsh-birds-society",
      "MBS → marsh-birds-society",
    ]);
    expect(meant).toContain("RDC → river-dwellers-club");
  });

  test("a table knows US and U.S.; us and who are words", () => {
    expect(whoIsMeant("The US and the U.S. told us who WHO is.")).toEqual([
      "US → united-states",
      "U.S. → united-states",
      "WHO → world-health-organization",
    ]);
  });

  test("a month is no name", () => {
    expect(whoIsMeant("It opens on [PLACE Nov] 6.")).toEqual([]);
  });
});

describe("demonyms", () => {
  test("an adjective speaks of the country, one of a party of the party", () => {
    const meant = whoIsMeant("Dutch farmers and the Democrat [PERSON Ann Lee] objected.");
    expect(meant).toEqual(expect.arrayContaining(["Dutch → netherlands", "Democrat → democratic-party"]));
  });

  test("a language is no country", () => {
    expect(whoIsMeant("She answered in French.")).toEqual([]);
  });

  test("a member of a party that the article names", () => {
    const meant = whoIsMeant("The [ORGANISATION Social Democratic Party] chose a Social Democrat.");
    expect(meant).toContain("Social Democrat → social-democratic-party");
  });
});

describe("capitals", () => {
  test.each([
    ["Kyiv asked for missiles.", "Kyiv → ukraine"],
    ["He promised more aid for Kyiv.", "Kyiv → ukraine"],
    ["They mulled pulling Washington out.", "Washington → united-states"],
    ["He praised Moscow's restraint.", "Moscow → russia"],
  ])("%s means the government", (sentence, meant) => {
    expect(whoIsMeant(sentence)).toContain(meant);
  });

  test.each([
    ["He arrived in Kyiv.", "Kyiv → kyiv"],
    ["She travelled to Washington.", "Washington → washington-dc"],
    ["The trains left Moscow.", "Moscow → moscow"],
    ["He admired Berlin's streets.", "Berlin → berlin"],
  ])("%s means the city", (sentence, meant) => {
    expect(whoIsMeant(sentence)).toContain(meant);
  });
});

describe("descriptors", () => {
  test("a title in front means its bearer", () => {
    expect(whoIsMeant("NATO chief [PERSON Mark Rutte] spoke.")).toContain("NATO chief → mark-rutte");
  });

  test("an office means whoever was named with it", () => {
    const meant = whoIsMeant("The mayor [PERSON Ann Lee] spoke to [PERSON Tom Fox]. Then the mayor left.");
    expect(meant).toContain("the mayor → ann-lee");
  });

  test("an office that nobody here holds means nobody", () => {
    expect(whoIsMeant("[PERSON Tom Fox] spoke. Then the chancellor left.").join()).not.toContain("chancellor");
  });

  test("an age means whoever was named last", () => {
    expect(whoIsMeant("[PERSON Tom Fox] won. He cried, the 57-year-old said.")).toContain("the 57-year-old → tom-fox");
  });

  test("a nationality leaves out who is known to be of another", () => {
    const meant = whoIsMeant(
      "[PERSON Emmanuel Macron] met [PERSON Ole Hansen]. On Monday [PERSON Emmanuel Macron] slept, but the Norwegian spoke.",
    );
    expect(meant).toContain("the Norwegian → ole-hansen");
  });

  test("the alliance is the one named, an alliance of sorts is none", () => {
    const meant = whoIsMeant("NATO met. The alliance agreed. It was an alliance of the unwilling.");
    expect(meant).toEqual(["NATO → nato", "The alliance → nato"]);
  });
});

describe("groups", () => {
  test("those who speak or listen are in the cast", () => {
    const meant = whoIsMeant("Some NATO members fear a retreat. She told reporters nothing.");
    expect(meant).toEqual(expect.arrayContaining(["Some NATO members → some-nato-members", "reporters → reporters"]));
  });

  test("those who do neither are not", () => {
    expect(whoIsMeant("The road of the reporters is long.")).toEqual([]);
  });
});

describe("pronouns", () => {
  test("he and she are told apart by title and given name", () => {
    const meant = whoIsMeant("[PERSON Giorgia Bianchi] called [PERSON Peter Novak]. She spoke first.");
    expect(meant).toContain("She → giorgia-bianchi");
  });

  test("the subject of a clause is not its object", () => {
    const meant = whoIsMeant("[PERSON Peter Novak] won. [PERSON Thomas Fox] congratulated him.");
    expect(meant).toContain("him → peter-novak");
  });

  test("who demands something of somebody is not that one", () => {
    const meant = whoIsMeant("[PERSON Peter Novak] hesitated. [PERSON Thomas Fox] demanded that he resign.");
    expect(meant).toContain("he → peter-novak");
  });

  test("an owner between two people is left open", () => {
    const meant = whoIsMeant("[PERSON Peter Novak] accused [PERSON Thomas Fox] of a break with his partners.");
    expect(meant.some((one) => one.startsWith("his"))).toBe(false);
  });

  test("nobody is meant where nobody was named", () => {
    expect(whoIsMeant("He said nothing.")).toEqual([]);
  });
});

test("a source that only front matter names is in the cast without a mention", () => {
  const page = marked("It rained.");
  const cast = castIn({ ...page, page: { ...page.page, sourceName: "Marsh Wire" } });
  expect(cast.members).toEqual([
    { key: "marsh-wire", kind: "ORGANISATION", name: "Marsh Wire", wikidata: null, mentions: [], gender: null },
  ]);
});

test("every mention says which rule or row tied it, and lies in the text", () => {
  const page = marked(
    "BERLIN, Nov 6 (Reuters) — German Chancellor [PERSON Olaf Scholz] met US officials. He told reporters so.",
  );
  for (const { mentions } of castIn(page).members)
    for (const mention of mentions) {
      expect(mention.by).not.toBe("");
      expect(page.text.slice(mention.start, mention.end)).toMatch(/^\S.*\S$|^\S$/u);
    }
});

test("a long text of one word is read in no time", () => {
  const cast = (text: string) => castIn(marked(text));
  expect(timesProse(cast, `${"Kyiv ".repeat(20_000)}.`)).toBeLessThan(MOST);
});

describe("who is where", () => {
  const page = marked("NATO chief [PERSON Mark Rutte] praised [PERSON Ann Lee].");
  const cast = castIn(page);

  test("by the words themselves", () => {
    const start = page.text.indexOf("Rutte");
    expect(whoIsAt(cast, { start, end: start + 5 })?.key).toBe("mark-rutte");
    expect(whoIsAt(cast, { start: page.text.indexOf("praised"), end: page.text.indexOf("praised") + 7 })).toBeNull();
  });

  test("in a stretch, in text order", () => {
    const keys = everybodyIn(cast, { start: 0, end: page.text.length }).map(({ member }) => member.key);
    expect(keys).toEqual(["mark-rutte", "nato", "mark-rutte", "ann-lee"]);
  });

  test("the nearest before, among those accepted", () => {
    const nearest = nearestMentionBefore(cast, page.text.length, ({ member }) => member.kind === "ORGANISATION");
    expect(nearest?.member.key).toBe("nato");
  });

  test("a group that a pass found joins once, then gets mentions", () => {
    const once = introduce(cast, { start: 0, end: 4 }, "GROUP", "some people", "test");
    const twice = introduce(once.cast, { start: 5, end: 10 }, "GROUP", "some people", "test");
    expect(
      twice.cast.members.filter(({ key }) => key === "some-people").map(({ mentions }) => mentions.length),
    ).toEqual([2]);
  });
});

describe("bodies by what the article calls them", () => {
  const meantBy = (words: string, text: string) => whoIsMeant(text).filter((line) => line.startsWith(words));

  it("a noun beside the name is another name for it, sentences later", () => {
    const text =
      "[ORGANISATION Ondal], the country's largest grocer, cut prices. Rain fell. Snow fell. Rain fell. Analysts met. The grocer said nothing.";
    expect(meantBy("The grocer", text)).toEqual(["The grocer → ondal"]);
  });

  it("a union is one by the words of its name", () => {
    const text = "The [ORGANISATION Dock Workers' Federation] met. The union wants more.";
    expect(meantBy("The union", text)).toEqual(["The union → dock-workers-federation"]);
  });

  it("a country's central bank is the bank that bears its name, even before it is named", () => {
    const text = "[PLACE Zambia]'s central bank met. The [ORGANISATION Bank of Zambia] kept its rate.";
    expect(meantBy("Zambia's", text)).toEqual(["Zambia's central bank → bank-of-zambia"]);
  });
});

describe("the name of an election", () => {
  it("holds its country's name like an adjective", () => {
    const { members } = castIn(marked("She won her seat at the 1997 [PLACE United Kingdom] general election."));
    expect(members.flatMap(({ mentions }) => mentions.map(({ kind }) => kind))).toEqual(["DEMONYM"]);
  });
});
