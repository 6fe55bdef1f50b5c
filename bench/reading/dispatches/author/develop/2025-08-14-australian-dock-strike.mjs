import { assumed, dated, does, group, on, organisation, past, person, place, stretch, toCome } from "../words.mjs";

const day = on("2025-08-14");
const later = { saidOn: [null] };

export default {
  headline: "Australian dockers down tools over pay, second walkout looms",
  byline: "Demo Desk",
  source: "Dateline Demo Wire",
  published: "2025-08-14",
  dateline: ["SYDNEY", "sydney"],
  page: `
S1 {sydney=SYDNEY}, Aug 14 — Some {dockers~4,000 dock workers} in {australia=Australia}'s four biggest ports walked off the job on Thursday, leaving 31 ships at anchor and supermarkets worried about their shelves.

S2 The 48-hour stoppage, called by the {wwa=Waterside Workers' Alliance} ({wwa=WWA}), began at midnight in {sydney=Sydney}, {melbourne=Melbourne}, {brisbane=Brisbane} and {fremantle=Fremantle}.
S3 {wwa^It} is the first at all four since a nine-day strike in 2019.

S4 {wwa~The union} demands a rise of 6.5 percent a year; {sct=Southern Cross Terminals}, which employs most of {dockers~the men and women on strike}, has offered 3.2.
S5 "Our members worked through the pandemic and were thanked with a pizza," {hanrahan~{wwa=WWA} national secretary} {hanrahan=Bronwyn Hanrahan} told {crowd~a crowd} at {port-botany=Port Botany}.
S6 {hanrahan^She} threatened a second walkout on 28 August if talks did not resume.

S7 {sct=Southern Cross} accused {wwa~the union} of holding {australia~the country} to ransom.
S8 {sct^Its} chief negotiator, {petrakis=Nick Petrakis}, said on {radio=Radio National} that {sct~the company} had "moved twice, and been met with silence twice".
S9 {petrakis^He} rejected a claim that {sct~the firm} had hired strike-breakers from {new-zealand=New Zealand}.

S10 {police~Police} arrested {pickets~two pickets} in {melbourne=Melbourne} after a lorry's windscreen was smashed.
S11 {pickets^They} were charged with criminal damage and released.

S12 {okafor~Transport Minister} {okafor=Daniel Okafor} urged both sides to return to the table and ruled out a law to end the dispute.
S13 {opposition~The opposition} called {okafor^him} a spectator.
S14 A strike costs the economy 90 million {australia@Australian} dollars a day, the {aia={australia@Australian} Importers' Association} estimates, but {economists~economists} say the figure is too high.

S15 The {fwc=Fair Work Commission} will hear an application by {sct~the employer} on Friday to stop the action.
S16 {hanrahan=Hanrahan}, who led the 2019 strike as well, has promised to obey any order.
`,
  entities: {
    sydney: place("Sydney"),
    dockers: group("dock workers", {
      tier: "core",
      alternatives: { name: ["4,000 dock workers", "striking dock workers"] },
    }),
    australia: place("Australia", { wikidata: "Q408" }),
    wwa: organisation("Waterside Workers' Alliance", { alternatives: { name: ["WWA"] } }),
    melbourne: place("Melbourne"),
    brisbane: place("Brisbane"),
    fremantle: place("Fremantle"),
    sct: organisation("Southern Cross Terminals", { alternatives: { name: ["Southern Cross"] } }),
    hanrahan: person("Bronwyn Hanrahan"),
    crowd: group("crowd at Port Botany", { alternatives: { name: ["a crowd"] } }),
    "port-botany": place("Port Botany"),
    petrakis: person("Nick Petrakis"),
    radio: organisation("Radio National", stretch),
    "new-zealand": place("New Zealand", { wikidata: "Q664" }),
    police: group("Australian police", { alternatives: { name: ["police"], kind: ["ORGANISATION"] } }),
    pickets: group("two pickets"),
    okafor: person("Daniel Okafor"),
    opposition: group("Australian opposition", { alternatives: { name: ["the opposition"], kind: ["ORGANISATION"] } }),
    aia: organisation("Australian Importers' Association"),
    economists: group("economists"),
    fwc: organisation("Fair Work Commission"),
    wire: organisation("Dateline Demo Wire", stretch),
  },
  statements: {
    ST1: { by: "wwa", at: "S4", cue: "demands/demand", says: "a rise of 6.5 percent a year" },
    ST2: { by: "sct", at: "S4", cue: "offered/offer", says: "3.2", ...stretch },
    ST3: {
      by: "hanrahan",
      at: "S5",
      cue: "told/tell",
      to: ["crowd"],
      says: '"Our members worked through the pandemic and were thanked with a pizza,"',
      on: day,
      alternatives: later,
    },
    ST4: {
      by: "hanrahan",
      how: "PRONOUN",
      at: "S6",
      cue: "threatened/threaten",
      says: "a second walkout on 28 August if talks did not resume",
      on: day,
      alternatives: { ...later, content: ["a second walkout on 28 August"] },
    },
    ST5: {
      by: "sct",
      at: "S7",
      cue: "accused/accuse",
      says: "holding the country to ransom",
      about: ["australia"],
      alternatives: { about: [["wwa"], []] },
    },
    ST6: {
      by: "petrakis",
      at: "S8",
      cue: "said/say",
      via: "radio",
      says: 'the company had "moved twice, and been met with silence twice"',
      about: ["sct"],
      alternatives: { via: [null], about: [[]] },
    },
    ST7: {
      by: "petrakis",
      how: "PRONOUN",
      at: "S9",
      cue: "rejected/reject",
      says: "a claim that the firm … New Zealand",
      about: ["sct", "new-zealand"],
      negated: true,
      alternatives: { negated: [false], content: ["the firm had hired strike-breakers from New Zealand"] },
    },
    ST8: {
      by: "okafor",
      at: "S12",
      cue: "urged/urge",
      says: "to return to the table",
      about: ["wwa", "sct"],
      to: ["wwa", "sct"],
      alternatives: { addressees: [[]], about: [[]] },
    },
    ST9: {
      by: "okafor",
      at: "S12",
      cue: "ruled out/rule out",
      says: "a law to end the dispute",
      ...stretch,
      alternatives: { negated: [true] },
    },
    ST10: { by: "opposition", at: "S13", cue: "called/call", says: "him a spectator", about: ["okafor"] },
    ST11: {
      by: "aia",
      at: "S14",
      cue: "estimates/estimate",
      says: "A strike costs the economy 90 million Australian dollars a day",
      about: ["australia"],
      alternatives: { about: [[]] },
    },
    ST12: { by: "economists", at: "S14", cue: "say/say", says: "the figure is too high" },
    ST13: { by: "hanrahan", at: "S16", cue: "promised/promise", says: "to obey any order" },
  },
  events: {
    E1: {
      what: ["STRIKE", "Dock workers walk out in Australia's four biggest ports"],
      who: "ACTOR dockers",
      place: "australia",
      when: day,
      reports: [
        ["S1", "walked off the job"],
        ["S2", "stoppage"],
        ["S4", "strike"],
        ["S15", "action"],
      ],
      alternatives: {
        participants: ["ACTOR dockers, wwa", "ACTOR wwa", "ACTOR dockers; RECIPIENT sct"],
        when: [on("2025-08-14", "RELATIVE", "2025-08-15"), on("2025-08-14", "RELATIVE", "2025-08-16")],
        place: [null, "sydney"],
      },
    },
    E2: {
      what: ["STRIKE", "Nine-day dock strike of 2019"],
      when: on("2019", "EXPLICIT"),
      reports: [
        ["S3", "strike"],
        ["S16", "strike"],
      ],
      alternatives: {
        participants: ["ACTOR wwa", "ACTOR dockers", "ACTOR hanrahan", "ACTOR dockers, wwa"],
        place: ["australia"],
      },
    },
    E3: {
      what: ["DEMAND", "The Waterside Workers' Alliance demands a rise of 6.5 percent a year"],
      who: "ACTOR wwa",
      when: past,
      reports: [does("S4", "demands", "ST1")],
      alternatives: { participants: ["ACTOR wwa; RECIPIENT sct"], when: [null] },
    },
    E4: {
      what: ["THREATEN", "Bronwyn Hanrahan threatens a second walkout"],
      who: "ACTOR hanrahan",
      about: ["E5"],
      when: assumed("2025-08-14"),
      reports: [does("S6", "threatened", "ST4")],
      alternatives: { participants: ["ACTOR hanrahan; RECIPIENT sct"], about: [[]] },
    },
    E5: {
      what: ["STRIKE", "A second walkout of the dock workers"],
      when: dated("2025-08-28"),
      reports: [["S6", "walkout", "HYPOTHETICAL", "hanrahan", "ST4"]],
      alternatives: { participants: ["ACTOR dockers", "ACTOR wwa"], factuality: ["EXPECTED"], place: ["australia"] },
    },
    E15: {
      what: ["MEET", "Talks between the union and the employer resume"],
      who: "ACTOR wwa, sct",
      when: toCome,
      reports: [["S6", "talks", "HYPOTHETICAL", "hanrahan", "ST4"]],
      ...stretch,
      alternatives: { participants: [""], factuality: ["NEGATED", "EXPECTED"], when: [null] },
    },
    E6: {
      what: ["ACCUSE", "Southern Cross Terminals accuses the union of holding the country to ransom"],
      who: "ACTOR sct; RECIPIENT wwa",
      when: past,
      reports: [does("S7", "accused", "ST5")],
    },
    E7: {
      what: ["REJECT", "Nick Petrakis rejects the claim that strike-breakers were hired"],
      who: "ACTOR petrakis",
      when: past,
      reports: [does("S9", "rejected", "ST7")],
      alternatives: { type: ["DENY"] },
    },
    E8: {
      what: ["ARREST", "Police arrest two pickets in Melbourne"],
      who: "ACTOR police; RECIPIENT pickets",
      place: "melbourne",
      when: past,
      reports: [["S10", "arrested"]],
      alternatives: { when: [day] },
    },
    E9: {
      what: ["CHARGE", "The pickets are charged with criminal damage"],
      who: "RECIPIENT pickets",
      when: past,
      reports: [["S11", "charged"]],
      alternatives: { participants: ["ACTOR police; RECIPIENT pickets"], place: ["melbourne"], when: [day] },
    },
    E10: {
      what: ["REQUEST", "Daniel Okafor urges both sides to return to the table"],
      who: "ACTOR okafor; RECIPIENT wwa, sct",
      when: past,
      reports: [does("S12", "urged", "ST8")],
      alternatives: { type: ["DEMAND"], participants: ["ACTOR okafor"] },
    },
    E11: {
      what: ["REJECT", "Daniel Okafor rules out a law to end the dispute"],
      who: "ACTOR okafor",
      when: past,
      reports: [does("S12", "ruled out", "ST9")],
      ...stretch,
      alternatives: { type: ["DENY"] },
    },
    E12: {
      what: ["CRITICISE", "The opposition calls Daniel Okafor a spectator"],
      who: "ACTOR opposition; RECIPIENT okafor",
      when: past,
      reports: [does("S13", "called", "ST10")],
      ...stretch,
    },
    E13: {
      what: ["PROMISE", "Bronwyn Hanrahan promises to obey any order"],
      who: "ACTOR hanrahan",
      when: past,
      reports: [does("S16", "promised", "ST13")],
    },
    E14: {
      what: ["SUE", "Southern Cross Terminals applies to the Fair Work Commission to stop the action"],
      who: "ACTOR sct",
      when: past,
      reports: [["S15", "application"]],
      ...stretch,
      alternatives: {
        type: ["REQUEST"],
        participants: ["ACTOR sct; RECIPIENT wwa", "ACTOR sct; RECIPIENT fwc"],
        when: [null, on("2025-08-15"), toCome],
        factuality: ["EXPECTED"],
        about: [["E1"]],
      },
    },
  },
  tenures: [
    [
      "hanrahan",
      "national secretary",
      "wwa",
      "CURRENT",
      ["S5"],
      { head: true, alternatives: { title: ["secretary"] } },
    ],
    ["petrakis", "chief negotiator", "sct", "CURRENT", ["S8"]],
    ["okafor", "Transport Minister", "australia", "CURRENT", ["S12"]],
  ],
  topics: [
    ["20000530", "labour strike"],
    ["20000529", "labour dispute", stretch],
    ["20000536", "unions", stretch],
    ["20000343", "waterway and maritime transport", stretch],
    ["20000518", "wages and benefits", stretch],
  ],
  notes: [
    "31 ships at anchor (S1); 48 hours from midnight (S2); 6.5 percent demanded, 3.2 offered (S4); 90 million Australian dollars a day by one estimate (S14)",
    "hearing at the fair-work-commission on 2025-08-15 (S15); the vocabulary has no type for it",
  ],
  never: ({ key }) => [
    [
      "S6",
      "The second walkout is only threatened.",
      { event: { type: "STRIKE", when: { from: "2025-08-28" }, reports: [{ factuality: "ASSERTED" }] } },
    ],
    [
      "S2",
      "Walkout, stoppage and action are one strike; the others are those of 2019 and of 28 August.",
      { event: { type: "STRIKE" } },
      { moreThan: 3 },
    ],
    ["S9", "Petrakis rejects that strike-breakers came.", { event: { place: key("new-zealand") } }],
    [
      "S10",
      "A smashed windscreen is no attack by the police.",
      { event: { type: "ATTACK", participants: [{ role: "ACTOR", entity: key("police") }] } },
    ],
    [
      "S16",
      "Hanrahan led a strike; she held no other office.",
      { tenure: { person: key("hanrahan"), of: key("sct") } },
    ],
    ["S8", "Petrakis speaks for the company.", { tenure: { person: key("petrakis"), of: key("wwa") } }],
    ["S14", "An estimate is the association's.", { statement: { sentences: ["S14"], speaker: key("okafor") } }],
    ["S5", "The thanks with a pizza are a figure of speech in a quotation.", { event: { type: "THANK" } }],
  ],
};
