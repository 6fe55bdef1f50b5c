import { tokenise } from "../../../src/reading/03-tokens";
import { verbGroups } from "../../../src/reading/07-events/clauses";
import { phrasesOf } from "../../../src/reading/07-events/phrases";

/** For each verb of a sentence the words of its subject. */
function subjectsIn(text: string): Readonly<Record<string, string | null>> {
  const span = { id: "S1", zone: "BODY" as const, paragraph: 0, start: 0, end: text.length };
  const [sentence] = tokenise(text, [span]);
  if (sentence === undefined) throw new Error("no sentence");
  const { tokens } = sentence;
  const words = ({ from, to }: { from: number; to: number }): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
  const groups = verbGroups(tokens, phrasesOf(sentence, []));
  return Object.fromEntries(
    groups.map((group) => [words(group), group.subject === null ? null : words(group.subject)]),
  );
}

describe("the subject of a verb", () => {
  it("is shared by verbs joined with 'and'", () => {
    const subjects = subjectsIn("Police arrested two men and charged a third.");
    expect(subjects).toEqual({ arrested: "Police", charged: "Police" });
  });

  it("goes on behind a relative clause", () => {
    const subjects = subjectsIn("The minister, who took office in May, told workers to wait.");
    expect(subjects).toMatchObject({ took: "The minister", told: "The minister" });
  });

  it("of an infinitive is whom the verb before it moves, or else its subject", () => {
    expect(subjectsIn("The union urged workers to leave.")).toMatchObject({ leave: "workers" });
    expect(subjectsIn("The union threatened to strike.")).toMatchObject({ threatened: "The union" });
  });

  it("is no time, and hangs on no other noun", () => {
    expect(subjectsIn("Leaders of the rebels last week rejected the plan.")).toMatchObject({ rejected: "Leaders" });
  });
});
