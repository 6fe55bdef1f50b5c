import { slug } from "../../domain/slug";
import { isOnce } from "../asked-once";
import words from "../tables/entity-words.json";
import nouns from "../tables/group-nouns.json";
import speech from "../tables/speech-lemmas.json";
import { type Roster, type Sighting, sighting, takenBy } from "./roster";
import { neighbour, type Scene, type Word } from "./scene";

const GROUP_NOUNS = new Set(nouns.nouns);
const isGroupNoun = isOnce(({ lower }) => GROUP_NOUNS.has(lower));
const TELLS = new Set(speech.tells);
const SAYS = new Set(speech.says);

/** People nobody names who speak or are spoken to: `some NATO members fear`, `told allies`. */
export function groupSightings(scene: Scene, roster: Roster): readonly Sighting[] {
  const taken = takenBy(roster.ties.filter((tie) => tie.kind === "NAME"));
  const alliance = onlyAlliance(scene, roster);
  const speaking = scene.words.filter((word) => isGroupNoun(word) && !taken(word) && speaksOrListens(scene, word));
  return speaking.map((word) => {
    const first = phraseStart(scene, word);
    const span = { start: first.start, end: word.end };
    const name = nameOf(scene.text.slice(span.start, span.end), alliance);
    return sighting({ key: slug(name), kind: "GROUP", name, wikidata: null }, span, "DESCRIPTOR", "group that speaks");
  });
}

const ALLIED = new Set(nouns.ofAnAlliance);

/** `the 32 allies` are those of the only alliance the article names. */
function nameOf(words: string, alliance: string | null): string {
  const [, noun] = /^the (?:[^\s\d]*\d\S* )?(\p{L}+)$/iu.exec(words) ?? [];
  if (noun && alliance !== null && ALLIED.has(noun)) return `${alliance} ${noun}`;
  return lowerFirst(words.replace(/^(?:the|its|their|his|her|our)\s+/iu, ""));
}

function onlyAlliance({ library }: Scene, roster: Roster): string | null {
  const alliances = [...roster.identities.values()].filter(({ key }) =>
    library.almanac.classes.get(key)?.includes("alliance"),
  );
  return alliances.length === 1 ? (alliances[0]?.name ?? null) : null;
}

function speaksOrListens(scene: Scene, noun: Word): boolean {
  const next = neighbour(scene, noun.at, 1);
  if (next?.text === ":") return true;
  const after = next?.pos === "ADV" || next?.pos === "AUX" ? neighbour(scene, noun.at, 2) : next;
  if (after && SAYS.has(after.lemma)) return true;
  const before = neighbour(scene, phraseStart(scene, noun).at, -1);
  return before !== null && before.pos !== "NOUN" && TELLS.has(before.lemma);
}

const MODIFIERS = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const MOST_MODIFIERS = 8;
const DETERMINERS: ReadonlySet<string> = new Set(words["words that begin a group"]);

function phraseStart(scene: Scene, noun: Word): Word {
  let first = noun;
  for (let steps = 0; steps < MOST_MODIFIERS; steps += 1) {
    const before = neighbour(scene, first.at, -1);
    if (!before || before.quoted !== noun.quoted) return first;
    if (DETERMINERS.has(before.lower)) return before;
    if (!MODIFIERS.has(before.pos) || SAYS.has(before.lemma)) return first;
    first = before;
  }
  return first;
}

const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) && /^(?:some|many|several|most|few|all|other)\b/iu.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
