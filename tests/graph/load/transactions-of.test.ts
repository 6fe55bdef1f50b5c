import fc from "fast-check";
import { MOST_ARTICLES, MOST_TEXT, transactionsOf } from "../../../src/graph/load/transactions-of";

const ofLength = (length: number) => ({ text: "x".repeat(length) });

const sizes = (lengths: readonly number[]): number[] =>
  [...transactionsOf(lengths.map(ofLength))].map(({ length }) => length);

describe("a transaction", () => {
  it("holds no more articles than its number", () => {
    expect(sizes(Array.from({ length: MOST_ARTICLES + 1 }, () => 10))).toEqual([MOST_ARTICLES, 1]);
  });

  it("holds no more text than its length, but one article however long", () => {
    expect(sizes([MOST_TEXT / 2, MOST_TEXT / 2, 1, MOST_TEXT * 2, 1])).toEqual([2, 1, 1, 1]);
  });

  it("is not begun for nothing", () => {
    expect(sizes([])).toEqual([]);
  });

  it("leaves out no article, and puts none before another", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MOST_TEXT }), { maxLength: 20 }), (lengths) => {
        const readings = lengths.map(ofLength);
        expect([...transactionsOf(readings)].flat()).toEqual(readings);
      }),
      { numRuns: 20 },
    );
  });
});
