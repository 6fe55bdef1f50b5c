import { readingOf, toldOf } from "./whole-page";

const of = (type: string, page: string): string => toldOf(type, readingOf(page)).join();

describe("what somebody is called", () => {
  it("criticises", () => {
    expect(of("CRITICISE", "The opposition called Per Holm a tyrant.")).toContain("RECIPIENT per-holm");
    expect(of("CRITICISE", "Union chief Anna Berg described the offer as insulting.")).toBe(
      "CRITICISE ACTOR anna-berg",
    );
  });

  it("praises", () => {
    expect(of("PRAISE", "President Anna Berg called Per Holm courageous.")).toBe(
      "PRAISE ACTOR anna-berg RECIPIENT per-holm",
    );
  });

  it("does neither where it is only quoted", () => {
    expect(of("CRITICISE", "Police looked into what Anna Berg called a scandalous blunder.")).toBe("");
  });

  it("does neither where it is only a name", () => {
    expect(of("CRITICISE", "The group calls itself Northern Light.")).toBe("");
  });
});

describe("whoever a prize goes to", () => {
  it("wins it", () => {
    expect(of("WIN", "The women's race went to Norway's Anna Berg.")).toBe("WIN WINNER anna-berg");
    expect(of("WIN", "This year's Lindqvist Award goes to Ivar Dahl.")).toBe("WIN WINNER ivar-dahl");
  });

  it("wins nothing where somebody goes there", () => {
    expect(of("WIN", "The minister went to Oslo on Sunday.")).toBe("");
  });
});
