import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { verify } from "../../src/reading/verify";
import { MOST, prose, timesProse } from "./beside-prose";
import { library } from "./page-in-words";

function readAndVerify(text: string): void {
  verify(read(documentOf(text, "page.txt"), library()).reading);
}

const again = (shape: string, length: number): string => `Rutte spoke in Oslo. ${shape.repeat(length / shape.length)}`;

describe("a text that is made to take time", () => {
  beforeAll(() => readAndVerify(prose(8_000)));

  test.each(["A. ", "Anna Berg ", "he said ", "Rutte, who, ", "By John Smith\n", "a\n\n"])(
    "%j again and again is read in the time of its length",
    (shape) => {
      expect(timesProse(readAndVerify, again(shape, 30_000))).toBeLessThan(MOST);
    },
  );

  test.each(["the bank sees rates at 3 ", "it was told by the bank that "])(
    "%j again and again, at a length that tells, is read in its time",
    (shape) => {
      expect(timesProse(readAndVerify, again(shape, 240_000))).toBeLessThan(MOST);
    },
  );

  it("reads one event told thousands of times in the time of its length", () => {
    expect(timesProse(readAndVerify, again("Norway attacked Sweden. ", 90_000))).toBeLessThan(MOST);
  });

  test.each(['"', "(", "“a” "])("%j, marks and no sense, is read in the time of its length", (shape) => {
    expect(timesProse(readAndVerify, again(shape, 30_000))).toBeLessThan(MOST);
  });

  test.each(["a", "A.", "a-", "\n", "\u0301"])("%j without a blank is one long word and read at once", (shape) => {
    expect(timesProse(readAndVerify, again(shape, 300_000))).toBeLessThan(MOST);
  });
});

describe("a word that every object has something under", () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))("%j is read as any other word", (word) => {
    const text = `The ${word} said on Monday that it had won. Anna Berg, the ${word}, met "${word}" in Oslo.`;
    expect(() => readAndVerify(text)).not.toThrow();
  });
});
