import type { EntityKey } from "../../domain/reading";
import table from "../tables/antecedent-signs.json";
import { signsOf } from "./antecedent-signs";
import { type Caution, likeliestOf } from "./likeliest";
import type { Pronoun } from "./pronoun";
import type { Scene } from "./scene";
import type { Question } from "./whom-it-may-mean";

type Part = Pronoun["part"];

const WEIGHTS: Readonly<Record<Part, ReadonlyMap<string, number>>> = {
  SUBJECT: weightsOf("SUBJECT"),
  OBJECT: weightsOf("OBJECT"),
  OWNER: weightsOf("OWNER"),
  REFLEXIVE: new Map(),
};

function weightsOf(part: "SUBJECT" | "OBJECT" | "OWNER"): ReadonlyMap<string, number> {
  return new Map(Object.entries(table.weights).map(([sign, row]) => [sign, row[part]]));
}

/**
 * Nobody is named on a guess: of the pronouns of news one in nine is left open for it (data/README.md). The weights are learnt against
 * somebody who is not in view and counts 1. In the short texts they are learnt from that is often so; an article brings in whom it
 * speaks of. Both chosen by trial on both.
 */
export const CAUTION: Caution = { sure: 0.7, somebodyElse: 0.2 };

/** The likeliest of those a pronoun may mean; null where nobody is likely enough. */
export function likeliestAntecedent(scene: Scene, question: Question): EntityKey | null {
  const number = likeliestOf(signsOf(scene, question), WEIGHTS[question.pronoun.part], CAUTION);
  return number === null ? null : (question.people[number]?.key ?? null);
}
