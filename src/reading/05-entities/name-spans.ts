import type { Span } from "../../domain/span";
import type { EntityKind } from "../../domain/vocabulary";
import { lookUp } from "../almanac";
import type { Name } from "../draft";
import { fold } from "../fold";
import honorifics from "../tables/honorifics.json";
import { takenBy } from "./roster";
import type { Scene, Word } from "./scene";

/** A name ready to be told apart: without article, honorific and closing 's. */
export interface NameSpan extends Span {
  readonly kind: EntityKind;
  readonly text: string;
}

/** The tagger's names and those it missed that a table has. In text order, none overlapping another. */
export function nameSpans(scene: Scene, names: readonly Name[]): readonly NameSpan[] {
  const tagged = names.map((name) => bareName(scene, name)).filter((name) => name.text.length > 0);
  const missed = tableNames(scene, takenBy(tagged));
  return [...tagged, ...missed].sort((a, b) => a.start - b.start);
}

const POSSESSIVE = /['’]s?$/u;
const HONORIFICS: ReadonlySet<string> = new Set(honorifics.map(fold));

function bareName({ text }: Scene, { start, end, kind }: Name): NameSpan {
  const whole = text.slice(start, end);
  const withoutEnd = whole.replace(POSSESSIVE, "").trimEnd();
  const lead = leadingWords(withoutEnd, kind);
  return { start: start + lead, end: start + withoutEnd.length, kind, text: withoutEnd.slice(lead) };
}

/** How many characters of article and honorifics stand before the name proper. */
function leadingWords(name: string, kind: EntityKind): number {
  const [first = ""] = name.split(/\s/u, 1);
  const goes = (/^the$/iu.test(first) && kind !== "PLACE") || (kind === "PERSON" && HONORIFICS.has(fold(first)));
  const rest = name.slice(first.length).trimStart();
  if (!goes || rest.length === 0) return 0;
  const here = name.length - rest.length;
  return here + leadingWords(rest, kind);
}

/** Names with a fixed spelling that stand in the text all the same. */
function tableNames(scene: Scene, taken: (span: Span) => boolean): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    const name = tableNameAt(scene, at);
    if (name === null || taken(name)) continue;
    found.push(name);
    while ((scene.words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= name.end) at += 1;
  }
  return found;
}

const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 8;

function tableNameAt(scene: Scene, at: number): NameSpan | null {
  const first = scene.words[at];
  if (!first || !CAPITAL.test(first.text)) return null;
  const { names, longest } = scene.library.almanac;
  const [firstPart = ""] = fold(first.text).split(" ");
  const most = Math.min(MOST_WORDS, longest.get(firstPart) ?? 0);
  for (let count = most; count > 0; count -= 1) {
    const last = scene.words[at + count - 1];
    if (!last || last.sentence !== first.sentence) continue;
    const text = scene.text.slice(first.start, last.end);
    const entry = lookUp(names, text);
    if (entry && isSaidAsName(scene, first, text))
      return { start: first.start, end: last.end, kind: entry.identity.kind, text };
  }
  return null;
}

/** A single letter is a name only where people publish ("on X", "social media X"). */
function isSaidAsName(scene: Scene, word: Word, text: string): boolean {
  if (text.length > 1) return true;
  return /^(?:on|media|platform|network|via)$/u.test(scene.words[word.at - 1]?.lower ?? "");
}
