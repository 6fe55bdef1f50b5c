import { tokenise } from "../../../src/reading/03-tokens";
import { candidatesIn } from "../../../src/reading/07-events/triggers";

/** What the table finds in a sentence: `TYPE words as written`. */
function foundIn(text: string): string[] {
  const [sentence] = tokenise(text, [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: text.length }]);
  const tokens = sentence?.tokens ?? [];
  return candidatesIn(tokens).map(({ row, from, to }) => {
    const written = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    return `${row.type} ${written}`;
  });
}

describe("candidatesIn", () => {
  it("finds a verb in every form", () => {
    for (const sentence of ["He resigned.", "He will resign.", "Resigning is hard."]) {
      expect(foundIn(sentence).some((found) => found.startsWith("LEAVE_OFFICE"))).toBe(true);
    }
  });

  it("lets a few words stand inside a phrase, quotation marks too", () => {
    expect(foundIn("They want an end to all military support.")).toContain("END_AID end to all military support");
    expect(foundIn('She told members to "stop worrying".')).toContain('REASSURE told members to "stop worrying');
  });

  it("stops a phrase at a comma", () => {
    expect(foundIn("It came to an end, to our surprise, without support.")).not.toContainEqual(
      expect.stringMatching(/^END_AID end/),
    );
  });

  it("leaves out what means something else in its context", () => {
    expect(foundIn("The war crimes tribunal sat.").some((found) => found.startsWith("WAR "))).toBe(false);
    expect(foundIn("They left in March 2020.").some((found) => found.startsWith("PROTEST"))).toBe(false);
  });
});
