import { mostly } from "../asked-once";
import type { Sentence } from "../draft";
import settings from "../tables/settings.json";

/** What a stretch of text is about, as far as its words tell: one bit a setting of the table. */
export type Setting = number;

const BITS: ReadonlyMap<string, number> = new Map(
  Object.values(settings).flatMap((words, bit) => words.split(" ").map((word) => [word, 1 << bit] as const)),
);
export const SETTINGS = Object.keys(settings).length;

const bitsOf = mostly(0, ({ lower, lemma }) => (BITS.get(lemma) ?? 0) | (BITS.get(lower) ?? 0));

/** Which bit says that a stretch of text is about this. */
export function bitOf(setting: string): number {
  const at = Object.keys(settings).indexOf(setting);
  if (at < 0) throw new Error(`tables/settings.json: ${setting} is no setting.`);
  return 1 << at;
}

/** This many sentences before and after one tell what it is about: a victory near a match is no election's. */
const NEAR = 3;

export function settingsOf(sentences: readonly Sentence[]): Setting[] {
  const own = sentences.map(({ tokens }) => {
    let bits = 0;
    for (const token of tokens) bits |= bitsOf(token);
    return bits;
  });
  return own.map((_, at) => {
    let near = 0;
    for (let other = Math.max(0, at - NEAR); other <= at + NEAR; other++) near |= own[other] ?? 0;
    return near;
  });
}
