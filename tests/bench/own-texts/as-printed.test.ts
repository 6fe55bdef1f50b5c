import { asPrinted } from "../../../bench/own-texts/as-printed";

test.each([
  [["Norway", "'s", "bank", "did", "n't", "pay", "$", "5", "."], "Norway's bank didn't pay $5."],
  [["``", "No", ",", "''", "she", "said", "."], '"No," she said.'],
  [["The", "bank", "-LRB-", "NB", "-RRB-", "rose", "."], "The bank (NB) rose."],
])("%j is printed as newspapers print it", (tokens, printed) => {
  expect(asPrinted(tokens)).toBe(printed);
});
