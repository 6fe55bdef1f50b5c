import { isOnce } from "../asked-once";
import type { Token } from "../draft";
import { mix } from "../perceptron/hash";
import type { Look, Looks } from "../perceptron/look";
import { remembered } from "../remembered";
import { inSmallLetters, mayBeShouted } from "./capitals";
import type { Gazetteers } from "./gazetteers";
import { type KnownPhrases, knownPhrases } from "./known-phrases";
import { BEGINNING, END, IN_ELECTION, KNOWN_AS, KNOWN_BITS, type Word, wordOf } from "./words";

/** Turns the words of a sentence into what the name tagger sees. The numbers of the features are part of the trained weights. */
export interface NameLooks {
  /** Of words by themselves, as the lessons have them. */
  ofWords(words: readonly string[]): Looks;
  /** Of a sentence that is read, with known places that are shouted in small letters. */
  ofTokens(tokens: readonly Token[]): Looks;
}

export function nameLooks(gazetteers: Gazetteers): NameLooks {
  const phrases = knownPhrases(gazetteers);
  const wordOfText = remembered((text) => wordOf(text, gazetteers, phrases.longest));
  const wordOfToken = ({ form }: Token): Word => {
    if (form.inNames?.gazetteers === gazetteers) return form.inNames;
    const word = wordOfText(form.text);
    form.inNames = word;
    return word;
  };
  return {
    ofWords: (words) => looksOf(words.map(wordOfText), phrases),
    ofTokens: (tokens) => {
      const isAnyShouted = tokens.some(isShouted);
      const words = isAnyShouted ? shoutedInSmall(tokens, gazetteers).map(wordOfText) : tokens.map(wordOfToken);
      return looksOf(words, phrases);
    },
  };
}

const isShouted = isOnce(({ text }) => mayBeShouted(text));

const shoutedInSmall = (tokens: readonly Token[], gazetteers: Gazetteers): string[] =>
  inSmallLetters(
    tokens.map(({ text }) => text),
    gazetteers,
  );

/** How far from a word its label is asked for anything is looked at; a row has as many words more at both ends, so that none is missing. */
const REACH = 4;

function looksOf(words: readonly Word[], phrases: KnownPhrases): Looks {
  const marks = phrases.marksOf(words);
  const shouted = countShouted(words) > words.length * 0.6;
  const row = BEFORE_ALL.concat(words, BEHIND_ALL);
  const write = (at: number, look: Look): void => {
    const here = row[at + REACH] ?? END;
    const before = row[at + REACH - 1] ?? END;
    look.begin(here.hash, here.shape, before.hash);
    addNeighbours(look, row, at + REACH);
    addPosition(look, here, at === 0, shouted);
    addKnown(look, here, before, row[at + REACH + 1] ?? END);
    addPhrase(look, here, marks[at] ?? 0);
    addHeads(look, row, at + REACH);
    addElection(look, row, at + REACH);
  };
  const mayBeMore = (at: number, last: number): boolean =>
    mayBePartOfName(row[at + REACH] ?? END, row[at + REACH + 1] ?? END, last === 0);
  return { length: words.length, write, mayBeMore };
}

const BEFORE_ALL: readonly Word[] = Array<Word>(REACH).fill(BEGINNING);
const BEHIND_ALL: readonly Word[] = Array<Word>(REACH).fill(END);

function countShouted(words: readonly Word[]): number {
  let count = 0;
  for (const { isShouted } of words) if (isShouted) count++;
  return count;
}

/** One word in five: small letters and marks begin no name, neither do numbers before them, and few of them go on in one. */
const mayBePartOfName = (word: Word, after: Word, isAfterNothing: boolean): boolean =>
  isAfterNothing ? word.mayBegin && (!word.isNumber || after.isCapitalised) : word.mayGoOn;

