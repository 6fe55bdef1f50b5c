import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/reading/01-page";
import { splitSentences } from "../../src/reading/02-sentences";
import { tokenise } from "../../src/reading/03-tokens";
import { findNames } from "../../src/reading/04-names";
import { openNameKnowledge } from "../../src/reading/04-names/knowledge";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";

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

  test("an organisation and the place it stands in are two names", () => {
    expect(shown("She spoke at Howard University in Washington.")).toEqual([
      "ORGANISATION Howard University",
      "PLACE Washington",
    ]);
  });

  test("an agency credited in brackets is a name", () => {
    expect(shown("Olaf Scholz in Berlin on Monday (AFP photo)\nBERLIN — It rained.")).toContain("ORGANISATION AFP");
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
  const started = performance.now();
  namesIn(`It rained. ${"Ann Lee met Bo Roe in Oslo. ".repeat(3_000)}`);
  expect(performance.now() - started).toBeLessThan(20_000);
});
