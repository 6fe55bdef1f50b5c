import { hashOf, mix } from "../perceptron/hash";
import evidence from "../tables/kind-evidence.json";
import table from "../tables/name-words.json";
import type { Gazetteers } from "./gazetteers";
import { mayBeginName, mayGoOnInName } from "./may-be-named";

/** What the tagger sees in a word wherever it stands, hashed. */
export interface Word {
  /** The lists that knew it; null for what is no word. */
  readonly gazetteers: Gazetteers | null;
  readonly lower: string;
  readonly isCapitalised: boolean;
  readonly hash: number;
  readonly casedHash: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  /** One bit a list that knows the word, see KNOWN_AS. */
  readonly known: number;
  /** How many words the longest known name has that it begins, of those with more than one; else 0. */
  readonly longestPhrase: number;
  /** A word in small letters that names go on after: `Bank of England`. */
  readonly isInside: boolean;
  /** What it is in the name of an election, see IN_ELECTION. */
  readonly inElection: number;
  readonly isNumber: boolean;
  readonly isShouted: boolean;
  readonly mayBegin: boolean;
  readonly mayGoOn: boolean;
}

/** Bits of `Word.known`. The order is part of the trained weights. */
export const KNOWN_AS = {
  FIRST: 1,
  LAST: 2,
  PLACE: 4,
  COUNTRY: 8,
  DEMONYM: 16,
  ORGANISATION: 32,
  TITLE: 64,
  ORGANISATION_WORD: 128,
  PLACE_WORD: 256,
};
export const KNOWN_BITS = 9;

const TITLES: ReadonlySet<string> = new Set(table.titles);
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(table.organisationWords);
const PLACE_WORDS: ReadonlySet<string> = new Set(table.placeWords);
const INSIDE: ReadonlySet<string> = new Set(table.inside);
const ELECTIONS: ReadonlySet<string> = new Set(evidence.elections);
const KINDS_OF_ELECTIONS: ReadonlySet<string> = new Set(evidence["kinds of elections"]);

/** `the 1995 Ontario general election`: the year, what kind of election it is, and that it is one. */
export const IN_ELECTION = { NOTHING: 0, KIND: 1, ELECTION: 2, YEAR: 3 };

/** Typographic marks are read as the plain ones the tagger was trained with. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["´", "'"],
  ["`", "'"],
  ["``", '"'],
  ["''", '"'],
  ["–", "-"],
  ["—", "--"],
]);

const plain = (word: string): string => PLAIN.get(word) ?? word.replace(/[’´`]/gu, "'");

/** The outside of a sentence, at its beginning or end. */
const outside = (mark: string, number: number): Word => ({
  gazetteers: null,
  lower: mark,
  isCapitalised: false,
  hash: hashOf(mark),
  casedHash: number,
  shape: hashOf(mark.slice(0, 1)) + number,
  affixes: [],
  known: 0,
  longestPhrase: 0,
  isInside: false,
  inElection: IN_ELECTION.NOTHING,
  isNumber: false,
  isShouted: false,
  mayBegin: false,
  mayGoOn: false,
});

export const BEGINNING = outside("<s>", 1);
export const END = outside("</s>", 2);

const LONGEST_AFFIX = 4;

export function wordOf(written: string, gazetteers: Gazetteers, longestPhrases: ReadonlyMap<string, number>): Word {
  const text = plain(written);
  const lower = text.toLowerCase();
  return {
    gazetteers,
    lower,
    isCapitalised: /^\p{Lu}/u.test(text),
    hash: hashOf(lower),
    casedHash: hashOf(`W${text}`),
    shape: hashOf(shapeOf(text)),
    affixes: affixesOf(lower),
    known: knownAs(text, lower, gazetteers),
    longestPhrase: longestPhrases.get(lower) ?? 0,
    isInside: INSIDE.has(lower),
    inElection: inElection(lower),
    isNumber: /^\p{N}/u.test(text),
    isShouted: /^[A-Z]{2,}/u.test(text),
    mayBegin: mayBeginName(text),
    mayGoOn: mayGoOnInName(text),
  };
}

function inElection(lower: string): number {
  if (ELECTIONS.has(lower)) return IN_ELECTION.ELECTION;
  if (KINDS_OF_ELECTIONS.has(lower)) return IN_ELECTION.KIND;
  return /^(?:1[89]|20)\d\d$/u.test(lower) ? IN_ELECTION.YEAR : IN_ELECTION.NOTHING;
}

/** `McDonald-led` → `XxXx-x`: capitals, small letters, digits and other signs, each run as one. */
export function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}|\p{M}/u.test(letter) ? "x" : /\d/u.test(letter) ? "d" : letter;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function affixesOf(lower: string): number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX && length < lower.length; length++) {
    affixes.push(mix(100 + length, hashOf(lower.slice(0, length))), mix(110 + length, hashOf(lower.slice(-length))));
  }
  return affixes;
}

function knownAs(
  text: string,
  lower: string,
  { first, last, leader, city, admin, country, demonym, org, party }: Gazetteers,
): number {
  const isAcronym = /^[A-Z]{2,}/u.test(text);
  return (
    (first.has(lower) ? KNOWN_AS.FIRST : 0) |
    (last.has(lower) || leader.has(lower) ? KNOWN_AS.LAST : 0) |
    (city.has(lower) || admin.has(lower) ? KNOWN_AS.PLACE : 0) |
    (country.has(lower) ? KNOWN_AS.COUNTRY : 0) |
    (demonym.has(lower) ? KNOWN_AS.DEMONYM : 0) |
    (org.has(lower) || (isAcronym && party.has(lower)) ? KNOWN_AS.ORGANISATION : 0) |
    (TITLES.has(lower) ? KNOWN_AS.TITLE : 0) |
    (ORGANISATION_WORDS.has(lower) ? KNOWN_AS.ORGANISATION_WORD : 0) |
    (PLACE_WORDS.has(lower) ? KNOWN_AS.PLACE_WORD : 0)
  );
}
