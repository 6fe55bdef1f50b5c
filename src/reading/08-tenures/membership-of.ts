import type { Found } from "../../domain/provenance";
import type { EntityKey, ReadMembership } from "../../domain/reading";
import type { MembershipKind } from "../../domain/vocabulary";
import type { Word } from "../05-entities/scene";
import type { BelongedTo } from "./belonged-to";
import { isPerson } from "./members";
import { isParty } from "./parties";
import type { Stage } from "./stage";
import type { Term } from "./terms";

interface Belonging extends Term {
  readonly keys: readonly EntityKey[];
  readonly kind?: MembershipKind;
}

/** One membership for each who belongs; countries belong to no party and sit on no board. */
export function membershipsOf(
  stage: Stage,
  word: Word,
  { key: of, isPart }: Pick<BelongedTo, "key" | "isPart">,
  { keys, kind = "MEMBER", from, to }: Belonging,
): readonly Found<ReadMembership>[] {
  const id = stage.scene.sentences[word.sentence]?.id;
  if (id === undefined) return [];
  const isOfParty = isPartyKey(stage, of);
  const may = (member: EntityKey): boolean => isPerson(stage, member) || !(isOfParty || isPart);
  return keys.filter(may).map((member) => ({
    fact: { member, of, kind: isOfParty ? "PARTY" : kind, from, to, sentences: [id] },
    by: `rule: who belongs to what, “${word.lower}”`,
  }));
}

export function isPartyKey({ members }: Stage, key: EntityKey): boolean {
  const body = members.get(key);
  return body !== undefined && isParty(body);
}
