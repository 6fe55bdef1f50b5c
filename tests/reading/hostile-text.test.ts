import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { verify } from "../../src/reading/verify";
import { library } from "./page-in-words";

/** Of processor time. Far more than a page takes here, far less than one whose time grows with the square of its length. */
const MOST_SECONDS = 4;

function secondsToRead(text: string): number {
  const started = process.cpuUsage();
  verify(read(documentOf(text, "page.txt"), library()).reading);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const again = (shape: string, length: number): string => `Rutte spoke in Oslo. ${shape.repeat(length / shape.length)}`;

describe("a text that is made to take time", () => {
  beforeAll(() => {
    secondsToRead("OSLO, Oct 3 — Mark Rutte spoke in Oslo on Friday. “We won,” he said.");
  });

  test.each(["A. ", "Anna Berg ", "he said ", "Rutte, who, ", "By John Smith\n", "a\n\n"])(
    "%j again and again is read in the time of its length",
    (shape) => {
      expect(secondsToRead(again(shape, 30_000))).toBeLessThan(MOST_SECONDS);
    },
  );

  it("reads one event told thousands of times in the time of its length", () => {
    expect(secondsToRead(again("Norway attacked Sweden. ", 90_000))).toBeLessThan(MOST_SECONDS);
  });

  test.each(['"', "(", "“a” "])("%j, marks and no sense, is read in the time of its length", (shape) => {
    expect(secondsToRead(again(shape, 30_000))).toBeLessThan(MOST_SECONDS);
  });

  test.each(["a", "A.", "a-", "\n", "\u0301"])("%j without a blank is one long word and read at once", (shape) => {
    expect(secondsToRead(again(shape, 300_000))).toBeLessThan(MOST_SECONDS);
  });
});
