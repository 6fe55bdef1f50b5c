import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { library } from "./page-in-words";

/** What dispatches of other desks have taught the readers: sport and central banks. */
const readingOf = (page: string): Reading => read(documentOf(page, "page.txt"), library()).reading;

/** `ann-lee say: prices rose`, with `not` in front where the speaker denies it. */
const said = (page: string): string[] => {
  const { statements, text } = readingOf(page);
  return statements.map(({ speaker, cue, negated, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${negated ? "not " : ""}${speaker} ${cue?.lemma}: ${words}`;
  });
};

/** `ACTOR court RECIPIENT ann-lee`, once for each event of a type. */
const partsIn = (type: string, page: string): string[] =>
  readingOf(page)
    .events.filter((event) => event.type === type)
    .map(({ participants }) => participants.map(({ role, entity }) => `${role} ${entity}`).join(" "));

const surenessOf = (type: string, page: string): string[] =>
  readingOf(page)
    .events.filter((event) => event.type === type)
    .flatMap(({ reports }) => reports.map(({ factuality }) => factuality));

describe("talk that somebody dismisses", () => {
  const page = "Coach Ingrid Moe dismissed talk that she could leave for Germany in the summer.\n";

  it("is denied, not said", () => {
    expect(said(page)).toEqual([expect.stringMatching(/^not ingrid-moe dismiss: .*she could leave/u)]);
    expect(surenessOf("VISIT", page)).toEqual(["NEGATED"]);
  });

  it("is told from what somebody says", () => {
    const open = "Coach Ingrid Moe said that she could leave for Germany in the summer.\n";
    expect(said(open)).toEqual(["ingrid-moe say: she could leave for Germany in the summer"]);
  });
});

describe("whoever lodges a complaint", () => {
  it("complains", () => {
    const page = "The mayor, Ann Lee, said she would lodge a complaint with the court.\n";
    expect(partsIn("SUE", page)).toEqual(["ACTOR ann-lee"]);
  });

  it("is not whoever faces one", () => {
    const page = "Luis Ferrara faces a lawsuit by the league.\n";
    expect(partsIn("SUE", page).join()).toContain("RECIPIENT luis-ferrara");
  });
});

describe("an age between commas", () => {
  it("is nobody who succeeds anybody", () => {
    const page = "Astrid Falk, 58, who succeeded Nils Ekberg in 2021, is due to step down next February.\n";
    expect(partsIn("LEAVE_OFFICE", page)).toEqual(["ACTOR astrid-falk"]);
  });
});

describe("one sentence with several verbs", () => {
  it("tells one criticism where the participle says how", () => {
    const page = 'The Confederation of Industry criticised the decision, calling it "a missed opportunity".\n';
    expect(partsIn("CRITICISE", page)).toEqual(["ACTOR confederation-of-industry"]);
  });

  it("tells two where two criticise", () => {
    const page = "Per Holm criticised the decision, and Ann Lee criticised the delay.\n";
    expect(partsIn("CRITICISE", page)).toEqual(["ACTOR per-holm", "ACTOR ann-lee"]);
  });

  it("leaves to each verb what it is about", () => {
    const page = "Jonas Berg, who has urged the bank to lower borrowing costs, welcomed the remarks of Astrid Falk.\n";
    expect(said(page)[0]).toBe("jonas-berg urge: to lower borrowing costs");
  });
});

describe("what is expected", () => {
  it("is expected by those behind the verb", () => {
    expect(said("The decision had been expected by most economists.\n")).toEqual([
      "most-economists expect: The decision",
    ]);
  });

  it("is expected by nobody where nobody is named", () => {
    expect(said("Berg is expected to name her successor.\n").join()).toMatch(/^null expect/u);
  });
});
