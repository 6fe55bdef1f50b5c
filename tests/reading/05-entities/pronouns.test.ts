import { readingOf } from "../whole-page";

/** Whom the first "he", "she", "his", "her" or "him" of a page means, null where that is left open. */
function meant(page: string): string | null {
  const { entities, text } = readingOf(`Meeting\n\n${page}\n`);
  const start = text.slice(9).search(/\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)\b/u) + 9;
  return entities.find(({ mentions }) => mentions.some((one) => one.start === start))?.name ?? null;
}

describe("whom a pronoun means", () => {
  it.each([
    ["Per Moe came on Sunday. He praised the crowd.", "Per Moe"],
    ["Per Moe told Jan Lund on Sunday that the bank was safe. He said nobody would lose money.", "Per Moe"],
    ["Per Moe and his brother left on Sunday.", "Per Moe"],
    ["In his speech, Per Moe praised the crowd.", "Per Moe"],
    ["Ana Lund met Per Moe on Sunday. She praised the crowd.", "Ana Lund"],
    ["Per Moe thanked Ana Lund on Sunday for her help.", "Ana Lund"],
  ])("%s", (page, name) => expect(meant(page)).toBe(name));

  it.each([
    ["whose brother it is", "Per Moe came on Sunday. His brother, Jan Lund, stayed away.", "Per Moe"],
    ["the man of a woman and a man", "Ana Lund met Per Moe on Sunday. He praised the crowd.", "Per Moe"],
  ])("is %s", (_, page, name) => expect(meant(page)).toBe(name));

  it.each([
    ["whoever speaks has no name of his own", "Per Moe left. A spokesman for Jan Lund said he was ill."],
    ["two are as likely", "Per Moe and Jan Lund came on Sunday. The hall was full. He was tired."],
    [
      "somebody without a name has come since",
      "Per Moe came to the port. Two people died. The captain says he saw nothing.",
    ],
  ])("is left open where %s", (_, page) => expect(meant(page)).toBeNull());

  it("is nobody who has spoken, where it is left open", () => {
    const { statements } = readingOf(
      "Meeting\n\nPer Moe and Jan Lund met Ole Dahl on Sunday. The hall was full and the crowd was loud. He said the bank was safe.\n",
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual([null]);
  });
});
