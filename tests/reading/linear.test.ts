import { readingOf } from "./whole-page";

function secondsToRead(text: string): number {
  const started = process.cpuUsage();
  readingOf(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** Twice is linear; what is above leaves room for a busy machine, and none for a square. */
const MOST = 2.8;
const again = (shape: string, length: number): string => `Rutte spoke in Oslo. ${shape.repeat(length / shape.length)}`;

test.each(["Anna Berg said no. ", "on Monday "])(
  "%j again and again takes twice as long when there is twice as much",
  (shape) => {
    secondsToRead(again(shape, 20_000));
    const ratios = [1, 2].map(
      () => secondsToRead(again(shape, 80_000)) / Math.max(0.1, secondsToRead(again(shape, 40_000))),
    );
    expect(Math.min(...ratios)).toBeLessThan(MOST);
  },
  60_000,
);

test("the same text gives the same Reading, whatever was read before it", () => {
  const [one, other] = ["OSLO, Oct 3 — Ann Lee met Bo Berg on Friday, she said.", "Norway attacked Sweden in May."];
  const first = readingOf(one);
  readingOf(other);
  expect(readingOf(one)).toEqual(first);
});
