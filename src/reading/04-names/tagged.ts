import type { Sentence } from "../draft";
import { type Tagged, tag } from "../perceptron/perceptron";
import { inSmallLetters } from "./capitals";
import type { Found, NameKind } from "./found";
import type { NameKnowledge } from "./knowledge";

const KINDS: Readonly<Record<string, NameKind>> = { PER: "PERSON", ORG: "ORGANISATION", LOC: "PLACE" };

/** The names of one sentence as the tagger labels them. */
export function taggedNames(sentence: Sentence, { tagger, looks, gazetteers }: NameKnowledge): Found[] {
  const words = inSmallLetters(
    sentence.tokens.map(({ text }) => text),
    gazetteers,
  );
  const labels = tag(tagger, looks(words));
  return labels.flatMap((label, from) => {
    const kind = label.label.startsWith("B-") ? KINDS[label.label.slice(2)] : undefined;
    if (kind === undefined) return [];
    const to = endOf(labels, from);
    return [{ sentence, from, to, kind, margin: weakest(labels.slice(from, to)) }];
  });
}

function endOf(labels: readonly Tagged[], from: number): number {
  let to = from + 1;
  while (labels[to]?.label.startsWith("I-")) to++;
  return to;
}

/** Packed weights count in steps of an eighth. */
const STEPS = 8;

const weakest = (labels: readonly Tagged[]): number =>
  labels.reduce((least, { margin }) => Math.min(least, margin), Number.POSITIVE_INFINITY) / STEPS;
