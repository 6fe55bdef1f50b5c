import type { Tie } from "../05-entities/roster";
import { neighbour, type Scene, type Word } from "../05-entities/scene";
import { isOnce } from "../asked-once";
import { fold } from "../fold";
import { isPossessive } from "../possessive";
import qualifiers from "../tables/qualifiers.json";
import statementWords from "../tables/statement-words.json";
import rows from "../tables/titles.json";

/** A row of tables/titles.json. */
export type TitleRow = (typeof rows)[number];

/** `the former Dutch prime minister`: a title, whose it is and how far it holds. Indices count the article's words; `to` is past the last. */
export interface RolePhrase {
  readonly row: TitleRow;
  /** The first modifier; an article or possessive pronoun before it is `determiner`. */
  readonly from: number;
  readonly to: number;
  readonly determiner: Word | null;
  /** The title's own words with what it is about: `finance minister`, `climate commissioner`. */
  readonly title: string;
  /** The country or body named in front of the title. */
  readonly of: Tie | null;
  readonly standing: "PAST" | "CURRENT" | "EXPECTED" | null;
}

const TITLES: ReadonlyMap<string, TitleRow> = new Map(
  rows.flatMap((row) => row.words.map((word) => [word, row] as const)),
);
const lastWord = (lower: string): string => lower.slice(lower.lastIndexOf("-") + 1);
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...TITLES.keys()].map((title) => title.slice(title.lastIndexOf(" ") + 1)),
);
/** Whether any title ends with a word; most words end none. */
export const mayEndTitle = isOnce(({ lower }) => LAST_WORDS.has(lastWord(lower)));
/** Words of titles, and what is left of a hyphen. */
const TITLE_WORDS: ReadonlySet<string> = new Set([...TITLES.keys()].flatMap((title) => title.split(" ")).concat(""));
const mayStandInTitle = isOnce(({ text }) =>
  fold(text)
    .split(" ")
    .every((word) => TITLE_WORDS.has(word)),
);
const MOST_WORDS = 4;
const PAST = new Set(qualifiers.past);
const CURRENT = new Set(qualifiers.current);
const EXPECTED = new Set(qualifiers.expected);
const EVALUATIONS = new Set(qualifiers.evaluations);
const MOST_MODIFIERS = 10;
const MODIFIERS = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);

/** The role phrase whose title ends with this word, or null. */
export function rolePhraseEndingAt(scene: Scene, ties: readonly (readonly Tie[])[], last: number): RolePhrase | null {
  const title = titleEndingAt(scene, last);
  if (!title) return null;
  return withModifiers(scene, ties, title.row, title.from, last + 1);
}

function titleEndingAt(scene: Scene, last: number): { readonly row: TitleRow; readonly from: number } | null {
  const end = scene.words[last];
  if (!end || !mayEndTitle(end)) return null;
  for (let count = mostWords(scene, last); count > 0; count -= 1) {
    const first = neighbour(scene, last, 1 - count);
    const row = first ? TITLES.get(fold(scene.text.slice(first.start, end.end))) : undefined;
    if (first && row) return { row, from: first.at };
  }
  return null;
}

/** How many words may be a title that ends here: longer stretches hold a word that stands in none, and need not be spelled out. */
function mostWords(scene: Scene, last: number): number {
  let count = 1;
  while (count < MOST_WORDS) {
    const before = neighbour(scene, last, -count);
    if (!before || !mayStandInTitle(before)) break;
    count += 1;
  }
  return count;
}

function withModifiers(
  scene: Scene,
  ties: readonly (readonly Tie[])[],
  row: TitleRow,
  title: number,
  to: number,
): RolePhrase {
  let from = title;
  let subject = title;
  let of: Tie | null = null;
  let standing: RolePhrase["standing"] = null;
  for (let steps = 0; steps < MOST_MODIFIERS; steps += 1) {
    const word = neighbour(scene, from, -1);
    if (!word) break;
    const owner = ownerAt(scene, ties, word.at);
    if (owner && !of) {
      of = owner.tie;
      from = owner.from;
    } else if (standingOf(word)) {
      standing = standing ?? standingOf(word);
      from = word.at;
    } else if (isModifier(word) && (ties[word.at]?.length ?? 0) === 0) {
      if (subject === from && row.subject && !EVALUATIONS.has(word.lower)) subject = word.at;
      from = word.at;
    } else break;
  }
  const before = neighbour(scene, from, -1);
  const determiner = before && DETERMINERS.has(before.lower) ? before : null;
  return { row, from, to, determiner, of, standing, title: titleIn(scene, row, subject, title, to) };
}

function titleIn(scene: Scene, row: TitleRow, subject: number, title: number, to: number): string {
  const written = (from: number): string => {
    const [first, last] = [scene.words[from], scene.words[to - 1]];
    return first && last ? scene.text.slice(first.start, last.end) : row.title;
  };
  if (subject < title) return written(subject);
  return row.asWritten ? written(title).toLowerCase() : row.title;
}

const DETERMINERS = new Set(qualifiers.determiners);
const DAYS_AND_MONTHS = new Set(statementWords["days and months"]);

/** `On Tuesday Finance Minister NAME had complained`: the day is no part of the office. */
const isModifier = (word: Word): boolean =>
  (MODIFIERS.has(word.pos) || word.text === "-" || EVALUATIONS.has(word.lower)) && !DAYS_AND_MONTHS.has(word.lower);

function standingOf({ lower }: Word): RolePhrase["standing"] {
  if (PAST.has(lower)) return "PAST";
  if (EXPECTED.has(lower)) return "EXPECTED";
  return CURRENT.has(lower) ? "CURRENT" : null;
}

/** A name or adjective in front, with or without 's: `NATO's`, `Dutch`, `European Commission`. */
function ownerAt(
  scene: Scene,
  ties: readonly (readonly Tie[])[],
  at: number,
): { readonly tie: Tie; readonly from: number } | null {
  const possessive = isPossessive(scene.words[at]?.text ?? "");
  const last = possessive ? at - 1 : at;
  const tie = ties[last]?.find(
    (one) => one.kind !== "PRONOUN" && (one.kind !== "DESCRIPTOR" || one.by.startsWith("class:")),
  );
  if (!tie || scene.words[last]?.sentence !== scene.words[at]?.sentence) return null;
  let from = last;
  while (ties[from - 1]?.includes(tie)) from -= 1;
  return { tie, from };
}
