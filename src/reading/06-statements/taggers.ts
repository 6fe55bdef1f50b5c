import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { hashOf } from "../perceptron/hash";
import { type Perceptron, type Tagged, tag } from "../perceptron/perceptron";
import { argumentLooks, reachOf } from "./argument-looks";
import { type Attribution, sizeOf } from "./attribution";
import { cueLooks } from "./cue-looks";
import { cueRank } from "./cues";
import type { TokenRange, Unit } from "./unit";
import { type WordLooks, wordLooksOf } from "./word-looks";

/** The two taggers: one finds cues, the other, asked once for each cue, finds who spoke, to whom, and what was said. */
export interface StatementTaggers {
  readonly cues: Perceptron;
  readonly arguments: Perceptron;
}

export const CUE_LABELS = ["O", "CUE"] as const;
export const ARGUMENT_LABELS = ["O", "SOURCE", "CONTENT", "ADDRESSEE"] as const;

export const THAT = hashOf("that");

/** What the taggers alone make of units. One after the other: together their weights are too big for a processor's cache. */
export function taggedAttributions(units: readonly Unit[], taggers: StatementTaggers): Attribution[][] {
  const cued = units.map((unit) => cuedIn(unit, taggers));
  return cued.map((one) =>
    one === null ? [] : one.cues.map((cue) => attributionOf(one.unit, one.words, cue, taggers)),
  );
}

/** The cues of a unit, and how its words look. */
interface Cued {
  readonly unit: Unit;
  readonly words: WordLooks;
  readonly cues: readonly TokenRange[];
}

function cuedIn(unit: Unit, taggers: StatementTaggers): Cued | null {
  if (!unit.tokens.some(mayBeginCue)) return null;
  const words = wordLooksOf(unit);
  const cues = runsOf(tag(taggers.cues, cueLooks(words, THAT), mayBeCue(unit)), 0);
  return cues.length > MOST_CUES ? null : { unit, words, cues };
}

/**
 * Only words of the table and other verbs begin a cue ("rule out", "remember"): of six words the tagger need be asked about one, and
 * a sentence without any about none.
 */
const mayBeginCue = (token: Token | undefined): boolean => cueRank(token) > 0 || (token !== undefined && isDeed(token));

/** "ruling out", "promising": whatever the part of speech is taken for. */
const isDeed = isOnce(({ pos, lower }) => pos === "VERB" || (lower.length > 4 && /(?:ing|ed)$/u.test(lower)));

/** `pointed out`: what follows the first word of a cue may go on with it. */
const mayBeCue =
  ({ tokens }: Unit) =>
  (at: number, last: number): boolean =>
    last !== 0 || mayBeginCue(tokens[at]);

/** No sentence has so many cues ("he said he said …"): this says nothing, and asking each about all words around takes minutes. */
const MOST_CUES = 40;

/** What the second tagger makes of a cue that somebody found. */
export function attributionOf(unit: Unit, words: WordLooks, cue: TokenRange, taggers: StatementTaggers): Attribution {
  const runs = runsOf(tag(taggers.arguments, argumentLooks(words, cue)), reachOf(words, cue).from);
  const labelled = (wanted: string) => runs.filter(({ label }) => label === wanted);
  const content = labelled("CONTENT");
  return {
    unit,
    cue: { from: cue.from, to: cue.to },
    source: nearest(labelled("SOURCE"), cue),
    content: content.filter((part) => sizeOf(part) > 1 || content.length === 1),
    addressee: nearest(labelled("ADDRESSEE"), cue),
    by: "model: statement taggers",
  };
}

interface Run extends TokenRange {
  readonly label: string;
}

function runsOf(tagged: readonly Tagged[], first: number): Run[] {
  const runs: Run[] = [];
  let from = first;
  for (let at = 0; at < tagged.length; from = first + at) {
    const label = tagged[at]?.label ?? "O";
    do at++;
    while (tagged[at]?.label === label);
    if (label !== "O") runs.push({ label, from, to: first + at });
  }
  return runs;
}

function nearest(runs: readonly Run[], cue: TokenRange): TokenRange | null {
  const distance = ({ from, to }: TokenRange) => Math.min(Math.abs(from - cue.to + 1), Math.abs(cue.from - to + 1));
  return runs.reduce<Run | null>((best, run) => (best && distance(best) <= distance(run) ? best : run), null);
}
