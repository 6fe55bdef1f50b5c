import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { formsOf } from "../../../src/reading/03-tokens/grammar";

const wink = winkNLP(model, ["pos"]);

/** What wink says through its front door of words with blanks between them. */
function atTheFrontDoor(words: readonly string[]) {
  const tokens = wink.readDoc(words.join(" ")).tokens();
  const lemmas: readonly string[] = Reflect.apply(tokens.out, tokens, [wink.its.lemma]);
  return { pos: tokens.out(wink.its.pos), lemmas };
}

const SENTENCES = readFileSync("seeds/articles/2024-10-01-rutte-takes-over-nato.md", "utf8")
  .split(/(?<=[.?])\s|\n/u)
  .map((sentence) => sentence.match(/[A-Za-z]+|[0-9]+|[.,;:?()]/gu) ?? [])
  .filter((words) => words.length > 3);

describe("the tagger put together from parts of wink", () => {
  it("says of every word what wink says of it", () => {
    let compared = 0;
    for (const words of SENTENCES) {
      const { pos, lemmas } = atTheFrontDoor(words);
      // Where wink makes several words of one of ours, they do not stand side by side.
      if (pos.length !== words.length) continue;
      const forms = formsOf(words);
      expect(forms.map((form) => form.pos)).toEqual(pos);
      expect(forms.map((form) => form.lemma)).toEqual(lemmas);
      compared++;
    }
    expect(compared).toBeGreaterThan(10);
  });

  it("tells the parts of speech of one word apart by its neighbours, however often it was seen", () => {
    const posOfVote = (sentence: string) => formsOf(sentence.split(" ")).find(({ lower }) => lower === "vote")?.pos;
    for (const _ of ["first", "again"])
      expect(["They vote today .", "The vote was close ."].map(posOfVote)).toEqual(["VERB", "NOUN"]);
  });

  it("takes a word of several parts for what its last part is, in its own spelling", () => {
    expect(formsOf(["Their", "peace-keeping", "failed"])[1]).toMatchObject({
      text: "peace-keeping",
      lemma: "peace-keeping",
    });
  });

  it("knows nothing of what is longer than words are, and goes on behind it", () => {
    expect(formsOf(["a".repeat(100), "votes"])).toMatchObject([{ pos: "X" }, { pos: "NOUN", lemma: "vote" }]);
  });
});
