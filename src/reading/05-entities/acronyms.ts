import type { Span } from "../../domain/span";
import { isPublisher } from "../01-page/words";
import { fold } from "../fold";
import type { NameSpan } from "./name-spans";
import { takenBy } from "./roster";
import { lowerAt, neighbour, type Scene, type Word, wordRange } from "./scene";
import { publisherOf } from "./source";

interface Bracketed extends Span {
  readonly long: NameSpan;
}

export interface Acronyms {
  /** `SPD` → the long name it was introduced with. */
  readonly longOf: ReadonlyMap<string, NameSpan>;
  /** Folded long name → `SPD`. */
  readonly shortOf: ReadonlyMap<string, string>;
  /** Where the acronyms stand, brackets left out. */
  readonly spans: readonly Bracketed[];
}

/** Acronyms that the article introduces itself: `Social Democratic Party (SPD)` or `SPD (Social Democratic Party)`. */
export function acronymsIn(scene: Scene, names: readonly NameSpan[]): Acronyms {
  const longOf = new Map<string, NameSpan>();
  const shortOf = new Map<string, string>();
  const spans: Bracketed[] = [];
  for (const [index, name] of names.entries()) {
    const pair = pairAfter(scene, name, names[index + 1]);
    if (!pair || pair.long.kind === "PERSON" || isCredit(scene, name, pair)) continue;
    longOf.set(pair.short.text, pair.long);
    shortOf.set(fold(pair.long.text), pair.short.text);
    spans.push({ start: pair.short.start, end: pair.short.end, long: pair.long });
  }
  for (const [short, long] of spelledAbove(names)) if (!longOf.has(short)) longOf.set(short, long);
  return { longOf, shortOf, spans };
}

/** `the Nordic Trade Body … the N.T.B. says`: letters that spell the one longer name above them that they can, though nobody says so. */
function spelledAbove(names: readonly NameSpan[]): ReadonlyMap<string, NameSpan> {
  const above = new Map<string, NameSpan | null>();
  const found = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.kind !== "ORGANISATION") continue;
    const letters = capitalsIn(name.text);
    if (LETTERS.test(name.text)) {
      const long = above.get(letters);
      if (long) found.set(name.text, long);
      continue;
    }
    if (letters.length < 3 || !/ /u.test(name.text)) continue;
    const known = above.get(letters);
    above.set(letters, known === undefined || (known && fold(known.text) === fold(name.text)) ? name : null);
  }
  return found;
}

const LETTERS = /^(?:\p{Lu}{3,6}|(?:\p{Lu}\.){3,6})$/u;

/** `OSLO (AP)`, `Oslo, Norway (AP)`: the brackets say who reports from there, and stand for no name. */
function isCredit({ page, library }: Scene, name: NameSpan, { short, long }: Pair): boolean {
  if (initialsOf(publisherOf({ page, library })?.name ?? "") === short.text) return true;
  const startsDateline = page.dateline !== null && name.start === page.dateline.start;
  return startsDateline || (long.kind === "PLACE" && isPublisher(short.text));
}

const initialsOf = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");

interface Pair {
  readonly short: Span & { readonly text: string };
  readonly long: NameSpan;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d.&]{2,10}$/u;

function pairAfter(scene: Scene, name: NameSpan, next: NameSpan | undefined): Pair | null {
  const [, after] = wordRange(scene, name);
  const inside = neighbour(scene, after - 1, 2);
  const said =
    inside?.lower === "or" && neighbour(scene, after - 1, 1)?.text === "," ? neighbour(scene, after - 1, 3) : null;
  if (said && ACRONYM.test(said.text) && neighbour(scene, after - 1, 4)?.text === ",")
    return { short: said, long: name };
  if (inside && isForShort(scene, inside.at)) return { short: inside, long: name };
  const known = knownAs(scene, after);
  if (known && capitalsIn(name.text) === capitalsIn(known.text)) return { short: known, long: name };
  if (!inside || neighbour(scene, after - 1, 1)?.text !== "(") return null;
  if (neighbour(scene, after - 1, 3)?.text === ")" && ACRONYM.test(inside.text)) return { short: inside, long: name };
  const spelledAfter = next && next.start === inside.start && scene.text[next.end] === ")";
  return spelledAfter && ACRONYM.test(name.text) ? { short: name, long: next } : null;
}

/** `the League of Nordic Bakers, LNB for short,`. */
const isForShort = (scene: Scene, at: number): boolean =>
  neighbour(scene, at, -1)?.text === "," &&
  ACRONYM.test(scene.words[at]?.text ?? "") &&
  neighbour(scene, at, 1)?.lower === "for" &&
  neighbour(scene, at, 2)?.lower === "short";

const capitalsIn = (words: string): string => words.replaceAll(/\P{Lu}/gu, "");

/** `the Fish and Harbours Authority, known as the FHA,`. */
function knownAs(scene: Scene, after: number): Word | null {
  const at = lowerAt(scene, after - 1, 1) === "," ? after : after - 1;
  if (lowerAt(scene, at, 1) !== "known" || lowerAt(scene, at, 2) !== "as") return null;
  const letters = neighbour(scene, at, lowerAt(scene, at, 3) === "the" ? 4 : 3);
  return letters && ACRONYM.test(letters.text) ? letters : null;
}

/** The acronyms again, wherever the tagger missed them. */
export function repeatedAcronyms(
  scene: Scene,
  { longOf, spans }: Acronyms,
  names: readonly NameSpan[],
): readonly Bracketed[] {
  if (longOf.size === 0) return [];
  const taken = takenBy([...names, ...spans].sort((a, b) => a.start - b.start));
  return scene.words.flatMap((word) => {
    const long = longOf.get(word.text);
    return long && !taken(word) ? [{ start: word.start, end: word.end, long }] : [];
  });
}
