import type { Sentence } from "../draft";
import { type Tagged, tag } from "../perceptron/perceptron";
import type { Found, NameKind } from "./found";
import type { NameKnowledge } from "./knowledge";

const KINDS: Readonly<Record<string, NameKind>> = { PER: "PERSON", ORG: "ORGANISATION", LOC: "PLACE" };

/** The names as the tagger labels them. It is asked when all sentences are laid out: its weights fill a processor's cache. */
export function taggedNames(sentences: readonly Sentence[], { tagger, looks }: NameKnowledge): Found[] {
  const laidOut = sentences.map(({ tokens }) => looks.ofTokens(tokens));
  const labels = laidOut.map((one) => tag(tagger, one));
  return sentences.flatMap((sentence, at) => labelledIn(sentence, labels[at] ?? []));
}

function labelledIn(sentence: Sentence, labels: readonly Tagged[]): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from]?.label ?? "O";
    const kind = label.startsWith("B-") ? KINDS[label.slice(2)] : undefined;
    if (kind === undefined) continue;
    const to = endOf(labels, from);
    found.push({ sentence, from, to, kind, margin: weakest(labels.slice(from, to)) });
  }
  return found;
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
