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

/** Characters: long enough that one reading lasts much longer than a busy machine's hiccups. */
const [SHORT, LONG] = [60_000, 240_000];
const DOUBLINGS = Math.log2(LONG / SHORT);

/**
 * How many times as long a text of twice the length takes, on average over the doublings between two lengths. Each long reading stands
 * between two short ones, of which the shorter counts: a machine that slows down in between slows both. A square shows every time,
 * so one that took too long is read again, and the least counts.
 */
function timesForTwice(shape: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= MOST; tries++) least = Math.min(least, timesOnce(shape));
  return least;
}

const TRIES = 3;

function timesOnce(shape: string): number {
  const [short, long] = [again(shape, SHORT), again(shape, LONG)];
  const before = secondsToRead(short);
  const seconds = secondsToRead(long);
  const shorter = Math.min(before, secondsToRead(short));
  return (atLeast(seconds) / atLeast(shorter)) ** (1 / DOUBLINGS);
}

/** What takes less time than the clock tells well is no square. */
const atLeast = (seconds: number): number => Math.max(0.1, seconds);

test.each([
  "Anna Berg said no. ",
  "on Monday ",
  "the Norwegian leader thanked Ann Lee ",
  "Norway joined NATO in 2004 and ",
  "President Ann Lee met Prime Minister Bo Berg in Norway and ",
  "X. ",
])(
  "%j again and again takes twice as long when there is twice as much",
  (shape) => {
    secondsToRead(again(shape, SHORT));
    expect(timesForTwice(shape)).toBeLessThan(MOST);
  },
  120_000,
);

test("a run of capitals without an end is read like any other text", () => {
  expect(readingOf(`Rutte spoke in Oslo. ${"-- Party ".repeat(9_000)}`).sentences.length).toBeGreaterThan(0);
});

test("the same text gives the same Reading, whatever was read before it", () => {
  const [one, other] = ["OSLO, Oct 3 — Ann Lee met Bo Berg on Friday, she said.", "Norway attacked Sweden in May."];
  const first = readingOf(one);
  readingOf(other);
  expect(readingOf(one)).toEqual(first);
});
