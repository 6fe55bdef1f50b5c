import { fold } from "../fold";
import { PERSON_NOUNS } from "../person-nouns";
import words from "../tables/entity-words.json";
import evidence from "../tables/kind-evidence.json";
import heads from "../tables/organisation-heads.json";
import ranks from "../tables/ranks.json";
import type { NameSpan } from "./name-spans";
import { neighbour, type Scene, wordAt } from "./scene";

/** Names as the whole article tells what they name: their kinds agree, titles are no part of them, crossheads hold none. */
export function namesOfTheArticle(scene: Scene, names: readonly NameSpan[]): readonly NameSpan[] {
  const bodies = calledBodies(scene, names);
  const surnames = new Set(names.filter(({ kind, text }) => kind === "PERSON" && !text.includes(" ")).map(foldedText));
  const filedFrom = dayLineOf(scene);
  return names
    .filter((name) => !isInCrosshead(scene, name))
    .map((name) => withoutTitle(withoutRank(name)))
    .map((name) => ofItsHead(ofSurname(name, surnames)))
    .map((name) => (bodies.has(name.text) ? { ...name, kind: "ORGANISATION" as const } : name))
    .map((name) => (foldedText(name) === filedFrom ? { ...name, kind: "PLACE" } : name));
}

/** `BOA ESPERA, Feb 8 —`: what a dispatch was filed from on a day is a place, whatever it is taken for here or below. */
function dayLineOf({ text, page: { dateline } }: Scene): string | null {
  if (dateline === null || !DAY_BEFORE_DASH.test(text.slice(dateline.end, dateline.end + LONGEST_DAY))) return null;
  return fold(text.slice(dateline.start, dateline.end));
}

const DAY_BEFORE_DASH = /^[^—–\n\d-]*\d[^—–\n-]*[—–-]/u;
const LONGEST_DAY = 60;

const CREW_RANKS: ReadonlySet<string> = new Set(words["ranks of two words"]);

/** `First Officer Mia Cole` is a person without the rank, though it looks like the name of a body. */
function withoutRank(name: NameSpan): NameSpan {
  const [first = "", second = "", ...rest] = name.text.split(" ");
  const rank = `${first} ${second}`;
  if (rest.length === 0 || rest.length > 3 || !CREW_RANKS.has(rank)) return name;
  return { ...name, kind: "PERSON", start: name.start + rank.length + 1, text: rest.join(" ") };
}

/** `the Norwegian fund Al Noor`: what is called a fund or a bank is nobody, wherever its name stands. */
function calledBodies(scene: Scene, names: readonly NameSpan[]): ReadonlySet<string> {
  const called = names.filter(({ kind, start }) => {
    const at = wordAt(scene, start);
    const [noun, before] = [neighbour(scene, at, -1), neighbour(scene, at, -2)];
    return kind === "PERSON" && BODIES_ALONE.has(noun?.lower ?? "") && /^(?:ADJ|DET|PROPN)$/u.test(before?.pos ?? "");
  });
  return new Set(called.map(({ text }) => text));
}

const BODIES_ALONE: ReadonlySet<string> = new Set(evidence["nouns of bodies alone"]);

const foldedText = ({ text }: NameSpan): string => fold(text);

/** `Redon Ondal` is no place where `Ondal` is somebody. */
function ofSurname(name: NameSpan, surnames: ReadonlySet<string>): NameSpan {
  const words = fold(name.text).split(" ");
  const isPerson = name.kind === "PLACE" && words.length === 2 && surnames.has(words[1] ?? "");
  return isPerson ? { ...name, kind: "PERSON" } : name;
}

const SURE_HEADS: ReadonlySet<string> = new Set(heads.whateverItIsTakenFor);

/** `Ondal Copper`, `Bergen Bears`: a firm or a club, though the first word is a place. */
function ofItsHead(name: NameSpan): NameSpan {
  const blank = name.text.lastIndexOf(" ");
  return blank > 0 && SURE_HEADS.has(name.text.slice(blank + 1)) ? { ...name, kind: "ORGANISATION" } : name;
}

const RANKS: ReadonlySet<string> = new Set(ranks);

/** `Executive Marcos Lee`, `Sergeant Wendy Marsh`: what comes before the name proper; a Pope keeps his rank. */
function withoutTitle(name: NameSpan): NameSpan {
  const [first = "", ...rest] = name.text.split(" ");
  if (name.kind !== "PERSON" || rest.length < 2 || RANKS.has(first) || !PERSON_NOUNS.has(first.toLowerCase()))
    return name;
  return { ...name, start: name.start + first.length + 1, text: name.text.slice(first.length + 1) };
}

const MOST_WORDS = 8;

/** `WHAT THE UNION SAYS` */
function isInCrosshead(scene: Scene, { start }: NameSpan): boolean {
  const { text, sentences, words } = scene;
  const sentence = sentences[words[wordAt(scene, start)]?.sentence ?? -1];
  if (sentence === undefined || sentence.zone !== "BODY") return false;
  const { tokens } = sentence;
  if (tokens.length < 2 || tokens.length > MOST_WORDS) return false;
  return !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end));
}
