import fc from "fast-check";
import { luceneQuery, searchWords } from "../../../src/graph/asking/search-words";
import { snippetOf } from "../../../src/graph/asking/snippet";

const wordsOrNone = (text: string): readonly string[] => {
  try {
    return searchWords(text);
  } catch {
    return [];
  }
};

describe("what is typed into a search", () => {
  it("becomes words without marks or capitals, each once", () => {
    expect(searchWords("  António GUTERRES, antonio! ")).toEqual(["antonio", "guterres"]);
  });

  it("asks for each word as it is, as a beginning and mistyped; a short one is not mistyped", () => {
    expect(luceneQuery(["eu", "rutte", "stoltenberg"])).toBe(
      "(eu^6 eu*^0.8) (rutte^6 rutte*^0.8 rutte~1^0.5) (stoltenberg^6 stoltenberg*^0.8 stoltenberg~2^0.5)",
    );
  });

  it("is never an order to Lucene, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const word of wordsOrNone(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(["AND", "OR", "NOT", "TO"]).not.toContain(word);
        }
      }),
    );
  });
});

describe("a snippet", () => {
  it("shows the words around the first that matches, cut at whole words", () => {
    const text = `${"before it much was said. ".repeat(8)}Then Stoltenberg spoke. ${"After it more was said. ".repeat(10)}`;
    const snippet = snippetOf([text], ["stoltenbrg"]);
    expect(snippet).toMatch(/^… .*Then Stoltenberg spoke\..* …$/);
    expect(snippet.length).toBeLessThan(200);
  });

  it("is the spelling that matches when the name does not", () => {
    expect(snippetOf(["NATO", "North Atlantic Treaty Organization"], ["atlantic"])).toBe(
      "North Atlantic Treaty Organization",
    );
  });

  it("is the beginning when nothing shows why", () => {
    expect(snippetOf(["NATO"], ["other"])).toBe("NATO");
  });
});
