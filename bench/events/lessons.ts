import { phrasesOf, standingsOf } from "../../src/reading/07-events/phrases";
import { phrasesInReach, roleLooks } from "../../src/reading/07-events/role-looks";
import { pastDateline, type Scene, sceneOf } from "../../src/reading/07-events/scene";
import { settingsOf } from "../../src/reading/07-events/setting";
import { spread } from "../../src/reading/07-events/spread";
import { type EventTaggers, ROLE_LABELS, TRIGGER_LABELS } from "../../src/reading/07-events/taggers";
import { triggerSpan } from "../../src/reading/07-events/telling";
import { triggerLook } from "../../src/reading/07-events/trigger-looks";
import { type Candidate, candidatesIn } from "../../src/reading/07-events/triggers";
import type { Cast, Sentence } from "../../src/reading/draft";
import { meanOf } from "../../src/reading/perceptron/mean";
import type { Perceptron } from "../../src/reading/perceptron/perceptron";
import type { Example } from "../../src/reading/perceptron/train";
import { trainSoftly } from "../../src/reading/perceptron/train-softly";
import type { EventText, GoldEvent } from "./annotated";

const SCHOOLING = { buckets: 2 ** 19, epochs: 8, dropout: 0.2, rate: 0.1, drawback: 0.001, scale: 16 };

/** A text as the passes before 07-events hand it on, with its gold. */
export interface Lesson {
  readonly text: EventText;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
}

/** What the two taggers learn; the same lessons give the same weights. */
export function trainEventTaggers(lessons: readonly Lesson[]): EventTaggers {
  const told = lessons.flatMap(scenesOf);
  return {
    triggers: trained(told.flatMap(triggerExamples), TRIGGER_LABELS),
    roles: trained(told.flatMap(roleExamples), ROLE_LABELS),
  };
}

/** Where chance begins for each of five orders of the examples: what a single order teaches is worth a hundredth either way. */
const FIRST_ORDER = 42;
const OTHER_ORDERS = [7, 1848, 31, 5];

function trained(examples: readonly Example[], labels: readonly string[]): Perceptron {
  const learnt = (seed: number) => trainSoftly(examples, { ...SCHOOLING, labels, seed });
  return meanOf([learnt(FIRST_ORDER), ...OTHER_ORDERS.map(learnt)]);
}

interface Told {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly gold: readonly GoldEvent[];
}

function scenesOf({ text, sentences, cast }: Lesson): Told[] {
  const standings = spread(sentences, standingsOf(cast));
  const settings = settingsOf(sentences);
  return sentences.map(pastDateline).map((sentence, at) => ({
    scene: sceneOf(sentence, phrasesOf(sentence, standings[at] ?? []), settings[at] ?? 0),
    candidates: candidatesIn(sentence.tokens),
    gold: text.events.filter(({ trigger: [start] }) => start >= sentence.start && start < sentence.end),
  }));
}

/** The best candidate for each gold event is one; others that overlap it teach nothing; all the rest are none. */
function triggerExamples({ scene, candidates, gold }: Told): Example[] {
  const right = new Set(gold.map((event) => bestFor(event, scene, candidates)));
  return candidates.map((candidate) => {
    const overlaps = gold.some((event) => event.type === candidate.row.type && inCommon(scene, candidate, event) > 0);
    return {
      looks: triggerLook(scene, candidate, candidates),
      labels: [right.has(candidate) ? "EVENT" : overlaps ? null : "O"],
    };
  });
}

function roleExamples({ scene, candidates, gold }: Told): Example[] {
  return gold.flatMap((event) => {
    const trigger = bestFor(event, scene, candidates);
    const phrases = trigger === null ? [] : phrasesInReach(scene, trigger);
    if (trigger === null || phrases.length === 0) return [];
    const labels = phrases.map(({ head }) => {
      const word = scene.tokens[head];
      const part = event.participants.find(
        ({ span }) => span !== null && word !== undefined && word.start < span[1] && span[0] < word.end,
      );
      return part === undefined ? "O" : DOERS.has(part.role) ? "DOER" : "RECEIVER";
    });
    return [{ looks: roleLooks(scene, trigger, phrases), labels }];
  });
}

const DOERS = new Set(["ACTOR", "WINNER", "CANDIDATE"]);

function bestFor(event: GoldEvent, scene: Scene, candidates: readonly Candidate[]): Candidate | null {
  const possible = candidates.filter(({ row }) => row.type === event.type);
  const ranked = possible.map((candidate) => ({ candidate, shared: inCommon(scene, candidate, event) }));
  const best = ranked.toSorted((a, b) => b.shared - a.shared)[0];
  return best !== undefined && best.shared > 0 ? best.candidate : null;
}

function inCommon(scene: Scene, candidate: Candidate, { trigger: [from, to] }: GoldEvent): number {
  const { start, end } = triggerSpan(scene, candidate);
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
