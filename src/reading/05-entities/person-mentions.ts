import type { EntityKey } from "../../domain/reading";
import type { MentionKind } from "../../domain/vocabulary";
import { isOnce } from "../asked-once";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import { verbsOf } from "./clauses";
import type { Pronoun } from "./pronoun";
import { type Roster, takenBy } from "./roster";
import { neighbour, type Scene, type Word, wordRange } from "./scene";

/** Somebody where the text speaks of them. */
export interface PersonMention {
  readonly key: EntityKey;
  readonly kind: MentionKind;
  readonly word: Word;
  /** Where the words behind it begin. */
  readonly after: number;
  /** The verbs it is the subject of. */
  readonly verbs: readonly Word[];
  readonly isOwner: boolean;
}

/** Everybody by name or description, in text order. */
export function personMentionsIn(scene: Scene, roster: Roster): readonly PersonMention[] {
  return roster.ties.flatMap((tie) => {
    const isPerson = roster.identities.get(tie.key)?.kind === "PERSON";
    if (!isPerson || tie.kind === "PRONOUN" || tie.by.startsWith("title:")) return [];
    const [first, after] = wordRange(scene, tie);
    const word = scene.words[first];
    if (!word) return [];
    const isOwner = isPossessive(neighbour(scene, after - 1, 1)?.text ?? "");
    const verbs = isOwner ? [] : verbsOf(scene, first, after);
    return [{ key: tie.key, kind: tie.kind, word, after, verbs, isOwner }, ...relative(scene, tie.key, after)];
  });
}

/** One person each, whom the text calls by a noun only: `the judge`, but not `Judge Lee` and not `the judges`. */
export function unnamedIn(scene: Scene, roster: Roster): readonly Word[] {
  const isTaken = takenBy(roster.ties);
  return scene.words.filter((word) => isPersonNoun(word) && !isTaken(word) && !isTitle(scene, word));
}

const isPersonNoun = isOnce(({ pos, lower }) => pos === "NOUN" && PERSON_NOUNS.has(lower));

const isTitle = (scene: Scene, { at }: Word): boolean => /^(?:NOUN|PROPN)$/u.test(neighbour(scene, at, 1)?.pos ?? "");

/** `…, who also sent`: the clause has its own subject, the one named before. */
function relative(scene: Scene, key: EntityKey, after: number): readonly PersonMention[] {
  const who = scene.words.slice(after, after + 2).find((word) => word.lower === "who");
  return who
    ? [
        {
          key,
          kind: "PRONOUN",
          word: who,
          after: who.at + 1,
          verbs: verbsOf(scene, who.at, who.at + 1),
          isOwner: false,
        },
      ]
    : [];
}

/** Somebody where a pronoun means them. */
export function pronounMention(scene: Scene, key: EntityKey, word: Word, { part }: Pronoun): PersonMention {
  const verbs = part === "SUBJECT" ? verbsOf(scene, word.at, word.at + 1) : [];
  return { key, kind: "PRONOUN", word, after: word.at + 1, verbs, isOwner: part === "OWNER" };
}
