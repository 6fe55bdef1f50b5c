import type { EntityKey } from "../../domain/reading";
import type { Tie } from "../05-entities/roster";
import { neighbour, type Word, wordRange } from "../05-entities/scene";
import { isPossessive } from "../possessive";
import clauseWords from "../tables/clause-words.json";
import table from "../tables/memberships.json";
import { bodyAt, type Stage } from "./stage";

/** What somebody belongs to, and its words: from the first to one past the last. */
export interface BelongedTo {
  readonly key: EntityKey;
  readonly from: number;
  readonly to: number;
  /** `the board of Coastal Bank`: of the body only those few are. */
  readonly isPart: boolean;
}

const PARTS: ReadonlySet<string> = new Set(table["parts of bodies"]);
const KINDS: ReadonlySet<string> = new Set(table["kinds of bodies"]);
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  `${clauseWords.days} ${clauseWords.months.toLowerCase()}`.split(" "),
);
const REACH = 9;

/** From a word on: `the conservative Centre Party`, `the board of directors of Coastal Bank`, `Coastal Bank's board`. */
export function bodyFrom(stage: Stage, at: number): BelongedTo | null {
  let isPart = false;
  for (let steps = 0; steps < REACH; steps += 1) {
    const word = neighbour(stage.scene, at, steps);
    if (word === null) return null;
    const body = bodyAt(stage, word.at);
    if (body !== null) return whole(stage, body, isPart);
    if (!leadsToBody(stage, word)) return null;
    isPart ||= PARTS.has(word.lower);
  }
  return null;
}

function leadsToBody({ scene }: Stage, word: Word): boolean {
  if (word.lower === "of") return PARTS.has(neighbour(scene, word.at, -1)?.lower ?? "");
  return (
    word.pos === "DET" || word.pos === "ADJ" || word.text === "-" || PARTS.has(word.lower) || KINDS.has(word.lower)
  );
}

/** `the party of Ann Lee` may be any party, and NATO's allies are not NATO. */
function whole(stage: Stage, tie: Tie, isPart: boolean): BelongedTo | null {
  const [from, to] = wordRange(stage.scene, tie);
  const [last, next] = [stage.scene.words[to - 1], neighbour(stage.scene, to - 1, 1)];
  const body = { key: tie.key, from, to, isPart };
  if (last?.lower === "its" || isPossessive(next?.text ?? "")) return withPart(stage, body, next);
  if (PARTS.has(next?.lower ?? "")) return withPart(stage, body, next);
  if (tie.kind !== "NAME" && next?.lower === "of") return null;
  return isPartOfItsNoun(next) ? null : body;
}

/** `NATO allies`, `the Coastal Bank deal`; a day behind a name is no noun of it. */
const isPartOfItsNoun = (next: Word | null): boolean =>
  next !== null &&
  (next.text === "-" || next.pos === "NOUN" || next.pos === "PROPN") &&
  !DAYS_AND_MONTHS.has(next.lower);

const MOST_MODIFIERS = 3;

/** `Coastal Bank's executive board`: on as far as the part of it. */
function withPart({ scene }: Stage, body: BelongedTo, next: Word | null): BelongedTo | null {
  for (let steps = 0; next !== null && steps <= MOST_MODIFIERS; steps += 1) {
    const word = neighbour(scene, next.at, steps);
    if (!PARTS.has(word?.lower ?? "")) continue;
    const after = neighbour(scene, next.at, steps + 1);
    if (PARTS.has(after?.lower ?? "")) continue;
    return isPartOfItsNoun(after) ? null : { ...body, to: next.at + steps + 1, isPart: true };
  }
  return null;
}

/** In front of "member": `NATO`, `the Coastal Bank board`, `the alliance's newest`. */
export function bodyBefore(stage: Stage, at: number): BelongedTo | null {
  let isPart = false;
  for (let steps = 1; steps <= MOST_MODIFIERS; steps += 1) {
    const word = neighbour(stage.scene, at, -steps);
    if (word === null) return null;
    const body = bodyEndingAt(stage, isPossessive(word.text) ? word.at - 1 : word.at);
    if (body !== null) return { ...body, to: at, isPart };
    if (!isQuality(word) && !PARTS.has(word.lower)) return null;
    isPart ||= PARTS.has(word.lower);
  }
  return null;
}

const QUALITIES: ReadonlySet<string> = new Set(table["qualities of a member"]);

/** `founding`, `32nd`: what a member is like. */
export const isQuality = ({ pos, lower }: Word): boolean =>
  pos === "ADJ" || pos === "NUM" || QUALITIES.has(lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower);

function bodyEndingAt(stage: Stage, last: number): Omit<BelongedTo, "isPart"> | null {
  const tie = bodyAt(stage, last);
  if (tie === null || tie.end !== stage.scene.words[last]?.end) return null;
  const [from, to] = wordRange(stage.scene, tie);
  return { key: tie.key, from, to };
}
