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
  const none = labels.indexOf("O");
  const doer = labels.indexOf("DOER");
  const receiver = labels.indexOf("RECEIVER");
  const lead = (label: number): number => (scores[label] ?? 0) - (scores[none] ?? 0);
  let last = 0;
  let before = 0;
  return phrases.map((phrase, at): Rated => {
    scoreAt(perceptron, looks, at, last, before, scores);
    const best = highestOf(scores);
    before = last;
    last = best;
    return { phrase, label: labels[best] ?? "O", leads: { DOER: lead(doer), RECEIVER: lead(receiver) } };
  });
}

/** The first of the highest. */
function highestOf(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
