import { readingOf, said, sureness, toldOf } from "./whole-page";

describe("what somebody draws, faces or wins", () => {
  it("is given to them, and they say nothing", () => {
    const page = readingOf("Henrik Aldous has drawn both praise for his courage and criticism for his speech.");
    expect(toldOf("PRAISE", page)).toEqual(["PRAISE RECIPIENT henrik-aldous"]);
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE RECIPIENT henrik-aldous"]);
    expect(said(page).filter((words) => words.startsWith("henrik-aldous"))).toEqual([]);
  });

  it("comes from whoever stands behind from", () => {
    const page = readingOf("Astrid Voll drew fierce criticism from Henrik Aldous.");
    expect(toldOf("CRITICISE", page)).toEqual(["CRITICISE ACTOR henrik-aldous RECIPIENT astrid-voll"]);
  });

  it("is brought against whoever faces it", () => {
    expect(toldOf("CHARGE", readingOf("Henrik Aldous faces 12 charges of fraud."))).toEqual([
      "CHARGE RECIPIENT henrik-aldous",
    ]);
  });

  it("leaves whoever praises another to do so", () => {
    const page = readingOf("Henrik Aldous praised Astrid Voll for her courage.");
    expect(toldOf("PRAISE", page)).toEqual(["PRAISE ACTOR henrik-aldous RECIPIENT astrid-voll"]);
  });

  it("is not yet so where somebody faces trial for it", () => {
    const page = readingOf("Henrik Aldous faces trial on charges of killing nine people.");
    expect(toldOf("CHARGE", page)).toEqual(["CHARGE RECIPIENT henrik-aldous"]);
    expect(toldOf("KILL", page)).toEqual(["KILL ACTOR henrik-aldous VICTIM nine-people"]);
    expect(sureness("KILL", page)).toEqual(["CLAIMED"]);
  });

  it("is so where somebody was killed", () => {
    expect(sureness("KILL", readingOf("Henrik Aldous killed nine people."))).toEqual(["ASSERTED"]);
  });
});
