import type { Sentence, Token } from "../draft";
import edges from "../tables/name-edges.json";
import { isCapitalised } from "./capitals";
import { type Found, lastOf, tokensOf } from "./found";
import { type Gazetteers, isPlace } from "./gazetteers";
import { ORGANISATION_HEADS, TRADERS } from "./head-words";

const HEADS: ReadonlySet<string> = new Set([...ORGANISATION_HEADS, ...TRADERS, ...edges.placeHeads]);
const BEGIN_PLACES: ReadonlySet<string> = new Set(edges.beginPlaces);

/**
 * `Haftu Belay` and then `Belay`: people are called by their last name, bodies and places by their first (`Ondal Line`, then
 * `Ondal`), whatever the tagger took them for.
 */
export function calledByLast(sentences: readonly Sentence[], found: readonly Found[], gazetteers: Gazetteers): Found[] {
  const single = standingAlone(sentences, found);
  const people = new Set(found.filter((name) => isSomebody(name, single, gazetteers)).map(lastWord));
  return found.map((name) => {
    const isOne = name.to - name.from <= LONGEST && people.has(lastWord(name)) && name.kind !== "PERSON";
    return isOne && (name.to - name.from === 1 || isSomebody(name, single, gazetteers))
      ? { ...name, kind: "PERSON" as const }
      : name;
  });
}

/** The words of names that stand somewhere without capitals beside them, and are nowhere a place. */
function standingAlone(sentences: readonly Sentence[], found: readonly Found[]): ReadonlySet<string> {
  const words = new Set(
    found.filter(({ from, to }) => to - from > 1).flatMap((name) => tokensOf(name).map(({ text }) => text)),
  );
  for (const name of found) if (name.kind === "PLACE" && name.to - name.from === 1) words.delete(lastWord(name));
  const alone = new Set<string>();
  for (const { tokens } of sentences)
    for (let at = 0; at < tokens.length; at++) if (isAlone(tokens, at)) addIfAmong(words, tokens[at], alone);
  return alone;
}

/** Only words with a capital can be somebody's. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && !isCapitalised(tokens[at - 1]) && !isCapitalised(tokens[at + 1]);

function addIfAmong(words: ReadonlySet<string>, token: Token | undefined, alone: Set<string>): void {
  if (token !== undefined && words.has(token.text)) alone.add(token.text);
}

const LONGEST = 3;

const lastWord = (name: Found): string => lastOf(name)?.text ?? "";

function isSomebody(name: Found, single: ReadonlySet<string>, gazetteers: Gazetteers): boolean {
  const words = tokensOf(name);
  const first = words[0];
  const last = words.at(-1);
  if (words.length < 2 || words.length > LONGEST || first === undefined || last === undefined) return false;
  if (!single.has(last.text) || single.has(first.text) || HEADS.has(last.text) || BEGIN_PLACES.has(first.text))
    return false;
  if (gazetteers.demonym.has(first.lower) || isPlace(gazetteers, first.lower) || isPlace(gazetteers, last.lower))
    return false;
  const isPlural = last.lower.endsWith("s") && !gazetteers.last.has(last.lower) && !gazetteers.first.has(first.lower);
  return !isPlural && words.every(({ text, pos }) => /^\p{Lu}\p{Ll}+$/u.test(text) && pos !== "ADJ");
}
