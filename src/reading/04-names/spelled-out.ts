import type { Sentence, Token } from "../draft";
import words from "../tables/small-words.json";
import type { Found } from "./found";

const LONGEST = 9;

/** `of`, `de`, `ng`: what stands inside names in small letters. */
const SMALL_WORDS: ReadonlySet<string> = new Set(words.inside);

/**
 * `Military Emergencies Unit (UME)`, `Fish and Harbours Authority, known as the FHA`: letters after the words they stand for make a
 * name of the words, and of the letters. What the tagger has found there already keeps its kind.
 */
export function spelledOutNames(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const withLetters = sentences.filter(mayIntroduce);
  if (withLetters.length === 0) return [...found];
  const known = bySentence(found);
  const added = withLetters.flatMap((sentence) => introducedIn(sentence, known.get(sentence) ?? []));
  const introduced = bySentence(added);
  const isCovered = (name: Found): boolean =>
    introduced.get(name.sentence)?.some((other) => overlap(other, name)) ?? false;
  return added.length === 0 ? [...found] : [...found.filter((name) => !isCovered(name)), ...added];
}

const mayIntroduce = ({ tokens }: Sentence): boolean =>
  tokens.some(({ text }, at) => text === "(" || (text === "known" && tokens[at + 1]?.text === "as"));

const overlap = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;

function bySentence(found: readonly Found[]): Map<Sentence, Found[]> {
  const known = new Map<Sentence, Found[]>();
  for (const name of found) {
    const beside = known.get(name.sentence);
    if (beside === undefined) known.set(name.sentence, [name]);
    else beside.push(name);
  }
  return known;
}

function introducedIn(sentence: Sentence, known: readonly Found[]): Found[] {
  return sentence.tokens.flatMap((token, at): Found[] => {
    const end = isLetters(token.text) ? wordsEndBefore(sentence.tokens, at) : null;
    const from = end === null ? null : spelledOutFrom(sentence.tokens, end, token.text);
    if (end === null || from === null) return [];
    const long: Found = { sentence, from, to: end, kind: "ORGANISATION", margin: 20 };
    const same = known.find((name) => name.from === from && name.to === long.to);
    const kind = same?.kind === "PLACE" ? "PLACE" : "ORGANISATION";
    return [
      { ...long, kind },
      { sentence, from: at, to: at + 1, kind, margin: long.margin },
    ];
  });
}

const isLetters = (text: string): boolean => /^\p{Lu}[\p{L}&]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Where the words end that letters may stand for: before `(`, or before `, known as the`. */
function wordsEndBefore(tokens: readonly Token[], letters: number): number | null {
  if (tokens[letters - 1]?.text === "(") return tokens[letters + 1]?.text === ")" ? letters - 1 : null;
  const as = tokens[letters - 1]?.text === "the" ? letters - 2 : letters - 1;
  if (tokens[as]?.text !== "as" || tokens[as - 1]?.text !== "known") return null;
  return tokens[as - 2]?.text === "," ? as - 2 : as - 1;
}

/** Where the words begin whose capitals are the letters, the words right before `end`; null when they do not fit. */
function spelledOutFrom(tokens: readonly Token[], end: number, letters: string): number | null {
  const wanted = [...letters.replace(/\P{Lu}/gu, "")];
  for (let at = end - 1; at >= 0 && at >= end - LONGEST; at--) {
    const word = tokens[at]?.text ?? "";
    if (/^\p{Lu}/u.test(word)) {
      if (wanted.pop() !== word.charAt(0)) return null;
      if (wanted.length === 0) return end - at > 1 ? at : null;
    } else if (!SMALL_WORDS.has(word)) return null;
  }
  return null;
}
