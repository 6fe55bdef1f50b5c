import type { Found } from "../../domain/provenance";
import type { EntityKey, ReadTenure } from "../../domain/reading";
import type { TenureStatus } from "../../domain/vocabulary";
import type { Tie } from "../05-entities/roster";
import { neighbour, type Word } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import { isPossessive } from "../possessive";
import { begins, type Stage } from "./stage";

const isBeforeOrAfter = isOnce(({ lower }) => lower === "predecessor" || lower === "successor");

/** `her predecessor, NAME`, `Mr Lee's successor NAME`: the same office, before or after the one who is known to hold it. */
export function predecessorsIn(stage: Stage, held: readonly Found<ReadTenure>[]): readonly Found<ReadTenure>[] {
  const offices = new Map<EntityKey, ReadTenure>();
  for (const { fact } of held) if (!offices.has(fact.person)) offices.set(fact.person, fact);
  return stage.scene.words.filter(isBeforeOrAfter).flatMap((word) => {
    const office = offices.get(whose(stage, word) ?? "");
    const named = nameBehind(stage, word);
    const id = stage.scene.sentences[word.sentence]?.id;
    if (office === undefined || named === null || named.key === office.person || id === undefined) return [];
    const status = word.lower === "predecessor" ? "PAST" : statusOfSuccessor(office.status);
    const fact = { ...office, person: named.key, from: null, to: null, status, sentences: [id] };
    return [{ fact, by: `rule: “${word.lower}” of somebody in office` }];
  });
}

const statusOfSuccessor = (status: TenureStatus): TenureStatus => (status === "PAST" ? "CURRENT" : "EXPECTED");

/** The pronoun right before the word, or the name with 's. */
function whose({ scene, people }: Stage, word: Word): EntityKey | null {
  const before = neighbour(scene, word.at, -1);
  if (before === null) return null;
  const owner = isPossessive(before.text) ? neighbour(scene, before.at, -1) : before;
  const isOwner = ({ kind }: Tie) => (kind === "PRONOUN") === (owner === before);
  return people[owner?.at ?? -1]?.find(isOwner)?.key ?? null;
}

/** `predecessor, NAME` or `predecessor NAME`. */
function nameBehind(stage: Stage, word: Word): Tie | null {
  const next = neighbour(stage.scene, word.at, 1);
  if (next === null) return null;
  return begins(stage, next.text === "," ? next.at + 1 : next.at);
}
