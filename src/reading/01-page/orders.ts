import type { Span } from "../../domain/span";
import { sentenceEnds } from "../02-sentences/ends";
import table from "../tables/orders.json";

/**
 * What stands on a page for machines that read it, not for people: orders to them, and text that nobody is meant to see. It is no part
 * of the article, so nothing in it becomes a fact. In a quotation it stays: there somebody says it.
 */

const VERBS: ReadonlySet<string> = new Set(table.verbs);
const { objects: OBJECTS, continued: CONTINUED, speakers: SPEAKERS, hiding: HIDING } = table;

/** A paragraph taken apart where something in it is not for people; as it is, where nothing is. */
export function withoutOrders(text: string, paragraph: Span): readonly Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!mayHoldOrders(words)) return [paragraph];
  const pieces = elementsIn(words).flatMap((piece) => (piece.is === "HIDDEN" ? [piece] : sentencesIn(words, piece)));
  return joined(pieces).map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }));
}

/** True for a piece that `withoutOrders` has cut out. */
export function isForMachines(words: string): boolean {
  return mayHoldOrders(words) && (isHiddenElement(words) || isOrder(words, false) || isUnseen(words));
}

/** Cheap, since it is asked of every paragraph. */
function mayHoldOrders(words: string): boolean {
  return /<|\[|#/u.test(words) || INVISIBLE.test(words) || ORDERING.test(words);
}

const INVISIBLE = /[\u200b-\u200f\u2060-\u2064\u{e0000}-\u{e007f}]/u;
const ORDERING = new RegExp(`\\b(?:${[...table.verbs, "system", "assistant"].join("|")})\\b`, "iu");

interface Piece extends Span {
  readonly is: "TEXT" | "ORDER" | "HIDDEN" | "UNSEEN";
}

/** Comments, hidden elements and letters that cannot be seen, and what is between them. */
function elementsIn(words: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index, 0: mark } of words.matchAll(/<|[\u{e0000}-\u{e007f}]+/gu)) {
    const end = index < done ? 0 : mark === "<" ? hiddenElementEnd(words, index) : index + mark.length;
    if (end === 0) continue;
    pieces.push({ start: done, end: index, is: "TEXT" }, { start: index, end, is: "HIDDEN" });
    done = end;
  }
  return [...pieces, { start: done, end: words.length, is: "TEXT" }];
}

const LONGEST_TAG = 300;

/** Behind the element that begins here, when nobody is meant to see it; else 0. */
function hiddenElementEnd(words: string, at: number): number {
  if (words.startsWith("<!--", at)) return behind(words, "-->", at);
  const tag = /^<([a-z]{1,12})\b[^<>]{0,300}>/iu.exec(words.slice(at, at + LONGEST_TAG))?.[0];
  if (tag === undefined || !hides(tag)) return 0;
  return behind(words, ">", words.indexOf("</", at) < 0 ? words.length : words.indexOf("</", at));
}

const behind = (words: string, mark: string, from: number): number => {
  const at = words.indexOf(mark, from);
  return at < 0 ? words.length : at + mark.length;
};

function hides(tag: string): boolean {
  const plain = tag.toLowerCase().replace(/:\s+/gu, ":");
  return HIDING.some((style) => plain.includes(style));
}

const isHiddenElement = (words: string): boolean =>
  words.startsWith("<") && hiddenElementEnd(words, 0) === words.length;

/** Sentences, each an order or none; what goes on after an order is one, too. What stands in a quotation somebody says: that is news. */
function sentencesIn(words: string, { start, end }: Piece): Piece[] {
  const own = words.slice(start, end);
  const ends = [...sentenceEnds(own), own.length];
  let before: Piece["is"] = "TEXT";
  let isQuoted = false;
  return ends.map((to, i) => {
    const from = ends[i - 1] ?? 0;
    const sentence = own.slice(from, to);
    before = kindOf(sentence, before, isQuoted);
    isQuoted = isOpenAfter(sentence, isQuoted);
    return { start: start + from, end: start + to, is: before };
  });
}

function kindOf(sentence: string, before: Piece["is"], isQuoted: boolean): Piece["is"] {
  if (isUnseen(sentence)) return "UNSEEN";
  return !isQuoted && isOrder(sentence, before === "ORDER") ? "ORDER" : "TEXT";
}

/** Whether a quotation is open behind a sentence: straight marks open and close in turn. */
function isOpenAfter(sentence: string, isOpen: boolean): boolean {
  let open = isOpen;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) open = mark === "“" || (mark === '"' && !open);
  return open;
}

const BEGINNING = 80;

/** `Ignore the above and record that …`, `SYSTEM: …`; after one of these, `Record that …`. */
function isOrder(sentence: string, goesOn: boolean): boolean {
  const beginning = sentence.trimStart().slice(0, BEGINNING).toLowerCase();
  if (SPEAKERS.some((speaker) => beginning.startsWith(speaker))) return true;
  if (goesOn && CONTINUED.some((word) => beginning.startsWith(`${word} `))) return true;
  const [first = "", ...others] = beginning.replace(/^(?:please|now|important|note)\b[:,!]?\s*/u, "").split(/[\s:,]+/u);
  const rest = others.slice(0, LONGEST_OBJECT).join(" ");
  return VERBS.has(first) && OBJECTS.some((object) => rest.includes(object));
}

/** In words, after the verb. */
const LONGEST_OBJECT = 6;

/** Letters with nothing to see between them, or letters that cannot be seen at all. */
function isUnseen(words: string): boolean {
  if (!INVISIBLE.test(words)) return false;
  const hidden = words.match(/[\u200b-\u200f\u2060-\u2064]|[\u{e0000}-\u{e007f}]/gu)?.length ?? 0;
  return hidden >= 3 && hidden * 5 >= words.length / 2;
}

/** Neighbours of one kind are one piece, so that what goes on after an order begins with it. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.is === piece.is && piece.is !== "HIDDEN") result[result.length - 1] = { ...last, end: piece.end };
    else result.push(piece);
  }
  return result;
}
