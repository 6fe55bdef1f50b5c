import type { Sentence, Token } from "../draft";
import type { Found } from "./found";

const LONGEST = 9;

/**
 * `Military Emergencies Unit (UME)`, `People's Party (PP)`: letters in brackets after the words they stand for make a name of
 * the words, and of the letters. What the tagger has found there already keeps its kind.
 */
export function spelledOutNames(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const withBrackets = sentences.filter(hasBracket);
  if (withBrackets.length === 0) return [...found];
  const known = bySentence(found);
  const added = withBrackets.flatMap((sentence) => introducedIn(sentence, known.get(sentence) ?? []));
  const introduced = bySentence(added);
  const isCovered = (name: Found): boolean =>
    introduced.get(name.sentence)?.some((other) => overlap(other, name)) ?? false;
  return added.length === 0 ? [...found] : [...found.filter((name) => !isCovered(name)), ...added];
}

const hasBracket = ({ tokens }: Sentence): boolean => tokens.some(({ text }) => text === "(");

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
    if (!isBracketed(sentence.tokens, at)) return [];
    const from = spelledOutFrom(sentence.tokens, at - 1, token.text);
    if (from === null) return [];
    const long: Found = { sentence, from, to: at - 1, kind: "ORGANISATION", margin: 20 };
    const same = known.find((name) => name.from === from && name.to === long.to);
    const kind = same?.kind === "PLACE" ? "PLACE" : "ORGANISATION";
    return [
      { ...long, kind },
      { sentence, from: at, to: at + 1, kind, margin: long.margin },
    ];
  });
}

const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "(" &&
  tokens[at + 1]?.text === ")" &&
  /^\p{Lu}[\p{L}&]{1,9}$/u.test(tokens[at]?.text ?? "") &&
  /\p{Lu}.*\p{Lu}/u.test(tokens[at]?.text ?? "");

/** Where the words begin whose capitals are the letters, the words right before the bracket; null when they do not fit. */
function spelledOutFrom(tokens: readonly Token[], bracket: number, letters: string): number | null {
  const wanted = [...letters.replace(/\P{Lu}/gu, "")];
  for (let at = bracket - 1; at >= 0 && at >= bracket - LONGEST; at--) {
    const word = tokens[at]?.text ?? "";
    if (/^\p{Lu}/u.test(word)) {
      if (wanted.pop() !== word.charAt(0)) return null;
      if (wanted.length === 0) return bracket - at > 1 ? at : null;
    } else if (!/^(?:of|and|for|the|in|on|['’]s|&|-|de|du|des|la|le)$/u.test(word)) return null;
  }
  return null;
}
