import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/reading/01-page";
import { splitSentences } from "../../src/reading/02-sentences";
import { tokenise } from "../../src/reading/03-tokens";
import { findNames } from "../../src/reading/04-names";
import type { NameKind } from "../../src/reading/04-names/found";
import { openNameKnowledge } from "../../src/reading/04-names/knowledge";
import { agreeingInParts } from "../../src/reading/04-names/parts";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";
import { MOST, timesProse } from "./beside-prose";

const ROOT = join(__dirname, "../..");
const names: Pick<Library, "names"> = { names: openNameKnowledge(join(ROOT, "data")) };

const namesIn = (raw: string) => {
  const page = readPage(documentOf(raw, "page.md"));
  const found = findNames(page, tokenise(page.text, splitSentences(page)), names);
  return found.map((name) => ({ ...name, words: page.text.slice(name.start, name.end) }));
};
const shown = (text: string): string[] => namesIn(text).map(({ kind, words }) => `${kind} ${words}`);

describe("names where they stand", () => {
  test("people, organisations and places", () => {
    expect(shown("KYIV, Oct 3 — NATO Secretary General Mark Rutte travelled to Ukraine on Thursday.")).toEqual([
      "PLACE KYIV",
      "ORGANISATION NATO",
      "PERSON Mark Rutte",
      "PLACE Ukraine",
    ]);
  });

  test("a possessive, a weekday and a quotation mark are no part of a name", () => {
    expect(
      shown(
        'German Chancellor Olaf Scholz Monday met Viktor Orban in Hungary\'s capital. He called "President Putin" on Tuesday.',
      ),
    ).toEqual(["PERSON Olaf Scholz", "PERSON Viktor Orban", "PLACE Hungary", "PERSON Putin"]);
  });

  test("a surname means the person of the full name, all over the article", () => {
    const text = "Donald Trump spoke in Ohio. On Tuesday Trump had written about it. Then Trump left.";
    expect(shown(text).filter((name) => name.endsWith("Trump"))).toEqual([
      "PERSON Donald Trump",
      "PERSON Trump",
      "PERSON Trump",
    ]);
  });

  test("letters in brackets and the words they stand for are one kind of name", () => {
    expect(shown("Soldiers of the Military Emergencies Unit (UME) came, the UME said.")).toEqual([
      "ORGANISATION Military Emergencies Unit",
      "ORGANISATION UME",
      "ORGANISATION UME",
    ]);
  });

  test.each([
    ["the noun before", "Shares jumped as the utility Ondal cut prices.", "ORGANISATION Ondal"],
    ["an apposition", "Ondal, the Norwegian shipbuilder, cut prices.", "ORGANISATION Ondal"],
    ["where somebody works", "An analyst at Ondal expects lower prices.", "ORGANISATION Ondal"],
    ["a town, whatever it sounds like", "The storm hit the town of Ondal on Monday.", "PLACE Ondal"],
    ["a region", "It flooded fields in the province of Varnholm.", "PLACE Varnholm"],
    ["an age", "Per Ondal, 61, cut prices.", "PERSON Per Ondal"],
    [
      "one head for two halves",
      "The Fisheries and Ports Authority cut prices.",
      "ORGANISATION Fisheries and Ports Authority",
    ],
  ])("what stands beside a name says what it names: %s", (_, text, name) => {
    expect(shown(text)).toContain(name);
  });

  test("two bodies that `and` joins are two names, one with `and` in it is one", () => {
    expect(shown("She left the Ondal Reform Party and the Norland Trade Union for good.")).toEqual([
      "ORGANISATION Ondal Reform Party",
      "ORGANISATION Norland Trade Union",
    ]);
    expect(shown("He sits for the Reform Party of Canada and Ondal Alliance in the council.")).toEqual([
      "ORGANISATION Reform Party of Canada",
      "ORGANISATION Ondal Alliance",
    ]);
    expect(shown("The Department of Health and Human Services cut prices.")).toEqual([
      "ORGANISATION Department of Health and Human Services",
    ]);
  });

  test("the place of an office is no part of who holds it", () => {
    expect(shown("She lost to the former Governor of Maine Joseph Ondal in May.")).toEqual([
      "PLACE Maine",
      "PERSON Joseph Ondal",
    ]);
  });

  test("a name and its short form are of one kind, whatever the tagger made of one of them", () => {
    const text = "Per Vaitkus met Ondal Energi. Vaitkus left, Vaitkus and Ondal had agreed.";
    const [, sentence] = [
      null,
      ...tokenise(text, [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: text.length }]),
    ];
    if (!sentence) throw new Error("no sentence");
    const name = (words: string, kind: NameKind, margin: number, last = false) => {
      const [first = ""] = words.split(" ");
      const texts = sentence.tokens.map((token) => token.text);
      const from = last ? texts.lastIndexOf(first) : texts.indexOf(first);
      return { sentence, from, to: from + words.split(" ").length, kind, margin };
    };
    const found = [
      name("Per Vaitkus", "ORGANISATION", 2),
      name("Vaitkus", "PERSON", 9, true),
      name("Ondal Energi", "ORGANISATION", 60),
      name("Ondal", "PERSON", 3, true),
    ];
    expect(agreeingInParts(found, names.names.gazetteers).map(({ kind }) => kind)).toEqual([
      "PERSON",
      "PERSON",
      "ORGANISATION",
      "ORGANISATION",
    ]);
  });

  test("an organisation and the place it stands in are two names", () => {
    expect(shown("She spoke at Howard University in Washington.")).toEqual([
      "ORGANISATION Howard University",
      "PLACE Washington",
    ]);
  });

  test("an agency credited in brackets is a name", () => {
    expect(shown("Olaf Scholz in Berlin on Monday (AFP photo)\nBERLIN — It rained.")).toContain("ORGANISATION AFP");
  });

  test.each([
    ["words of a body before its head", "He wrote to the General Ferry Council.", "ORGANISATION General Ferry Council"],
    [
      "a body at the beginning of a sentence",
      "Ondal Asset Management urged the board to talk.",
      "ORGANISATION Ondal Asset Management",
    ],
    ["two partners", "She worked for Marden & Stoke in Oslo.", "ORGANISATION Marden & Stoke"],
    ["a house called after somebody", "He died at St Ondal's Hospital.", "ORGANISATION St Ondal's Hospital"],
    ["a house behind somebody's name", "She works at the Carlos van Ondal hospital.", "ORGANISATION Carlos van Ondal"],
    ["a given name that nobody knows", '"We walked," Firzo Karimov, a guide, told her.', "PERSON Firzo Karimov"],
  ])("a name of which the tagger saw a part is the whole of it: %s", (_, text, name) => {
    expect(shown(text)).toContain(name);
  });

  test("letters of honour behind a name are no part of it, nor is the place somebody is of", () => {
    expect(shown("Her barrister, Simon Threll KC, met Marta Morii of Japan.")).toEqual([
      "PERSON Simon Threll",
      "PERSON Marta Morii",
      "PLACE Japan",
    ]);
  });

  test("in the middle of a sentence a capital makes a name, and the same word at the beginning of one is it, too", () => {
    expect(shown("They told the Vorley Lantern on Saturday. Vorley Lantern reporters had not asked before.")).toEqual([
      "ORGANISATION Vorley Lantern",
      "ORGANISATION Vorley Lantern",
    ]);
  });

  test.each([
    "It was the best Christmas of all, said a woman on Sunday.",
    "She won the Nobel Prize and the Polish Cup.",
    "The city was rebuilt after the Second World War.",
  ])("a feast, a prize and a war have capitals and name nobody: %s", (text) => {
    expect(shown(text).filter((name) => /Christmas|Prize|Cup|War/u.test(name))).toEqual([]);
  });

  test("no name is found where there is none", () => {
    expect(shown("It rained all day and nobody came.")).toEqual([]);
  });
});

