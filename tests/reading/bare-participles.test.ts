import { readingOf, toldOf } from "./whole-page";

describe("a bare participle", () => {
  it("is done to those right before it, and not by those who are theirs", () => {
    const page = readingOf("Families of soldiers killed in the war protested in Oslo.");
    expect(toldOf("KILL", page)).toEqual(["KILL VICTIM soldiers"]);
  });

  it("is done by whoever stands behind by", () => {
    const page = readingOf("Relatives of miners killed by Night Heron gunmen wept.");
    expect(toldOf("KILL", page).join(" ")).not.toContain("ACTOR relatives");
    expect(toldOf("KILL", page).join(" ")).toContain("VICTIM miners");
  });

  it("is none where those to whom it is done stand behind it", () => {
    const page = readingOf("Rebels killed at least ten miners in Oslo.");
    expect(toldOf("KILL", page).join(" ")).toContain("ACTOR rebels");
  });
});
