import { askedOnce, isOnce, mostly } from "../../src/reading/asked-once";
import { WordForm } from "../../src/reading/word-form";

const form = (text: string) => ({ form: new WordForm(text, text.toLowerCase(), text.toLowerCase(), "NOUN") });

describe("a question about a word", () => {
  it("is worked out once for each word", () => {
    const asked: string[] = [];
    const lengthOf = askedOnce(({ text }) => {
      asked.push(text);
      return text.length;
    });
    const [peace, talks] = [form("peace"), form("talks")];
    expect([peace, talks, peace].map(lengthOf)).toEqual([5, 5, 5]);
    expect(asked).toEqual(["peace", "talks"]);
  });

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

  it("may have one answer for most words and others for a few", () => {
    const markOf = mostly("NONE", ({ text }) => (text === "," ? "COMMA" : text === ";" ? "SEMICOLON" : "NONE"));
    const [comma, word, semicolon] = [form(","), form("word"), form(";")];
    for (const _ of ["asked", "asked again"])
      expect([comma, word, semicolon].map(markOf)).toEqual(["COMMA", "NONE", "SEMICOLON"]);
  });

  it("does not mix up its answers with those of any other question", () => {
    const most = 40;
    const questions = Array.from({ length: most }, (_, letters) => isOnce(({ text }) => text.length === letters));
    const words = Array.from({ length: most }, (_, letters) => form("x".repeat(letters)));
    for (const _ of ["asked", "asked again"])
      for (const [letters, word] of words.entries())
        expect(questions.map((has) => has(word)).flatMap((yes, at) => (yes ? [at] : []))).toEqual([letters]);
  });

  it("has an answer of its own for every word, however many such questions there are", () => {
    const questions = Array.from({ length: 9 }, (_, more) => askedOnce(({ text }) => text.length + more));
    const words = [form("peace"), form("talk")];
    for (const _ of ["asked", "asked again"])
      expect(words.map((word) => questions.map((ask) => ask(word)))).toEqual([
        [5, 6, 7, 8, 9, 10, 11, 12, 13],
        [4, 5, 6, 7, 8, 9, 10, 11, 12],
      ]);
  });

  it("is refused where a word has no room for its answer", () => {
    expect(() => Array.from({ length: 65 }, () => isOnce(() => true))).toThrow("64 questions");
  });
});
