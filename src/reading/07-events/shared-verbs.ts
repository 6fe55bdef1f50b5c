import type { Factuality } from "../../domain/vocabulary";
import type { Token } from "../draft";
import { listed } from "../listed";
import clauseWords from "../tables/clause-words.json";
import modality from "../tables/modality.json";
import type { VerbGroup } from "./clauses";
import type { Scene } from "./scene";

const JOINS = listed(clauseWords.joins);
const MODES: readonly (readonly [Factuality, ReadonlySet<string>])[] = [
  ["NEGATED", listed(modality.negated)],
  ["EXPECTED", listed(modality["will be"])],
  ["HYPOTHETICAL", listed(modality["may be"])],
];

interface Joined {
  readonly group: VerbGroup;
  readonly before: VerbGroup;
  readonly joint: number;
}

/** "will go at the end of the month and be replaced": what the first verb is, the second is too; null for verbs of their own. */
export function sharedMode(scene: Scene, from: number): Factuality | null {
  const { tokens } = scene;
  const joined = joinedAt(scene, from);
  if (joined === null || !isBare(tokens, joined.group.from)) return null;
  const words = tokens.slice(joined.before.from, joined.before.to);
  if (!words.some(({ lower }) => MODAL.has(lower))) return null;
  return MODES.find(([, listed]) => words.some(({ lower }) => listed.has(lower)))?.[0] ?? null;
}

const MODAL = new Set([...listed(modality["will be"]), ...listed(modality["may be"])]);

/** Where a verb begins that goes on in the past behind one that does not: "had no plans to cut its dividend and | rejected claims", "would send food and | warned". */
export function ownVerbFrom(scene: Scene, from: number): number | null {
  const joined = joinedAt(scene, from);
  if (joined === null) return null;
  const { group, before, joint } = joined;
  const isPast = group.to - group.from === 1 && isPastForm(scene.tokens[from]);
  const leadsNowhere = isInfinitive(scene.tokens, before) || isOnlyModal(scene.tokens, before);
  return isPast && leadsNowhere ? joint + 1 : null;
}

function joinedAt(scene: Scene, from: number): Joined | null {
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to) return null;
  let joint = group.from - 1;
  while (scene.tokens[joint]?.pos === "ADV") joint--;
  const before = JOINS.has(scene.tokens[joint]?.lower ?? "") ? scene.verbGroup(joint) : null;
  return before === null ? null : { group, before, joint };
}

/** "rejected", "sent", and not "reject". */
const isPastForm = (token: Token | undefined): boolean =>
  token !== undefined && token.lower !== token.lemma && /(?:ed|t)$/u.test(token.lower);

const isBare = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at]?.lower === "be" || (tokens[at]?.pos === "VERB" && tokens[at]?.lower === tokens[at]?.lemma);

/** "would send", but neither "could be" nor "could have": with those a participle goes on. */
const isOnlyModal = (tokens: Scene["tokens"], { from, to }: VerbGroup): boolean =>
  MODAL.has(tokens[from]?.lower ?? "") && !tokens.slice(from, to).some(({ lemma }) => HELPERS.has(lemma));

const HELPERS = listed(modality["helpers before a participle"]);

/** "to cut", but not "to be fired": with that a participle may go on. */
const isInfinitive = (tokens: Scene["tokens"], { from, to }: VerbGroup): boolean =>
  tokens[from - 1]?.lower === "to" &&
  to - from === 1 &&
  tokens[from]?.lower === tokens[from]?.lemma &&
  tokens[from]?.lower !== "be";
