import { isPossessive } from "../possessive";
import words from "../tables/entity-words.json";
import { verbsOf } from "./clauses";
import type { Candidate, Description } from "./description";
import { roleOf } from "./role-in-sentence";
import type { Tie } from "./roster";
import { neighbour, type Scene, type Word, wordRange } from "./scene";

/** What speaks for or against each of those a description may mean: signs by their names, see `tables/description-signs.json`. */
export function signsOfDescription(scene: Scene, description: Description): readonly (readonly string[])[] {
  const ofPhrase = signsOfPhrase(scene, description);
  return description.candidates.map((candidate, others) => [
    ...ofPhrase,
    ...candidate.fit,
    ...signsOfPlace(scene, description, candidate, others),
  ]);
}

/** What is the same for all of them, and tells whether it is any. */
function signsOfPhrase(scene: Scene, { noun, first, last, candidates }: Description): readonly string[] {
  const [before, behind] = [neighbour(scene, first.at, -1), neighbour(scene, last.at, 1)];
  return [
    `the ${noun}`,
    first.lower === "the" ? "the" : "this or our",
    last.at - first.at > 1 ? "with more words" : "bare",
    ...scene.words.slice(first.at + 1, last.at).flatMap(({ lower }) => (TELLING.has(lower) ? [`with ${lower}`] : [])),
    `behind ${before === null ? "nothing" : before.pos}`,
    `then ${behind === null ? "nothing" : behind.pos}`,
    ...(isPossessive(behind?.text ?? "") ? ["owns"] : []),
    candidates.length === 1 ? "only one" : candidates.length === 2 ? "one of two" : "one of many",
  ];
}

const TELLING: ReadonlySet<string> = new Set(words["words that tell which of several"]);

/** Where it was mentioned last, and as what. */
function signsOfPlace(
  scene: Scene,
  { first: { sentence } }: Description,
  { mentions }: Candidate,
  others: number,
): readonly string[] {
  const last = mentions.at(-1);
  const word = last && scene.words[wordRange(scene, last)[0]];
  if (last === undefined || word === undefined) return ["far back"];
  const back = sentence - word.sentence;
  return [
    BACK[back] ?? "further back",
    RANKS[others] ?? "others since",
    mentions.length > 3 ? "mentioned often" : mentions.length > 1 ? "mentioned again" : "mentioned once",
    `${back === 0 ? "here" : "before"} as ${roleAt(scene, word, last)}`,
    ...(last.kind === "DEMONYM" ? signsOfAdjective(scene, last) : []),
    ...(last.kind === "DESCRIPTOR" ? ["by a description"] : []),
    ...(isDoerIn(scene, mentions, sentence - 1) ? ["doer of the sentence before"] : []),
  ];
}

/** `Norwegian police say … the country's north`: who rules there speaks of no other country; soldiers and officials often do. */
function signsOfAdjective(scene: Scene, tie: Tie): readonly string[] {
  const behind = neighbour(scene, wordRange(scene, tie)[1] - 1, 1)?.lower ?? "";
  return RULERS.has(behind) ? ["by an adjective", "of its rulers"] : ["by an adjective"];
}

const RULERS: ReadonlySet<string> = new Set(words["who rules a country"]);

const BACK = [
  "same sentence",
  "one sentence back",
  "two sentences back",
  "three sentences back",
  "four sentences back",
];
const RANKS = ["last mentioned", "last but one"];

function roleAt(scene: Scene, word: Word, tie: Tie): string {
  const [, after] = wordRange(scene, tie);
  const isOwner = isPossessive(neighbour(scene, after - 1, 1)?.text ?? "");
  return roleOf(scene, { word, verbs: isOwner ? [] : verbsOf(scene, word.at, after), isOwner });
}

const isDoerIn = (scene: Scene, mentions: readonly Tie[], sentence: number): boolean =>
  mentions.some((tie) => {
    const word = scene.words[wordRange(scene, tie)[0]];
    return word?.sentence === sentence && roleAt(scene, word, tie) === "doer";
  });
