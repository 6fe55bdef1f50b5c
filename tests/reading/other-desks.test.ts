import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { openLibrary } from "../../src/reading/library";
import { read } from "../../src/reading/read";

/** What court, quake, sport and takeover pages have taught the readers: our own pages, read as a whole. */
const ROOT = join(__dirname, "../..");
const library = openLibrary(join(ROOT, "data"), JSON.parse(readFileSync(join(ROOT, "seeds/background.json"), "utf8")));
const readingOf = (page: string): Reading => read(documentOf(Buffer.from(page), "page.txt"), library).reading;

const names = ({ entities }: Reading): string[] => entities.map(({ name }) => name);
const told = ({ events }: Reading): string[] =>
  events.map(({ type, participants }) =>
    [type, ...participants.map(({ role, entity }) => `${role} ${entity}`)].join(" "),
  );

describe("datelines", () => {
  it("end before a dash, whatever follows", () => {
    const reading = readingOf(
      "Bank cuts rates\n\nHELSINKI - The European Central Bank cut interest rates on Thursday.\n",
    );
    expect(reading.article.dateline?.place).toBe("helsinki");
    expect(names(reading)).toContain("European Central Bank");
  });

  it.each(["HELSINKI (AP) — ", "HELSINKI, Finland (AP) — "])(
    "credit an agency that stands for no place: %s",
    (dateline) => {
      const reading = readingOf(`Storm nears\n\n${dateline}Finland closed its ports on Thursday as a storm neared.\n`);
      const finland = reading.entities.find(({ name }) => name === "Finland");
      const words = (finland?.mentions ?? []).map(({ start, end }) => reading.text.slice(start, end));
      expect(words).not.toContain("AP");
      expect(reading.article.source).toBe("associated-press");
    },
  );

  it("give no office to the agency", () => {
    const reading = readingOf(
      "Vote\n\nOSLO (AP) — Opposition leader Ingrid Lund won the vote on Sunday, officials said.\n",
    );
    expect(reading.tenures.map(({ of }) => of)).not.toContain("associated-press");
  });
});

describe("dates", () => {
  it("are not counted from a day nobody knows", () => {
    const { events } = readingOf("Lawmakers back tax\n\nLawmakers approved the tax last week by 178 votes to 110.\n");
    expect(events.map(({ when }) => when).filter((when) => when !== null)).toEqual([]);
  });

  it("keep an old disaster apart from today's", () => {
    const { events } = readingOf(
      "Earthquake strikes coast\n\nAn earthquake struck the coast of Chile.\n\nIn 2010, an earthquake killed 500 people in Chile.\n",
    );
    expect(events.filter(({ type }) => type === "DISASTER").map(({ when }) => when?.from ?? null)).toEqual([
      null,
      "2010",
    ]);
  });
});

describe("who acts", () => {
  it("is the leader, not the body whose leader it is", () => {
    const reading = readingOf(
      "Union\n\nThe dockers' union's chief negotiator, Ingrid Lund, urged the government to act.\n",
    );
    expect(told(reading).find((event) => event.startsWith("REQUEST"))).toContain("ACTOR ingrid-lund");
  });
});

describe("sport", () => {
  it("is won with a score, not elected", () => {
    const reading = readingOf(
      "Lund wins final\n\nNorway's Ingrid Lund defeated Ana Petrova of Bulgaria 6-4, 7-5 in the final on Saturday.\n",
    );
    expect(told(reading)).toContain("WIN WINNER ingrid-lund LOSER ana-petrova");
    expect(told(reading).join()).not.toContain("WIN_ELECTION");
  });
});

