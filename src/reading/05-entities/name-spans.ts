import type { Span } from "../../domain/span";
import type { EntityKind } from "../../domain/vocabulary";
import { lookUp, mayEndName } from "../almanac";
import { mostly } from "../asked-once";
import type { Name } from "../draft";
import { fold } from "../fold";
import bodyNouns from "../tables/body-nouns.json";
import words from "../tables/entity-words.json";
import functionWords from "../tables/function-words.json";
import honorifics from "../tables/honorifics.json";
import notNames from "../tables/not-names.json";
import ranks from "../tables/ranks.json";
import { takenBy } from "./roster";
import { neighbour, type Scene, type Word, wordAt } from "./scene";

/** A name ready to be told apart: without article, honorific and closing 's. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly text: string;
}

/** The tagger's names and those it missed that a table has. In text order, none overlapping another. */
export function nameSpans(scene: Scene, names: readonly Name[]): readonly NameSpan[] {
  const tagged = names
    .map((name) => bareName(scene, name))
    .filter((name) => isName(name) && !isDemonym(scene, name))
    .map((name) => withRank(scene, name));
  const missed = tableNames(scene, takenBy(tagged));
  return [...tagged, ...missed].sort((a, b) => a.start - b.start);
}

const POSSESSIVE = /['’]s?$/u;
const HONORIFICS: ReadonlySet<string> = new Set(honorifics.map(fold));
const NOT_NAMES: ReadonlySet<string> = new Set(notNames.map(fold));
const BODY_NOUNS: ReadonlySet<string> = new Set(Object.values(bodyNouns).flat());

/** A date, or a common noun in capitals ("our Alliance", "Alliance capabilities"), is no name. */
function isName({ text }: NameSpan): boolean {
  const folded = fold(text);
  return SPELLED.test(text) && !NOT_NAMES.has(folded) && !isCommonNoun(text, folded) && !isFunctionWord(text);
}

const SPELLED = /[\p{L}\p{N}]/u;

function isCommonNoun(text: string, folded: string): boolean {
  const blank = folded.indexOf(" ");
  if (!BODY_NOUNS.has(blank < 0 ? folded : folded.slice(0, blank))) return false;
  return blank < 0 || /^\p{Ll}/u.test(text.slice(text.lastIndexOf(" ") + 1));
}

/** `After` at the beginning of a sentence; WHO and IT are names. */
const isFunctionWord = (text: string): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(text) && FUNCTION_WORDS.has(text.toLowerCase());

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords);

/** `Democratic` in front of an office is an adjective, whatever its capital. */
const isDemonym = ({ library: { almanac } }: Scene, { text }: NameSpan): boolean =>
  lookUp(almanac.demonyms, text) !== null && lookUp(almanac.names, text) === null;

function bareName({ text }: Scene, { start, end, kind }: Name): NameSpan {
  const whole = text.slice(start, end);
  const edge = whole.length - whole.replace(/^[^\p{L}\p{N}]+/u, "").length;
  const bare = withoutStop(
    whole
      .slice(edge)
      .replace(/(?<![^\p{L}\p{N}.'’)])[^\p{L}\p{N}.'’)]+$/u, "")
      .replace(POSSESSIVE, ""),
  );
  const lead = edge + leadingWords(bare, kind);
  return { start: start + lead, end: start + edge + bare.length, kind, text: bare.slice(lead - edge) };
}

/** The full stop of `X.` ends a sentence, that of `U.S.` does not. */
const withoutStop = (name: string): string =>
  /(?:^|[^.\p{L}])\p{L}+\.$/u.test(name) && !/\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$/u.test(name) ? name.slice(0, -1) : name;

/** How many characters of article and honorifics stand before the name proper. */
function leadingWords(name: string, kind: EntityKind): number {
  const [first = ""] = name.split(/\s/u, 1);
  const goes = (/^the$/iu.test(first) && kind !== "PLACE") || (kind === "PERSON" && HONORIFICS.has(fold(first)));
  const rest = name.slice(first.length).trimStart();
  if (!goes || rest.length === 0) return 0;
  const here = name.length - rest.length;
  return here + leadingWords(rest, kind);
}

const RANKS: ReadonlySet<string> = new Set(ranks);

/** `Pope Francis`, `Prince William`: a rank that belongs to the name, where the name is a given name alone. */
function withRank(scene: Scene, name: NameSpan): NameSpan {
  if (name.kind !== "PERSON" || name.text.includes(" ")) return name;
  const rank = neighbour(scene, wordAt(scene, name.start), -1);
  if (!rank || !RANKS.has(rank.text)) return name;
  return { ...name, start: rank.start, text: scene.text.slice(rank.start, name.end) };
}

/** Names with a fixed spelling that stand in the text all the same. */
function tableNames(scene: Scene, taken: (span: Span) => boolean): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    const name = startsFree(scene, at, taken) ? tableNameAt(scene, at) : null;
    if (name === null || taken(name)) continue;
    found.push(name);
    while ((scene.words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= name.end) at += 1;
  }
  return found;
}

/** Whatever begins in a name overlaps it, and most words in capitals do: they need not be looked up. */
function startsFree({ words }: Scene, at: number, taken: (span: Span) => boolean): boolean {
  const first = words[at];
  return first !== undefined && firstPartOf(first) !== null && !taken(first);
}

/** Under which the almanac has the names that begin with a word; null for one in small letters. */
const firstPartOf = mostly(null, ({ text }) => (/^\p{Lu}/u.test(text) ? (fold(text).split(" ")[0] ?? null) : null));
const MOST_WORDS = 8;

function tableNameAt(scene: Scene, at: number): NameSpan | null {
  const first = scene.words[at];
  const part = first && firstPartOf(first);
  if (!first || !part) return null;
  const { names, longest } = scene.library.almanac;
  const most = Math.min(MOST_WORDS, longest.get(part) ?? 0);
  for (let count = most; count > 0; count -= 1) {
    const last = scene.words[at + count - 1];
    if (!last || last.sentence !== first.sentence || !SPELLED.test(last.text)) continue;
    if (!mayEndName(scene.library.almanac, last.text) && !isJoined(scene, last)) continue;
    const text = scene.text.slice(first.start, last.end);
    const entry = lookUp(names, text);
    if (entry && isSaidAsName(scene, first, text))
      return { start: first.start, end: last.end, kind: entry.identity.kind, text };
  }
  return null;
}

/** `McDonald's`: the 's is a word of its own, and part of the one before. */
const isJoined = ({ words }: Scene, { at, start }: Word): boolean => words[at - 1]?.end === start;

/** A single letter is a name only where people publish ("on X", "social media X"). */
function isSaidAsName(scene: Scene, word: Word, text: string): boolean {
  if (text.length > 1) return true;
  return BEFORE_LETTERS.has(scene.words[word.at - 1]?.lower ?? "");
}

const BEFORE_LETTERS: ReadonlySet<string> = new Set(words["words before a name of one letter"]);