/** What hand-made Readings call a name, and how much of it is found. */
function recallOn(
  raw: string,
  gold: { entities: { kind: string; mentions: { start: number; end: number; kind: string }[] }[] },
  kind: string,
) {
  const found = new Set(namesIn(raw).map((name) => `${name.start}-${name.end} ${name.kind}`));
  const wanted = gold.entities
    .filter((entity) => entity.kind === kind)
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === "NAME"));
  return {
    wanted: wanted.length,
    found: wanted.filter(({ start, end }) => found.has(`${start}-${end} ${kind}`)).length,
  };
}

describe("against the hand-made Readings", () => {
  test.each([
    ["PERSON", 0.95],
    ["PLACE", 0.9],
    ["ORGANISATION", 0.8],
  ])("dispatches: %s", (kind, least) => {
    const results = readdirSync(join(ROOT, "seeds/articles")).map((file) => {
      const gold = JSON.parse(readFileSync(join(ROOT, "seeds/gold", file.replace(".md", ".reading.json")), "utf8"));
      return recallOn(readFileSync(join(ROOT, "seeds/articles", file), "utf8"), gold, kind);
    });
    const sum = (of: "wanted" | "found") => results.reduce((total, result) => total + result[of], 0);
    expect(sum("found") / sum("wanted")).toBeGreaterThanOrEqual(least);
  });

  const PAGE = join(ROOT, "../shared/gold/afp-2024-11-06-nato-chief-congratulates-trump");
  const atHand = existsSync(`${PAGE}.txt`);
  (atHand ? test : test.skip)(`the agency page${atHand ? "" : " (not at hand: skipped)"}`, () => {
    const [raw, gold] = [readFileSync(`${PAGE}.txt`, "utf8"), JSON.parse(readFileSync(`${PAGE}.reading.json`, "utf8"))];
    const [people, places] = [recallOn(raw, gold, "PERSON"), recallOn(raw, gold, "PLACE")];
    expect(people.found).toBe(people.wanted);
    expect(places.found).toBeGreaterThanOrEqual(20);
  });
});

test("a text of nothing but names takes little time", () => {
  expect(timesProse(namesIn, `It rained. ${"Ann Lee met Bo Roe in Oslo. ".repeat(3_000)}`)).toBeLessThan(MOST);
});
