import { PERSON_NOUNS } from "../person-nouns";
import { type Roster, type Sighting, sighting, type Tie } from "./roster";
import { neighbour, type Scene, type Word, wordRange } from "./scene";

/** `A former caretaker was jailed on Monday.` `Per Holm, 58, had denied …`: the lead leaves the name to the paragraph below. */
export function introducedLater(scene: Scene, roster: Roster): readonly Sighting[] {
  const lead = scene.sentences.findIndex(({ zone }) => zone === "BODY");
  const named = lead < 0 ? null : nameBelow(scene, roster, lead);
  const identity = named && roster.identities.get(named.key);
  const phrase = identity && !isNamedIn(scene, roster, lead) ? leadingPhrase(scene, lead) : null;
  return identity && phrase ? [sighting(identity, phrase, "DESCRIPTOR", "named in the next paragraph")] : [];
}

const isNamedIn = ({ sentences }: Scene, { ties, identities }: Roster, at: number): boolean =>
  ties.some(
    ({ start, key, kind }) =>
      kind === "NAME" &&
      identities.get(key)?.kind === "PERSON" &&
      start >= (sentences[at]?.start ?? 0) &&
      start < (sentences[at]?.end ?? 0),
  );

/** The person with whose name and age the next paragraph begins. */
function nameBelow(scene: Scene, { ties, identities }: Roster, lead: number): Tie | null {
  const [first, next] = [scene.sentences[lead], scene.sentences[lead + 1]];
  if (!first || !next || next.zone !== "BODY" || next.paragraph !== first.paragraph + 1) return null;
  const tie = ties.find(
    ({ start, key, kind }) => kind === "NAME" && identities.get(key)?.kind === "PERSON" && start === next.start,
  );
  if (!tie) return null;
  const [, after] = wordRange(scene, tie);
  const [comma, age] = [neighbour(scene, after - 1, 1), neighbour(scene, after - 1, 2)];
  return comma?.text === "," && (age?.pos === "NUM" || age?.lower === "who") ? tie : null;
}

const MOST_WORDS = 7;

/** `A former school caretaker`, with which the sentence begins. */
function leadingPhrase(scene: Scene, lead: number): { readonly start: number; readonly end: number } | null {
  const article = scene.words[scene.firstWords[lead] ?? -1];
  if (!article || !/^an?$/u.test(article.lower)) return null;
  let last: Word | null = null;
  for (let steps = 1; steps <= MOST_WORDS; steps += 1) {
    const word = neighbour(scene, article.at, steps);
    if (!word || !/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/u.test(word.pos) || word.text === ",") break;
    last = PERSON_NOUNS.has(word.lower) ? word : word.pos === "NOUN" ? null : last;
  }
  return last && { start: article.start, end: last.end };
}
