import type { Looks } from "../perceptron/look";
import { type Perceptron, scoreAt } from "../perceptron/perceptron";
import type { Phrase } from "./phrases";

/** A phrase with what the tagger takes it for, and by how much each part leads over having none. */
export interface Rated {
  readonly phrase: Phrase;
  readonly label: string;
  readonly leads: Readonly<Record<"DOER" | "RECEIVER", number>>;
}

/** The phrases around a trigger from left to right, each rated with those before it in view. */
export function ratedParts(perceptron: Perceptron, phrases: readonly Phrase[], looks: Looks): Rated[] {
  const { labels } = perceptron;
  const scores = new Float64Array(labels.length);
  const [none, doer, receiver] = ["O", "DOER", "RECEIVER"].map((label) => labels.indexOf(label));
  const of = (label: number | undefined): number => scores[label ?? 0] ?? 0;
  let [last, before] = [0, 0];
  return phrases.map((phrase, at): Rated => {
    scoreAt(perceptron, looks, at, last, before, scores);
    const best = scores.indexOf(Math.max(...scores));
    [last, before] = [best, last];
    const leads = { DOER: of(doer) - of(none), RECEIVER: of(receiver) - of(none) };
    return { phrase, label: labels[best] ?? "O", leads };
  });
}
