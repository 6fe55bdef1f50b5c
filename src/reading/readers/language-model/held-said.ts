import type { Dropped } from "../../../domain/ports";
import type { EntityKey, ReadMembership, ReadTenure } from "../../../domain/reading";
import type { Sentence } from "../../draft";
import { fold } from "../../fold";
import type { Said } from "./answer";

/** Offices and memberships. A title has no place of its own in a Reading, so each of its words is looked for in its sentences. */
export function heldSaid(
  { tenures, memberships }: Pick<Said, "tenures" | "memberships">,
  sentences: ReadonlyMap<string, Sentence>,
  keyOf: (name: string) => EntityKey,
): { tenures: readonly ReadTenure[]; memberships: readonly ReadMembership[]; dropped: readonly Dropped[] } {
  const isTold = ({ title, sentences: ids }: Said["tenures"][number]): boolean => {
    const told = new Set(ids.flatMap((id) => wordsIn(sentences.get(id))));
    return fold(title)
      .split(" ")
      .every((word) => told.has(word));
  };
  const [told, untold] = [tenures.filter(isTold), tenures.filter((tenure) => !isTold(tenure))];
  return {
    tenures: told.map((tenure) => ({ ...tenure, person: keyOf(tenure.person), of: keyOf(tenure.of) })),
    memberships: memberships.map((one) => ({ ...one, member: keyOf(one.member), of: keyOf(one.of) })),
    dropped: untold.map(({ person, title }) => ({
      reason: "a title that its sentences do not give",
      what: `tenure ${person}, ${title}`,
    })),
  };
}

const wordsIn = (sentence: Sentence | undefined): string[] =>
  sentence?.tokens.flatMap(({ text }) => fold(text).split(" ")) ?? [];
