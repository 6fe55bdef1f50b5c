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
