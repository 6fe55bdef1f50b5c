import { mayBeginName, mayGoOnInName } from "../../../src/reading/04-names/may-be-named";

/** Whatever is said no to here, the name tagger is never asked about. */
describe("words that may be part of a name", () => {
  test.each(["Ann", "20th", "al-Qaida", "d'Estaing", "iPhone", "von"])("%s may begin one", (word) => {
    expect(mayBeginName(word)).toBe(true);
  });

  test.each(["said", "of", "'s", ",", '"', "peace-keeping"])("%s begins none", (word) => {
    expect(mayBeginName(word)).toBe(false);
  });

  test.each(["of", "&", ",", "Ann", "bint", "anti-Mafia"])("%s may stand inside one", (word) => {
    expect(mayGoOnInName(word)).toBe(true);
  });

  test.each(["said", "talks", "peace-keeping"])("%s ends one", (word) => {
    expect(mayGoOnInName(word)).toBe(false);
  });
});
