import type { ReadStatement } from "../../domain/reading";
import { contains } from "../../domain/span";
import type { Sentence } from "../draft";
import circumstances from "../tables/circumstances.json";
import { meansAnotherThing } from "./other-senses";
import { phrasesOf, type Standing } from "./phrases";
import { pastDateline, type Scene, sceneOf } from "./scene";
import { bitOf, type Setting } from "./setting";
import { type EventTaggers, triggersIn } from "./taggers";
import { type Candidate, candidatesIn } from "./triggers";

/** Nobody writes longer ones: this is a table or rubbish, and what is compared pairwise in a sentence stays little. */
const LONGEST_SENTENCE = 400;

/** A sentence with words that may report events, and the statements that touch it. */
export interface Suspected {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly statements: readonly ReadStatement[];
}

/** Null where nothing can be reported. `standings` and `statements` are those that touch the sentence. */
export function suspectedIn(
  whole: Sentence,
  standings: readonly Standing[],
  statements: readonly ReadStatement[],
  setting: Setting,
): Suspected | null {
  if (whole.tokens.length > LONGEST_SENTENCE) return null;
  const sentence = pastDateline(whole);
  const candidates = candidatesIn(sentence.tokens).filter((one) => !isInName(sentence, one, standings));
  if (candidates.length === 0) return null;
  const scene = sceneOf(sentence, phrasesOf(sentence, standings), setting);
  return {
    scene,
    candidates: candidates.filter((one) => isThinkable(one, setting) && !meansAnotherThing(scene, one)),
    statements,
  };
}

/** The same with only those words that do report an event; null where none do. */
export function reportedIn(suspected: Suspected, taggers: EventTaggers): Suspected | null {
  const candidates = triggersIn(suspected.scene, suspected.candidates, taggers);
  return candidates.length === 0 ? null : { ...suspected, candidates };
}

/** Nobody is elected where what is near speaks of a match and of no election. */
function isThinkable({ row, words }: Candidate, setting: Setting): boolean {
  const spokenOf = SPOKEN_OF.get(row.type);
  if (spokenOf === undefined || row.sure.has(words)) return true;
  return (setting & spokenOf.own) !== 0 || (setting & spokenOf.other) === 0;
}

const SPOKEN_OF: ReadonlyMap<string, { readonly own: Setting; readonly other: Setting }> = new Map(
  Object.entries(circumstances["types unthinkable where another thing is spoken of"]).map(([type, { own, other }]) => [
    type,
    { own: bitOf(own), other: bitOf(other) },
  ]),
);

/** "Sue" Hartigan sues nobody, "Marsh Crash Repairs" is no crash. */
const isInName = ({ tokens }: Sentence, { from }: Candidate, standings: readonly Standing[]): boolean => {
  const token = tokens[from];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    standings.some(
      ({ member, mention }) => member.kind !== "PLACE" && mention.kind === "NAME" && contains(mention, token),
    )
  );
};