describe("a quotation", () => {
  it("is one statement, though its speaker thinks in it", () => {
    const { statements } = readingOf(
      'Talks\n\n"I think it is going to be a great meeting for all of us," Ingrid Lund told reporters on Friday.\n',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(["ingrid-lund"]);
  });

  it("in single marks is as direct as any, its comma left out", () => {
    const { statements, text } = readingOf(
      "Walkout\n\n'Our members have been left with no choice,' said union leader Ingrid Lund.\n",
    );
    expect(
      statements.map(({ kind, content }) => [kind, ...content.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([["DIRECT", "Our members have been left with no choice"]]);
  });
});

describe("speakers", () => {
  it.each([
    ["Mayor Per Holm said he was proud of the bridge.", []],
    ["Mayor Per Holm told his voters in Oslo that he was proud.", ["he"]],
  ])("are known by their names, not by pronouns nearer to the verb: %s", (sentence, farther) => {
    const { entities, statements, text } = readingOf(`Bridge opens\n\n${sentence}\n`);
    const mentions = entities.find(({ key }) => key === statements[0]?.speaker)?.mentions ?? [];
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Mayor", "Per Holm", ...farther]);
  });
});

/** Who says what, one line a statement. */
const said = (page: string): string[] => {
  const { statements, text } = readingOf(`${page}\n`);
  return statements.map(
    ({ speaker, content }) =>
      `${speaker ?? "nobody"}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
  );
};

describe("who speaks", () => {
  it.each([
    ["Ingrid Lund, 58, of Mill Street, Ondal, denied fraud but was convicted by a jury.", "ingrid-lund: fraud"],
    [
      "Ms Ingrid Lund, a former Ondal Bank economist who left in 2023, said that rates would fall.",
      "ingrid-lund: rates would fall",
    ],
    ["Per Holm, who heads the Association of Nordic Bakers, said flour was too dear.", "per-holm: flour was too dear"],
    ["Defending, Ingrid Lund KC said her client was sorry.", "ingrid-lund: her client was sorry"],
    [
      "The crash was an accident waiting to happen, Ingrid Lund, for the Crown, told the court.",
      "ingrid-lund: The crash was an accident waiting to happen",
    ],
    [
      "People with knowledge of the matter said that the bank had urged Per Holm to accept.",
      "people-with-knowledge-of-the-matter: the bank had urged Per Holm to accept",
    ],
    [
      "The roof fell in at 9:45 p.m. during a storm, according to the Ondal Survey.",
      "ondal-survey: The roof fell in at 9:45 p.m. during a storm",
    ],
    ['Ingrid Lund described the offer as "compelling".', "ingrid-lund: the offer as … compelling"],
    ["Per Holm was told by the inspector that the mine would be closed.", "inspector: the mine would be closed"],
    ['In the words of her lawyer, Per Holm, it was "murder by paperwork".', "per-holm: it was … murder by paperwork"],
    ["Per Holm sees inflation at 2 per cent next year.", "per-holm: inflation at 2 per cent next year"],
    ["A statement from Ondal Bank said that the savings were safe.", "ondal-bank: the savings were safe"],
    ['Ingrid Lund\'s verdict: "Too little and too late."', "ingrid-lund: Too little and too late"],
    [
      "That, according to Per Holm, is the whole point of the lawsuit.",
      "per-holm: That … is the whole point of the lawsuit",
    ],
    [
      "Housing agency Prognos now reckons prices will climb 9 per cent this year.",
      "prognos: prices will climb 9 per cent this year",
    ],
    [
      "Failing a settlement by Wednesday, Per Holm warned, the government will step in.",
      "per-holm: Failing a settlement by Wednesday … the government will step in",
    ],
    [
      "\"He told me 'go home' and I went at once,\" Per Holm said.",
      "per-holm: He told me … go home … and I went at once",
    ],
    ["``We will appeal the ruling tomorrow,'' said Per Holm.", "per-holm: We will appeal the ruling tomorrow"],
    ["”We will appeal the ruling tomorrow,” said Per Holm.", "per-holm: We will appeal the ruling tomorrow"],
    ['"Our lawyers are good," Per Holm said, ruling out a quick deal.', "per-holm: a quick deal"],
    ["The captain, Per Holm said, was asleep.", "per-holm: The captain … was asleep"],
  ])("%s", (sentence, expected) => {
    expect(said(`Trial\n\n${sentence}`)).toContain(expected);
  });

  it("is whom the next sentence of the paragraph is about", () => {
    const page =
      'Strike\n\nIngrid Lund said that the port was closed.\n\n"It is not about the money." Per Holm shakes his head. "It is about respect."';
    expect(said(page).slice(1)).toEqual(["per-holm: It is not about the money", "per-holm: It is about respect"]);
  });

  it("is the one who spoke last where he is only described", () => {
    const page =
      'Cup\n\nDefender Lars Moe was sent off. Striker Per Holm admitted that it could have been his last match.\n\n"I would love to stay," said the former Ondal man.';
    expect(said(page).at(-1)).toBe("per-holm: I would love to stay");
  });

  it.each([
    ["Ann Lee told nurses to go home, and they said that they would not.", "nurses: they would not"],
    ["The council told nurses to go home, and it said that nobody would come.", "council: nobody would come"],
    ["Ann Lee went home, and they said that nobody would come.", "teachers: nobody would come"],
  ])("as 'they' are the several of the sentence before those who spoke: %s", (sentence, expected) => {
    expect(said(`Strike\n\nTeachers said that the school was closed. ${sentence}`).at(-1)).toBe(expected);
  });

  it.each([
    "Per Holm declined to respond to the criticism of the referee.",
    "Asked whether the army could drive trains, Per Holm laughed.",
    "Per Holm refused to blame the injury.",
    "Hopes of finding anyone alive beneath the ruins faded on Friday.",
    "Ondal Bank advised the sellers on the deal.",
  ])("nobody: %s", (sentence) => {
    expect(said(`Final\n\n${sentence}`)).toEqual([]);
  });
});

describe("what stands around an article", () => {
  it.each(["News", "SPORT", "Sport | Ice hockey"])("is a section's name, no headline: %s", (section) => {
    const page = `${section}\n\nFalcons level series\n\nThe Oslo Falcons won on Sunday.\n\n(NOR)\n`;
    const { article, entities } = readingOf(page);
    expect(article.headline).toBe("Falcons level series");
    expect(entities.map(({ name }) => name)).not.toContain("NOR");
  });
});

describe("who is who", () => {
  const members = (page: string): string[] =>
    readingOf(page).entities.map(({ kind, name, mentions }) => `${kind} ${name} ${mentions.length}`);

  it.each([
    ["The shares of Bergen Copper fell.", "ORGANISATION Bergen Copper 1"],
    ["Corvell Chief Executive Marcos Lund said that the mine was safe.", "PERSON Marcos Lund 2"],
  ])("%s", (sentence, expected) => {
    expect(members(`News\n\n${sentence}\n`)).toContain(expected);
  });

  it("is nobody in a line of capitals between paragraphs", () => {
    expect(names(readingOf("Strike\n\nTrains stood still on Monday.\n\nWHAT ONDAL SAYS\n\nNothing.\n"))).toEqual([]);
  });

  it("takes a country's money for no country", () => {
    const { entities, text } = readingOf(
      "Rates\n\nPeru cut its taxes on Monday. Nobody wanted the US dollar. The country has a new budget.\n",
    );
    const peru = entities.find(({ key }) => key === "peru")?.mentions ?? [];
    expect(peru.map(({ start, end }) => text.slice(start, end))).toContain("The country");
  });

  it("is whom the paragraph is about before whom the one above was", () => {
    const page =
      "Final\n\nAna Lund beat Eva Holm on Sunday. Holm praised the crowd.\n\nLund's brother, Per Moe, had driven her to the hall. A year ago she lost to Ida Berg.\n";
    const { entities, text } = readingOf(page);
    const lund = entities.find(({ key }) => key === "ana-lund")?.mentions ?? [];
    expect(lund.map(({ start, end }) => text.slice(start, end))).toContain("she");
  });
});

describe("what happened", () => {
  it.each([
    ["Ingrid Lund thrashed Japan's Emi Sakamoto 6-1 6-2 in the final.", "WIN WINNER ingrid-lund LOSER emi-sakamoto"],
    [
      "Per Holm, who dismissed the minister Ann Lee in May, was re-elected.",
      "LEAVE_OFFICE ACTOR per-holm RECIPIENT ann-lee",
    ],
    ["Serbia's Jelena Ilic was disqualified for wearing the wrong number.", "SANCTION RECIPIENT jelena-ilic"],
    ["A 52-year-old man was cleared of fraud.", "ACQUIT RECIPIENT 52-year-old-man"],
    [
      "Norvind Group, the Oslo-based maker of turbines, has agreed to be bought by Tarn Industries.",
      "ACQUIRE ACTOR tarn-industries RECIPIENT norvind-group",
    ],
  ])("%s", (sentence, expected) => {
    expect(told(readingOf(`News\n\n${sentence}\n`))).toContain(expected);
  });

  it("is no thanks where nobody thanks", () => {
    expect(told(readingOf('Strike\n\n"Nobody was ever thanked with so little," Ingrid Lund said.\n'))).toEqual([]);
  });

  it("is still to come where it is only agreed, whatever it is called further on", () => {
    const { events } = readingOf(
      "Deal\n\nTarn Industries has agreed to buy Norvind Group.\n\nThe takeover by Tarn Industries was welcomed.\n",
    );
    const takeover = events.find(({ type }) => type === "ACQUIRE");
    expect(new Set(takeover?.reports.map(({ factuality }) => factuality))).toEqual(new Set(["EXPECTED"]));
  });

  it("is nothing where a name only looks like it", () => {
    expect(told(readingOf("Cup\n\nManager Sue Hartigan wore a grey suit on a fishing trip.\n"))).toEqual([]);
  });

  it("is done to whom only the next paragraph names", () => {
    const page =
      "Court\n\nA former school caretaker was jailed for six years at Ondal Crown Court on Monday.\n\nPer Holm, 58, had denied fraud.\n";
    expect(told(readingOf(page))).toContain("CONVICT RECIPIENT per-holm");
  });
});

describe("names that the words around them settle", () => {
  const kinds = (page: string): string[] => readingOf(page).entities.map(({ kind, name }) => `${kind} ${name}`);

  it.each([
    ["Ferrolux of Sweden has bought a mill. Shares in Ferrolux fell.", "ORGANISATION Ferrolux"],
    ["The prize went to Daichi Morobe of Japan, a beginner.", "PERSON Daichi Morobe"],
    ["The prize went to Briton Edmund Callowby, a beginner.", "PERSON Edmund Callowby"],
    ["Haftu Belay won again. Nobody had expected that Belay would come back.", "PERSON Haftu Belay"],
    ["The weavers, whose union, Saare Liit, is a century old, went home.", "ORGANISATION Saare Liit"],
    ["Ulverton's Barrow Resources dug here. Barrow has offered more money.", "ORGANISATION Barrow Resources"],
    ["Near Jalo Ekona, sailors mended nets on the quay.", "PLACE Jalo Ekona"],
    ["Near Per Ekona, sailors mended nets on the quay.", "PERSON Per Ekona"],
    ['"Who pays for it?" wondered her sister Folasade.', "PERSON Folasade"],
  ])("%s", (page, entity) => {
    expect(kinds(`News\n\n${page}\n`)).toContain(entity);
  });

  it("initials of the publisher in a dateline are the publisher's, not the country's", () => {
    const page = "---\nsource: Northern Press Desk\n---\nOSLO, Norway (NPD) — Police closed a bridge on Friday.\n";
    const norway = readingOf(page).entities.find(({ name }) => name === "Norway");
    expect(norway?.mentions).toHaveLength(1);
  });
});

describe("who speaks where a description speaks", () => {
  const speakers = (page: string): (string | null)[] => readingOf(page).statements.map(({ speaker }) => speaker);

  it("the only one whom the sentence before names", () => {
    const page =
      'Race\n\nAnn Lee beat Bo Berg. In the rain Lee had led from the start.\n\n"I am happy," the winner grinned.\n';
    expect(speakers(page)).toEqual(["ann-lee"]);
  });

  it("the name behind a description, with something that hangs on it in between", () => {
    expect(speakers('"Ships must be safe," warned the inspector on duty, Ann Lee.\n')).toEqual(["ann-lee"]);
  });

  it("a union that a comma names", () => {
    expect(speakers("The union, Saare Liit, demands shorter shifts for all.\n")).toEqual(["saare-liit"]);
  });

  it("what stands behind a semicolon is not said", () => {
    const { statements, text } = readingOf("Ann Lee said she was ready to talk; the company did not reply.\n");
    const words = statements.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual(["she was ready to talk"]);
  });

  it("what a speaker says that others say is no second statement", () => {
    expect(speakers('Ann Lee pointed out that the contract "only says ships may leave at noon".\n')).toEqual([
      "ann-lee",
    ]);
  });
});

describe("events that are not the one told before", () => {
  it("another disaster, brought in with an article, on its own day", () => {
    const page =
      "An earthquake shook Chile on Friday.\n\nNobody slept.\n\nSchools were closed.\n\n" +
      "A dam, planned after an earthquake in the north in May 2011 killed many people, was never built.\n";
    const document = documentOf(Buffer.from(`---\npublished: 2026-02-17\n---\n${page}`), "page.md");
    const quakes = read(document, library).reading.events.filter(({ type }) => type === "DISASTER");
    expect(quakes.map(({ when }) => when?.from)).toEqual(["2026-02-13", "2011-05"]);
  });

  it.each([["Ivan Petkov, whose mother, Radka, died last week, scored both goals.", "DIE", "ivan-petkov"]])(
    "whose mother dies is alive: %s",
    (page, type, person) => {
      const parts = readingOf(`${page}\n`)
        .events.filter((event) => event.type === type)
        .flatMap(({ participants }) => participants.map(({ entity }) => entity));
      expect(parts).toHaveLength(1);
      expect(parts).not.toContain(person);
    },
  );

  it("what somebody is kept from does not take place, whatever it is called further on", () => {
    const page = "Regulators barred Ferrolux from taking over Nordmill. Ann Lee had argued for the purchase.\n";
    const [takeover] = readingOf(page).events.filter(({ type }) => type === "ACQUIRE");
    expect(takeover?.reports.map(({ factuality }) => factuality)).toEqual(["NEGATED", "NEGATED"]);
  });

  it("who is found not guilty is acquitted", () => {
    const types = readingOf("A court in Oslo found Ann Lee not guilty of fraud on Friday.\n").events.map(
      ({ type }) => type,
    );
    expect(types).toEqual(["ACQUIT"]);
  });

  it("a host is of another country than the one the article is about", () => {
    const page =
      "OSLO, Norway — President Ann Lee of Norway flew to Chile. Her host, Prime Minister Bo Berg, was ill.\n";
    const offices = readingOf(page).tenures.map(({ person, of }) => `${person} ${of}`);
    expect(offices).not.toContain("bo-berg norway");
  });
});
