import { isOnce, mostly } from "../../src/reading/asked-once";
import { WordForm } from "../../src/reading/word-form";

const form = (text: string) => ({ form: new WordForm(text, text.toLowerCase(), text.toLowerCase(), "NOUN") });

describe("a question about a word", () => {
  it("is answered with yes or no, and worked out once for either", () => {
    const asked: string[] = [];
    const isCapitalised = isOnce(({ text, lower }) => {
      asked.push(text);
      return text !== lower;
    });
    const [ruling, court] = [form("ruling"), form("Court")];
    expect([ruling, court, court, ruling].map(isCapitalised)).toEqual([false, true, true, false]);
    expect(asked).toEqual(["ruling", "Court"]);
  });

  it("may have one answer for most words and others for a few, each worked out but once", () => {
    const asked: string[] = [];
    const markOf = mostly("NONE", ({ text }) => {
      asked.push(text);
      return text === "," ? "COMMA" : text === ";" ? "SEMICOLON" : "NONE";
    });
    const [comma, word, semicolon] = [form(","), form("word"), form(";")];
    const marks = () => [comma, word, semicolon].map(markOf);
    expect(marks()).toEqual(["COMMA", "NONE", "SEMICOLON"]);
    const before = asked.length;
    for (const _ of ["asked again", "and again"]) expect(marks()).toEqual(["COMMA", "NONE", "SEMICOLON"]);
    expect(asked).toHaveLength(before);
  });

  it("does not mix up its answers with those of any other question", () => {
    const most = 40;
    const questions = Array.from({ length: most }, (_, letters) => isOnce(({ text }) => text.length === letters));
    const words = Array.from({ length: most }, (_, letters) => form("x".repeat(letters)));
    for (const _ of ["asked", "asked again"])
      for (const [letters, word] of words.entries())
        expect(questions.map((has) => has(word)).flatMap((yes, at) => (yes ? [at] : []))).toEqual([letters]);
  });

  it("may have an answer of its own for every word, however many such questions there are", () => {
    const questions = Array.from({ length: 9 }, (_, more) => mostly(-1, ({ text }) => text.length + more));
    const words = [form("peace"), form("talk")];
    for (const _ of ["asked", "asked again"])
      expect(words.map((word) => questions.map((ask) => ask(word)))).toEqual([
        [5, 6, 7, 8, 9, 10, 11, 12, 13],
        [4, 5, 6, 7, 8, 9, 10, 11, 12],
      ]);
  });

  it("is answered, though not remembered, when there are more answers than anybody means", () => {
    const lastOf = mostly("", ({ text }) => text.slice(1));
    const words = Array.from({ length: 30_010 }, (_, at) => form(`x${at}`));
    for (const _ of ["asked", "asked again"]) expect(words.slice(-2).map(lastOf)).toEqual(["30008", "30009"]);
    expect(words.map(lastOf)).toEqual(words.map((_, at) => `${at}`));
    expect(words.map(lastOf)).toEqual(words.map((_, at) => `${at}`));
  });

  it("is refused where a word has no room for its answer", () => {
    expect(() => Array.from({ length: 65 }, () => isOnce(() => true))).toThrow("64 questions");
  });
});
