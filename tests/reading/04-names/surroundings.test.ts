import { calledByLast } from "../../../src/reading/04-names/called-by-last";
import { type Found, type NameKind, spellingOf } from "../../../src/reading/04-names/found";
import { withoutOrigins } from "../../../src/reading/04-names/origins";
import { library, marked } from "../page-in-words";

/** Names as a tagger may have taken them, each by its words. */
function taken(page: string, names: readonly (readonly [string, NameKind])[]) {
  const { sentences } = marked(page);
  const found = names.map(([words, kind]): Found => {
    const length = words.split(" ").length;
    for (const sentence of sentences)
      for (let from = 0; from + length <= sentence.tokens.length; from++) {
        const name = { sentence, from, to: from + length, kind, margin: 1 };
        if (spellingOf(name) === words) return name;
      }
    throw new Error(`the page has no “${words}”`);
  });
  return { sentences, found };
}

const told = (found: readonly Found[]) => found.map((name) => `${name.kind} ${spellingOf(name)}`);
const { gazetteers } = library().names;

describe("where somebody comes from", () => {
  it("is a name of its own behind somebody's two", () => {
    const { found } = taken("Third was Daichi Morobe of Japan.", [["Daichi Morobe of Japan", "PERSON"]]);
    expect(told(withoutOrigins(found, gazetteers))).toEqual(["PERSON Daichi Morobe", "PLACE Japan"]);
  });

  it("is part of what the article calls so throughout", () => {
    const { found } = taken("The Bank of Japan cut rates.", [["Bank of Japan", "ORGANISATION"]]);
    expect(told(withoutOrigins(found, gazetteers))).toEqual(["ORGANISATION Bank of Japan"]);
  });

  it("is no part of a person's name behind it, either; a body with a name like that keeps it", () => {
    const { found } = taken("Third was Briton Zorvak Prycewell.", [["Briton Zorvak Prycewell", "ORGANISATION"]]);
    expect(told(withoutOrigins(found, gazetteers))).toEqual(["ORGANISATION Briton Zorvak Prycewell"]);
    const person = found.map((name) => ({ ...name, kind: "PERSON" as const }));
    expect(told(withoutOrigins(person, gazetteers))).toEqual(["PERSON Zorvak Prycewell"]);
  });
});

describe("whom the article calls by a last name", () => {
  it("is a person, whatever the tagger took the name for", () => {
    const page = "Haftu Belay won again. Nobody had expected that Belay would come back.";
    const { sentences, found } = taken(page, [["Haftu Belay", "ORGANISATION"]]);
    expect(told(calledByLast(sentences, found, gazetteers))).toEqual(["PERSON Haftu Belay"]);
  });

  it("is not who is called by the first", () => {
    const page = "Haftu Belay cut jobs. Nobody had expected that Haftu would do so.";
    const { sentences, found } = taken(page, [["Haftu Belay", "ORGANISATION"]]);
    expect(told(calledByLast(sentences, found, gazetteers))).toEqual(["ORGANISATION Haftu Belay"]);
  });
});
