import { tokenise } from "../../src/reading/03-tokens";
import { asWritten, beforeOpenBracket } from "../../src/reading/as-written";

const tokensOf = (text: string) =>
  tokenise(text, [{ id: "S1", zone: "BODY", paragraph: 0, start: 0, end: text.length }]).flatMap(
    ({ tokens }) => tokens,
  );

describe("asWritten", () => {
  it.each(["Europe's far-right parties", "the bank's deputy (for now)", "leaders of the union"])("%s", (text) =>
    expect(asWritten(tokensOf(text))).toBe(text),
  );

  it("makes one blank of a line break", () => expect(asWritten(tokensOf("the\nleaders"))).toBe("the leaders"));
});

describe("beforeOpenBracket", () => {
  it("cuts where a bracket opens and never closes", () => {
    expect(beforeOpenBracket(tokensOf("Leaders of the Union of Ports (UP"))).toBe(6);
  });

  it("keeps a bracket that closes", () => expect(beforeOpenBracket(tokensOf("Ports (UP)"))).toBe(4));
});
