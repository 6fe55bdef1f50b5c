import fc from "fast-check";
import { tokenise } from "../../src/reading/03-tokens";
import { quotationsIn } from "../../src/reading/03-tokens/quoted";
import { wordSpans } from "../../src/reading/03-tokens/words";
import { MOST, timesProse } from "./beside-prose";

const words = (text: string): string[] =>
  wordSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const tokens = (text: string) =>
  tokenise(text, [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: text.length }])[0]?.tokens ?? [];

describe("words", () => {
  test.each([
    ["Hungary's plan doesn't fit.", ["Hungary", "'s", "plan", "does", "n't", "fit", "."]],
    ["the allies’ plan", ["the", "allies", "’", "plan"]],
    ["U.S.-led talks", ["U.S.", "-", "led", "talks"]],
    ["London-based Acme Inc. paid $1,500.", ["London", "-", "based", "Acme", "Inc.", "paid", "$", "1,500", "."]],
    ["President-elect Kim Jong-un", ["President-elect", "Kim", "Jong-un"]],
    ["wrote on X.", ["wrote", "on", "X", "."]],
    ["J. Smith", ["J.", "Smith"]],
    ["Well... no", ["Well", "...", "no"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("offsets give back the text, and nothing but blanks is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(words(text).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });
});

describe("grammar", () => {
  test("dictionary forms and parts of speech stand at our words", () => {
    const found = tokens("The leaders congratulated her party's rivals.");
    expect(found.map(({ lemma }) => lemma)).toEqual([
      "the",
      "leader",
      "congratulate",
      "her",
      "party",
      "'s",
      "rival",
      ".",
    ]);
    expect(found[2]?.pos).toBe("VERB");
  });

  test("the same sentence is read the same, whatever was read in between", () => {
    const read = (): string[] => tokens("The Veslin's friends came late.").map(({ lemma, pos }) => `${lemma} ${pos}`);
    const before = read();
    for (const other of ["It was Veslin, they said.", `The "Veslin's" then.`, "(Veslin's) then."]) tokens(other);
    expect(read()).toEqual(before);
  });

  test("what is longer than any word is one all the same", () => {
    const [, endless, after] = tokens(`the ${"harbour".repeat(20)} lies`);
    expect(endless).toMatchObject({ pos: "X", lemma: "harbour".repeat(20) });
    expect(after).toMatchObject({ lemma: "lie" });
  });
});

describe("quotation marks", () => {
  const quoted = (text: string): string[] =>
    quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ["He said “yes” and ‘no’.", ["“yes”", "‘no’"]],
    ["keep the harbour 'open'", ["'open'"]],
    ["The allies' plan wasn't Hungary's.", []],
    ['"It goes on to the end.', ['"It goes on to the end.']],
  ])("%s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test("words know whether they stand inside", () => {
    const inside = tokens('She said "it rained" today.').filter((token) => token.quoted);
    expect(inside.map(({ text }) => text)).toEqual(['"', "it", "rained", '"']);
  });
});

test.each([
  ["one word", "rain".repeat(100_000)],
  ["stops and capitals", "A.".repeat(200_000)],
  ["quotation marks", "'a ".repeat(30_000)],
])("long stretches of %s take little time", (_, text) => {
  expect(timesProse(tokens, text)).toBeLessThan(MOST);
});
