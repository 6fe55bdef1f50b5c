import type { When } from "../../domain/reading";
import { neighbour, type Word } from "../05-entities/scene";
import { type DatedWords, datesIn } from "../dates/resolve-date";
import clauseWords from "../tables/clause-words.json";
import table from "../tables/memberships.json";
import { isBy } from "./held-on";
import type { Stage } from "./stage";

/** From when to when somebody belongs to something: half open, and null where the text does not say. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

export const UNDATED: Term = { from: null, to: null };

const FROM_TO = /^\s*(?:from|between) (\d{4}) (?:to|until|till|and) (\d{4})\b/u;
const SINCE = /^\s*since(?: (?:early|mid|late))?[\s-]*$/u;

/** `since 2009`, `from 2009 to 2014`, right behind some words. */
export function termBehind(stage: Stage, to: number): Term {
  const behind = clauseBehind(stage, to);
  const span = FROM_TO.exec(behind);
  if (span) return { from: span[1] ?? null, to: span[2] ?? null };
  const [date] = datesIn(behind, stage.scene.page);
  return date && SINCE.test(behind.slice(0, date.start)) ? { from: date.when.from, to: null } : UNDATED;
}

/** The day on which it was done: behind the words, as in `joined NATO in 2004`, or at the head of the sentence. */
export const dayOf = (stage: Stage, verb: Word, to: number, first: number): When | null =>
  dayBehind(stage, to) ?? dayBehind(stage, verb.at + 1) ?? dayInFront(stage, first);

function dayBehind(stage: Stage, to: number): When | null {
  const behind = clauseBehind(stage, to);
  const [date] = datesIn(behind, stage.scene.page);
  return date && isOfTheDeed(stage, to, date) ? past(stage, date.when) : null;
}

const MOST_BETWEEN = 8;
const OF_SOMETHING_ELSE: ReadonlySet<string> = new Set(table["day of something else"]);

/** `joined the bank as an adviser in 2004`, but not `joined it after the war of 2004`. */
function isOfTheDeed({ scene }: Stage, to: number, date: DatedWords): boolean {
  const start = (scene.words[to - 1]?.end ?? 0) + date.start;
  for (let at = to; at < to + MOST_BETWEEN; at += 1) {
    const word = neighbour(scene, to - 1, at - to + 1);
    if (word === null) return false;
    if (word.start >= start) return true;
    if (word.pos === "VERB" || word.pos === "AUX" || OF_SOMETHING_ELSE.has(word.lower)) return false;
  }
  return false;
}

/** In characters: `Late in September of last year, `, and more. */
const LONGEST_FRONT = 80;
const AT_THE_HEAD = /^\s*(?:(?:in|on|back in|late in|early in)\s+)?$/iu;

/** `In 2020, Britain left the European Union.` */
function dayInFront(stage: Stage, first: number): When | null {
  const { text, words, sentences, page } = stage.scene;
  const word = words[first];
  const sentence = sentences[word?.sentence ?? -1];
  if (word === undefined || sentence === undefined) return null;
  if (word.start - sentence.start > LONGEST_FRONT) return null;
  const front = text.slice(sentence.start, word.start);
  const [date] = datesIn(front, page);
  const isAlone = date && AT_THE_HEAD.test(front.slice(0, date.start)) && /^,?\s*$/u.test(front.slice(date.end));
  return isAlone ? past(stage, date.when) : null;
}

/** What comes after publication has not been done. */
const past = ({ scene }: Stage, when: When): When | null =>
  when.from !== null && (scene.page.publishedOn === null || isBy(when.from, scene.page.publishedOn)) ? when : null;

/** As far as a day in it could be that of the deed. */
function clauseBehind({ scene }: Stage, to: number): string {
  const last = scene.words[to - 1];
  if (last === undefined) return "";
  const sentence = scene.sentences[last.sentence]?.end ?? last.end;
  const end = Math.min(sentence, scene.words[to + MOST_BETWEEN + LONGEST_DATE]?.start ?? sentence);
  const [clause = ""] = scene.text.slice(last.end, end).split(/[,;:]/u, 1);
  return clause;
}

/** In words. */
const LONGEST_DATE = 8;

/** From the day on which it began, or since when the text says it has been so. */
export function begun(stage: Stage, verb: Word, to: number, first: number): Term {
  const day = dayOf(stage, verb, to, first);
  return { from: day?.from ?? null, to: null };
}

const BEHIND: ReadonlySet<string> = new Set(table["behind a body"]);
const ENDS: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "NUM", "ADV"]);

const MONTHS: ReadonlySet<string> = new Set(clauseWords.months.toLowerCase().split(" "));

/** Where no publication tells its year, "in May" dates nothing; but it says that the words end. */
const isMonth = (word: Word | null): boolean => MONTHS.has(word?.lower ?? "");

/** `joined NATO in 2004`, but not `joined NATO in condemning`, `left the party reeling`. */
export function isWholeObject(stage: Stage, to: number): boolean {
  const next = neighbour(stage.scene, to - 1, 1);
  if (next === null || ENDS.has(next.pos) || BEHIND.has(next.lower)) return true;
  return isMonth(neighbour(stage.scene, to - 1, 2)) || dayBehind(stage, to) !== null;
}
