import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Perceptron, tag } from "../perceptron/perceptron";
import { unpackWeights } from "../perceptron/weights-file";
import type { Phrase } from "./phrases";
import { phrasesInReach, roleLooks } from "./role-looks";
import type { Scene } from "./scene";
import { triggerLook } from "./trigger-looks";
import { type Candidate, candidatesIn } from "./triggers";

/** The two taggers: one says whether words report an event of a type, the other what each phrase around them is to it. */
export interface EventTaggers {
  readonly triggers: Perceptron;
  readonly roles: Perceptron;
}

export const TRIGGER_LABELS = ["O", "EVENT"] as const;
export const ROLE_LABELS = ["O", "DOER", "RECEIVER"] as const;

/** Reads the weights that `npm run train:events` wrote to `data/events`. */
export function openEventTaggers(folder: string): EventTaggers {
  const open = (name: string): Perceptron => unpackWeights(readFileSync(join(folder, name)), name);
  return { triggers: open("triggers.weights"), roles: open("roles.weights") };
}

interface Judged {
  readonly candidate: Candidate;
  readonly margin: number;
}

/** The words of a sentence that report events: the surest reading of each, told once. */
export function triggersIn(scene: Scene, { triggers }: EventTaggers): Candidate[] {
  const candidates = candidatesIn(scene.tokens);
  const judged = candidates.flatMap((candidate): Judged[] => {
    const verdict = tag(triggers, [triggerLook(scene, candidate, candidates)])[0];
    return verdict?.label === "EVENT" ? [{ candidate, margin: verdict.margin }] : [];
  });
  const kept: Candidate[] = [];
  for (const { candidate } of judged.toSorted((a, b) => b.margin - a.margin)) {
    if (!kept.some((other) => excludes(other, candidate))) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** The same words mean one thing; words side by side that mean the same ("car bomb", "exploded") tell it once. */
function excludes(kept: Candidate, candidate: Candidate): boolean {
  if (kept.row !== candidate.row) return kept.from === candidate.from;
  return kept.from <= candidate.to && candidate.from <= kept.to;
}

export interface Parts {
  readonly doers: readonly Phrase[];
  readonly receivers: readonly Phrase[];
}

/** Who does what the trigger tells, and to whom. */
export function partsOf(scene: Scene, trigger: Candidate, { roles }: EventTaggers): Parts {
  const phrases = phrasesInReach(scene, trigger);
  const tagged = tag(roles, roleLooks(scene, trigger, phrases));
  const labelled = (wanted: string): Phrase[] => phrases.filter((_phrase, at) => tagged[at]?.label === wanted);
  return { doers: labelled("DOER"), receivers: labelled("RECEIVER") };
}
