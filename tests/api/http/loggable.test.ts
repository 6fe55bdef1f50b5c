import { loggable } from "../../../src/api/http/loggable";

const told = (message: string): string => loggable(new Error(message)).message;

describe("an error as it may stand in the log", () => {
  it.each([
    [
      'already exists with label `Person` and property `id` = "person:x"',
      'already exists with label `Person` and property `id` = "…"',
    ],
    ["no node with the name 'Ann Lee'", "no node with the name '…'"],
    ["got: the words of an article", "got …"],
    ["the server's answer isn't there", "the server's answer isn't there"],
  ])("keeps of %j no value, however short", (message, kept) => expect(told(message)).toBe(kept));

  it("keeps its kind, its code and the same of its cause", () => {
    const cause = Object.assign(new Error('"x"'), { code: "Neo.ClientError" });
    const { type, cause: kept } = loggable(new TypeError("late", { cause }));
    expect(type).toBe("TypeError");
    expect(kept).toMatchObject({ code: "Neo.ClientError", message: '"…"' });
  });
});
