import { existsSync } from "node:fs";
import { newswireTexts } from "../../../bench/own-texts/newswire";
import type { OwnText } from "../../../bench/own-texts/own-texts";
import { NEWSWIRE } from "../../../bench/own-texts/printed-sentences";
import { writtenDispatches } from "../../../bench/own-texts/written-dispatches";
import { isEventTypeName } from "../../../src/domain/event-types";

const isAtHand = existsSync(NEWSWIRE);

describe("the dispatches written to be learnt from", () => {
  isAnnotatedWell(writtenDispatches);
});

(isAtHand ? describe : describe.skip)(`the annotated newswire${isAtHand ? "" : " (not at hand: skipped)"}`, () => {
  isAnnotatedWell(newswireTexts);
});

function isAnnotatedWell(read: () => readonly OwnText[]): void {
  let texts: readonly OwnText[] = [];
  beforeAll(() => {
    texts = read();
  });

  it("is not empty, and has a name for each text", () => {
    const ids = texts.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is annotated within its sentences, by whole words", () => {
    expect(texts.flatMap(astray)).toEqual([]);
  });

  it("tells of events that there are", () => {
    const types = new Set(texts.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...types].filter((type) => !isEventTypeName(type))).toEqual([]);
  });
}

/** The words of stretches that reach out of their sentence or cut a word. */
function astray({ id, text, sentences, events, gold }: OwnText): string[] {
  const stretches = [
    ...events.flatMap(({ trigger, participants }) => [trigger, ...participants.map(({ span }) => span)]),
    ...gold.flatMap(({ source, cue, content, addressee }) => [source, cue, ...content, addressee]),
  ].filter((stretch) => stretch !== null);
  const isInside = ([from, to]: readonly [number, number]) =>
    sentences.some(([start, end]) => start <= from && from < to && to <= end);
  const cutsWord = ([from, to]: readonly [number, number]) => [from, to].some((at) => isWithinWord(text, at));
  return stretches
    .filter((stretch) => !isInside(stretch) || cutsWord(stretch))
    .map(([from, to]) => `${id}: ${text.slice(from, to)}`);
}

const isWithinWord = (text: string, at: number): boolean =>
  /^[a-z]{2}$/iu.test(text.slice(at - 1, at + 1)) &&
  !MISPRINTS.some((misprint) => misprint.test(text.slice(at - 9, at + 9)));

/** Two words that the newswire prints as one. */
const MISPRINTS = [/Timessays/u, /PresseWednes/u];
