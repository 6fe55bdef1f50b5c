import { rolePhraseEndingAt } from "../roles/role-phrase";
import { type Roster, type Sighting, sighting } from "./roster";
import { type Scene, wordRange } from "./scene";
import { tiesByWord } from "./ties-by-word";

/** Titles right before a name mean its bearer: `NATO chief`, `Russian President`. */
export function titleSightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const ties = tiesByWord(scene, roster.ties);
  return roster.ties.flatMap((tie) => {
    const bearer = roster.identities.get(tie.key);
    if (bearer?.kind !== "PERSON" || tie.kind !== "NAME") return [];
    const [first] = wordRange(scene, tie);
    const phrase =
      first > 0 && scene.words[first - 1]?.sentence === scene.words[first]?.sentence
        ? rolePhraseEndingAt(scene, ties, first - 1)
        : null;
    const [from, to] = phrase ? [scene.words[phrase.from], scene.words[phrase.to - 1]] : [];
    if (!phrase || !from || !to || startsInsideAnother(scene, ties[phrase.from] ?? [], from.start)) return [];
    return [sighting(bearer, { start: from.start, end: to.end }, "DESCRIPTOR", `title: ${phrase.row.title}`)];
  });
}

const startsInsideAnother = (_scene: Scene, ties: readonly { readonly start: number }[], start: number): boolean =>
  ties.some((tie) => tie.start < start);
