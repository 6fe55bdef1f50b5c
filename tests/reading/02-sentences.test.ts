import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readPage } from "../../src/reading/01-page";
import { splitSentences } from "../../src/reading/02-sentences";
import { documentOf } from "../../src/reading/intake/document";

const sentencesOf = (text: string) => {
  const page = readPage(documentOf(text, "page.txt"));
  return splitSentences(page).map((sentence) => ({
    ...sentence,
    words: page.text.slice(sentence.start, sentence.end),
  }));
};
const split = (text: string): string[] => sentencesOf(text).map(({ words }) => words);

describe("where sentences end", () => {
  test.each([
    ["titles", ["Gov. J.B. Pritzker met Sen. Ann Lee.", "It rained."]],
    ["shortened countries", ["The U.S. President spoke.", "He met the U.S.", "The talks went on."]],
    ["shortened months", ["It rained on Nov. 6 in Oslo.", "Then it stopped."]],
    ["companies", ["Acme Inc. and Acme Corp. Europe merged.", "Both agreed."]],
    ["numbers", ["It cost 1.3 million.", "No. 10 said nothing."]],
    ["two sentences inside a quotation", ['"We are near.', 'We look forward to it," she said.']],
    ["a quotation that closes with the sentence", ['He said it was "near."', "She left."]],
    ["a question that somebody asks", ['"Is it near?" Ann Lee asked.', "Nobody knew."]],
    ["a quotation whose full stop stands before who said it", ['"It is near." Ann Lee said.', "Nobody knew."]],
    ["a quotation that ends before the next thing said", ['"It is near."', "Ann Lee said the road was long."]],
    ["an exclamation in the middle", ['"Rain!" he cried.', "It rained."]],
  ])("%s", (_, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  test("bullets are paragraphs and sentences, their marks outside", () => {
    const found = sentencesOf("The allies:\n\n- called it near;\n- agreed to rain.");
    expect(found.map(({ words, paragraph }) => [paragraph, words])).toEqual([
      [0, "The allies:"],
      [1, "called it near;"],
      [2, "agreed to rain."],
    ]);
  });

  test("the dateline belongs to its sentence; bylines and boilerplate have none", () => {
    expect(split("Rain falls\nBy Ann Lee\nOSLO, Oct 3 — It rained.\nRelated articles")).toEqual([
      "Rain falls",
      "OSLO, Oct 3 — It rained.",
    ]);
  });

  test("ids count through the page, paragraphs within their zone", () => {
    const text = "It rained. It stopped.\n\nIt snowed.\n\nRelated articles\n\nBERGEN — Fog.";
    expect(sentencesOf(text).map(({ id, zone, paragraph }) => `${id} ${zone} ${paragraph}`)).toEqual([
      "S1 BODY 0",
      "S2 BODY 0",
      "S3 BODY 1",
      "S4 TEASER 0",
    ]);
  });
});

describe("against the hand-made Readings", () => {
  const SEEDS = join(__dirname, "../../seeds");
  test.each([
    "2024-07-11-nato-washington-summit",
    "2024-10-01-rutte-takes-over-nato",
    "2024-12-16-scholz-loses-confidence-vote",
  ])("%s", (name) => {
    const page = readPage(documentOf(readFileSync(join(SEEDS, "articles", `${name}.md`)), name));
    const gold = JSON.parse(readFileSync(join(SEEDS, "gold", `${name}.reading.json`), "utf8"));
    expect(splitSentences(page)).toEqual(gold.sentences);
  });
});

test("whatever the text, sentences stand in order, inside paragraphs, and lose only blanks and marks", () => {
  const words = fc.array(
    fc.constantFrom("Rain", "fell.", '"No."', "U.S.", "Mr.", "e.g.", "\n", "\n\n", "- x", "?", "…", "1.5"),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (list) => {
      const text = `It rained. ${list.join(" ")}`;
      const found = sentencesOf(text);
      found.forEach(({ start, end, words: sentence }, i) => {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(sentence).toBe(sentence.trim());
      });
    }),
  );
});
