import type { Sentence, Token } from "../draft";
import evidence from "../tables/kind-evidence.json";
import edges from "../tables/name-edges.json";
import type { Found, NameKind } from "./found";
import type { Gazetteers } from "./gazetteers";
import { isNameLike, opensSentence } from "./name-like";
import { runsIn } from "./runs";

const PLACE_HEADS: ReadonlySet<string> = new Set(edges.placeHeads);
const BEFORE_PLACES: ReadonlySet<string> = new Set(edges.beforePlaces);
const NO_NAME_ENDS_IN: ReadonlySet<string> = new Set(edges.endsOfThings);
const KIN: ReadonlySet<string> = new Set(evidence.kin);
const LONGEST = 4;

/** In the middle of a sentence a capital makes a name, also of words that the tagger does not know: `the champions Albion City`. */
export function namedByCapital(
  sentences: readonly Sentence[],
  found: readonly Found[],
  gazetteers: Gazetteers,
): Found[] {
  const taken = new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  const named = new Set([...taken].map(({ text }) => text));
  const overlooked = sentences.flatMap((sentence) => overlookedIn(sentence, taken, named, gazetteers));
  return [...found, ...overlooked, ...atTheBeginning(sentences, taken, named, overlooked, gazetteers)];
}

function overlookedIn(
  sentence: Sentence,
  taken: ReadonlySet<Token>,
  named: ReadonlySet<string>,
  gazetteers: Gazetteers,
): Found[] {
  const { tokens, zone } = sentence;
  if (zone !== "BODY" && zone !== "CAPTION") return [];
  const runs = runsIn(tokens, taken).flatMap(({ from, to }): Found[] => {
    const first = opensSentence(tokens, from) ? from + 1 : from;
    const words = tokens.slice(first, to);
    if (words.length === 0 || words.length > LONGEST || !words.every((word) => isNameLike(word, gazetteers))) return [];
    if (words.length === 1 && tokens[first - 1]?.lower === "the" && isFamily(words[0], named)) return [];
    if (NO_NAME_ENDS_IN.has(words.at(-1)?.text ?? "") || isAdjective(tokens, first, to)) return [];
    return [{ sentence, from: first, to, kind: kindOf(tokens, first, to, gazetteers), margin: 1 }];
  });
  return runs.length * MOST_SHOUTED > tokens.length ? [] : runs;
}

/** `the Gahans`, where a Gahan is named. */
const isFamily = (word: Token | undefined, named: ReadonlySet<string>): boolean =>
  word?.text.endsWith("s") === true && named.has(word.text.slice(0, -1));

/** Where every second word has a capital, capitals say nothing. */
const MOST_SHOUTED = 4;

/** `City rules`, `an Alpine village`: a single capital in front of a noun says of which kind that is. */
const isAdjective = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && tokens[from]?.pos === "ADJ" && tokens[to]?.pos === "NOUN";

function kindOf(tokens: readonly Token[], from: number, to: number, gazetteers: Gazetteers): NameKind {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (before?.text === "," && KIN.has(tokens[from - 2]?.lower ?? "")) return "PERSON";
  if (/^\p{Lu}{2,}$/u.test(first?.text ?? "")) return "ORGANISATION";
  if (to - from > 1 && gazetteers.first.has(first?.lower ?? "") && before?.lower !== "the") return "PERSON";
  if (PLACE_HEADS.has(last?.text ?? "") && to - from > 1 && BEFORE_PLACES.has(before?.lower ?? "")) return "PLACE";
  if (to - from === 1 && gazetteers.first.has(first?.lower ?? "")) return "PERSON";
  return BEFORE_PLACES.has(before?.lower ?? "") ? "PLACE" : "ORGANISATION";
}

/** At the beginning of a sentence a capital alone says nothing: there stand the same words, or a word that never stands small. */
function atTheBeginning(
  sentences: readonly Sentence[],
  taken: ReadonlySet<Token>,
  named: ReadonlySet<string>,
  overlooked: readonly Found[],
  gazetteers: Gazetteers,
): Found[] {
  const openings = sentences.flatMap((sentence) => openingsIn(sentence, taken, gazetteers));
  const kinds = new Map(overlooked.map((name) => [wordsOf(name), name.kind]));
  for (const [words, kind] of oftenAtTheBeginning(openings))
    if (!kinds.has(words) && !named.has(words)) kinds.set(words, kind);
  return openings.flatMap((name) => {
    const kind = kinds.get(wordsOf(name));
    return kind === undefined ? [] : [{ ...name, kind }];
  });
}

function openingsIn(sentence: Sentence, taken: ReadonlySet<Token>, gazetteers: Gazetteers): Found[] {
  return runsIn(sentence.tokens, taken)
    .filter(({ from, to }) => opensSentence(sentence.tokens, from) && to - from <= LONGEST)
    .filter(({ from, to }) => sentence.tokens.slice(from, to).every((word) => isNameLike(word, gazetteers)))
    .map(({ from, to }) => ({ sentence, from, to, kind: "ORGANISATION", margin: 1 }));
}

/** Proper nouns to the grammar that open two sentences and more. */
function oftenAtTheBeginning(openings: readonly Found[]): Map<string, NameKind> {
  const proper = openings.filter(({ sentence, from }) => sentence.tokens[from]?.pos === "PROPN");
  const times = new Map<string, number>();
  for (const name of proper) times.set(wordsOf(name), (times.get(wordsOf(name)) ?? 0) + 1);
  return new Map([...times].filter(([, count]) => count > 1).map(([words]) => [words, "ORGANISATION"]));
}

const wordsOf = ({ sentence, from, to }: Pick<Found, "sentence" | "from" | "to">): string =>
  sentence.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