function addNeighbours(look: Look, words: readonly Word[], at: number): void {
  const before3 = words[at - 3] ?? END;
  const before2 = words[at - 2] ?? END;
  const before = words[at - 1] ?? END;
  const word = words[at] ?? END;
  const after = words[at + 1] ?? END;
  const after2 = words[at + 2] ?? END;
  const after3 = words[at + 3] ?? END;
  look.add(0, 1);
  look.add(1, word.hash);
  look.add(2, word.casedHash);
  look.add(3, word.shape);
  look.add(4, before.hash);
  look.add(5, after.hash);
  look.add(6, before2.hash);
  look.add(7, after2.hash);
  look.add(8, before.shape);
  look.add(9, after.shape);
  look.add2(10, before.shape, word.shape);
  look.add2(11, word.shape, after.shape);
  look.add3(12, before.shape, word.shape, after.shape);
  look.add2(13, before.hash, word.hash);
  look.add2(14, word.hash, after.hash);
  look.add2(15, before2.hash, before.hash);
  look.add2(16, after.hash, after2.hash);
  look.add2(17, before.hash, word.shape);
  look.add2(18, after.hash, word.shape);
  look.add(24, before3.hash);
  look.add(25, after3.hash);
  look.add3(26, before.shape, after.shape, before.hash);
  look.add3(27, before2.hash, before.hash, word.shape);
  look.add3(28, word.shape, after.hash, after2.hash);
  for (const affix of word.affixes) look.add(29, affix);
}

function addPosition(look: Look, word: Word, first: boolean, shouted: boolean): void {
  if (first) look.add(19, word.shape);
  if (shouted) look.add(20, word.shape);
}

function addKnown(look: Look, word: Word, before: Word, after: Word): void {
  const capital = (other: Word): number => (other.isCapitalised ? 1 : 0);
  for (let bit = 0; bit < KNOWN_BITS; bit++) {
    if (hasBit(word, bit)) {
      look.add(30 + bit, capital(word));
      look.add(40 + bit, word.shape);
    }
    if (word.isCapitalised && hasBit(before, bit)) look.add(50 + bit, capital(before));
    if (word.isCapitalised && hasBit(after, bit)) look.add(60 + bit, capital(after));
  }
  if (!word.isCapitalised) return;
  look.add3(70, word.known, before.known, after.known);
  look.add2(71, word.known, mix(before.shape, after.shape));
}

const hasBit = (word: Word, bit: number): boolean => ((word.known >> bit) & 1) === 1;

function addPhrase(look: Look, word: Word, phrase: number): void {
  if (phrase === 0) return;
  look.add(72, phrase);
  look.add2(73, phrase, word.shape);
}

/** The next word of the same name that says what it names: `… Bank`, `… River`; or the one before: `Ministry of …`. */
function addHeads(look: Look, words: readonly Word[], at: number): void {
  const next = headFrom(words, at, 1, KNOWN_AS.ORGANISATION_WORD | KNOWN_AS.PLACE_WORD);
  const head = words[at + next] ?? END;
  if (next > 0) look.add((head.known & KNOWN_AS.ORGANISATION_WORD) > 0 ? 80 : 81, next);
  const last = headFrom(words, at, -1, KNOWN_AS.ORGANISATION_WORD);
  if (last > 0) look.add(82, last);
}

/** How far away such a word is; 0 where none is in the same name. */
function headFrom(words: readonly Word[], at: number, step: 1 | -1, kinds: number): number {
  for (let distance = 1; distance <= REACH; distance++) {
    const head = words[at + step * distance] ?? END;
    if (head.isCapitalised && (head.known & kinds) > 0) return distance;
    if (!head.isCapitalised && !head.isInside) return 0;
  }
  return 0;
}

/** How many words the name of an election has at most before it comes to say so, and after its year. */
const LONGEST_ELECTION = 6;

/** `the 1995 Ontario general election` is the name of an election, and Ontario none of a place there. */
function addElection(look: Look, words: readonly Word[], at: number): void {
  const after = electionFrom(words, at, 1);
  if (after === IN_ELECTION.ELECTION) look.add2(84, electionFrom(words, at, -1), (words[at] ?? END).shape);
}

/** What ends the words of an election's name on that side. */
function electionFrom(words: readonly Word[], at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= LONGEST_ELECTION; distance++) {
    const word = words[at + step * distance];
    if (word === undefined) return IN_ELECTION.NOTHING;
    if (word.inElection > IN_ELECTION.KIND) return word.inElection;
    if (word.inElection !== IN_ELECTION.KIND && !word.isCapitalised && !word.isInside) return IN_ELECTION.NOTHING;
  }
  return IN_ELECTION.NOTHING;
}
