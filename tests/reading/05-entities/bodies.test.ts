import { readingOf } from "../whole-page";

/** What a phrase of a page means; null where it is left open. */
function meant(phrase: string, page: string): string | null {
  const { entities, text } = readingOf(`Meeting\n\n${page}\n`);
  expect(text).toContain(phrase);
  const start = text.indexOf(phrase);
  const one = entities.find(({ mentions }) => mentions.some((mention) => mention.start === start));
  return one === undefined || one.mentions.every(({ kind }) => kind === "DESCRIPTOR") ? null : one.name;
}

describe("which body or place a noun means", () => {
  it.each([
    ["The group", "Amnesty International spoke on Monday. The group called the law unjust.", "Amnesty International"],
    ["The court", "The Supreme Court met on Monday. The court rejected the appeal.", "Supreme Court"],
    ["the capital", "Trains left Oslo on Monday. Norway was quiet. Two men fled from the capital.", "Oslo"],
    ["the country", "Norway closed its border on Monday. Lorries waited in the south of the country.", "Norway"],
    ["the town", "Soldiers entered the town, Bodø, on Monday.", "Bodø"],
  ])("%s: %s", (phrase, page, name) => expect(meant(phrase, page)).toBe(name));

  it("is the country whose officials spoke last, named by an adjective only", () =>
    expect(
      meant(
        "the country",
        "Talks with Sweden ended on Friday.\n\nPeruvian officials say eight soldiers were killed in the north of the country.",
      ),
    ).toBe("Peru"));

  it.each([
    [
      "The group",
      "a group without a name came in since",
      "Leaders of Amnesty International left on Monday. Police arrested nine men. A group of traders met in Halden. The group sang.",
    ],
    [
      "The team",
      "a foundation that doctors meet is no team",
      "Doctors met officials of the Corvell Foundation on Monday. The team will stay in Halden.",
    ],
    [
      "the capital",
      "the capital is not just any town",
      "Trains left Bergen on Monday. Norway was quiet. Two men fled from the capital.",
    ],
  ])("%s is left open: %s", (phrase, _, page) => expect(meant(phrase, page)).toBeNull());
});
