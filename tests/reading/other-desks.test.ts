import { names, readingOf } from "./whole-page";

/** What court, quake, sport and takeover pages have taught the readers: our own pages, read as a whole. */
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

describe("names that the words around them settle", () => {
  const kinds = (page: string): string[] => readingOf(page).entities.map(({ kind, name }) => `${kind} ${name}`);

  it.each([
    ["Ferrolux of Sweden has bought a mill. Shares in Ferrolux fell.", "ORGANISATION Ferrolux"],
    ["The prize went to Daichi Morobe of Japan, a beginner.", "PERSON Daichi Morobe"],
    ["The prize went to Briton Dora Quillan, a beginner.", "PERSON Dora Quillan"],
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

describe("who holds what", () => {
  it("a host is of another country than the one the article is about", () => {
    const page =
      "OSLO, Norway — President Ann Lee of Norway flew to Chile. Her host, Prime Minister Bo Berg, was ill.\n";
    const offices = readingOf(page).tenures.map(({ person, of }) => `${person} ${of}`);
    expect(offices).not.toContain("bo-berg norway");
  });
});
