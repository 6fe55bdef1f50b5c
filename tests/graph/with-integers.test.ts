import fc from "fast-check";
import neo4j, { isInt } from "neo4j-driver-lite";
import { Fraction, withIntegers } from "../../src/graph/with-integers";

const sentFor = (value: unknown): unknown => withIntegers({ value }).value;

/** What the driver asks an integer when it looks for its shortest form. */
const BOUNDS = [-0x80000000, -0x8000, -0x80, -0x10, 0x80, 0x8000, 0x80000000];

const wholeNumbers = fc.oneof(
  fc.maxSafeInteger(),
  fc.constantFrom(...BOUNDS.flatMap((bound) => [bound - 1, bound, bound + 1])),
);

describe("what is sent for a number", () => {
  test("is, for a whole one, the driver's own integer, bit for bit and at every bound", () => {
    fc.assert(
      fc.property(wholeNumbers, (value) => {
        const [sent, own] = [sentFor(value), neo4j.int(value)];
        if (!isInt(sent)) throw new Error("no integer");
        expect([sent.low, sent.high]).toEqual([own.low, own.high]);
        for (const bound of BOUNDS) {
          expect([sent.lessThan(bound), sent.greaterThanOrEqual(bound)]).toEqual([value < bound, value >= bound]);
        }
      }),
    );
  });

  test("is the number itself where it is a fraction, by its value or by nature", () => {
    expect(sentFor(0.5)).toBe(0.5);
    expect(sentFor(new Fraction(1))).toBe(1);
  });

  test("reaches into lists and maps, and leaves everything else alone", () => {
    const sent = sentFor([{ at: 3, words: ["three", null, true] }]);
    expect(sent).toEqual([{ at: expect.objectContaining({ low: 3, high: 0 }), words: ["three", null, true] }]);
  });
});
