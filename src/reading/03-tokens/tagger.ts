import model from "wink-eng-lite-web-model/dist/model.js";
import cacheOf from "wink-nlp/src/cache.js";
import compiled from "wink-nlp/src/compile-trex.js";
import { bits4lemma, tkSize } from "wink-nlp/src/constants.js";
import wrapped from "wink-nlp/src/dd-wrapper.js";
import its from "wink-nlp/src/its.js";
import tokenizerOf from "wink-nlp/src/tokenizer.js";
import { mapRawTokens2UIdOfDefaultPOS, mapRawTokens2UIdOfNormal } from "wink-nlp/src/tokens-mappers.js";
import { Machine } from "./machine";

/*
 * wink's tagger without the rest of wink, step by step what `readDoc` does with the pipe `["pos"]`. Asked through its front door, wink
 * cuts every word of every sentence anew and looks it up in its lexicon, up to five times: most of the time. Here once a word.
 */

const core = model.core();
const cache = cacheOf(core, model.featureFn);
const cut = tokenizerOf(compiled(core.trex), core.tcat.hash, core.preserve);
const { machines, transformers, updater, setter } = model.pos();
/** The closer class of a word for the rules, or its tag where it has none. */
const classOrTag = transformers[0] ?? ((tag: number) => tag);
const rules = machines.map((machine) => new Machine(machine));

/** A token as the rules of wink see it: the likeliest tag, its place in wink's lexicon, and a closer class of word, or 0. */
interface Part {
  readonly tag: number;
  readonly entry: number;
  readonly hint: number;
}

/**
 * A word as wink's tagger has to know it, looked up once. It is its own last part, for few have more (`peace-keeping`, `can't`), and
 * the numbers stand in the object itself: what a sentence needs of its words is spread over memory, and each fetch counts.
 */
export class WinkWord implements Part {
  readonly tag: number;
  readonly entry: number;
  readonly hint: number;
  /** Its neighbours do not change what it is (`can't`). */
  readonly isSettled: boolean;
  readonly before: readonly Part[];
  /** How many it has. A few signs have none. */
  readonly parts: number;
  private readonly tokens: readonly number[];

  constructor(word: string) {
    const tokens = winkTokensOf(word);
    const parts = partsOf(tokens);
    const last = parts.at(-1) ?? NOTHING;
    this.tag = last.tag;
    this.entry = last.entry;
    this.hint = last.hint;
    this.isSettled = parts.length > 0 && tokens.at(POS - tkSize) !== 0;
    this.parts = parts.length;
    this.before = parts.length > 1 ? parts.slice(0, -1) : NONE;
    this.tokens = tokens;
  }

  /** The dictionary form of a word that is one for wink too: with this tag always the same. */
  lemmaAs(tag: number): string {
    const text = textOf([...this.tokens]);
    setter(text, [tag], tkSize, bits4lemma);
    return its.lemma(0, text, model.addons);
  }
}

const NONE: readonly Part[] = [];
const NOTHING: Part = { tag: 0, entry: 0, hint: 0 };
/** Where among the numbers of a token its part of speech stands, if nothing can change it. */
const POS = 2;

function winkTokensOf(word: string): number[] {
  const tokens: number[] = [];
  cut(wrapped(textOf(tokens)), word);
  return tokens;
}

function partsOf(tokens: number[]): Part[] {
  const text = textOf(tokens);
  const entries = mapRawTokens2UIdOfNormal(text);
  return mapRawTokens2UIdOfDefaultPOS(text).map((tag, at) => ({
    tag,
    entry: entries[at] ?? 0,
    hint: classOrTag(0, cache, tokens, at),
  }));
}

/** The words of a sentence, and what each is there. */
export class WinkSentence {
  private readonly tags: number[] = [];
  private readonly entries: number[] = [];
  private readonly hints: number[] = [];
  private readonly lasts: number[] = [];

  constructor(words: readonly WinkWord[]) {
    for (const word of words) {
      for (const part of word.before) this.add(part);
      if (word.parts > 0) this.add(word);
      this.lasts.push(this.tags.length - 1);
    }
    for (const machine of rules) updater(machine.recognize(this.tags, this.hints), cache, this.tags, this.entries);
  }

  /** What the last part of a word is. */
  tagAt(word: number): number {
    return this.tags[this.lasts[word] ?? 0] ?? 0;
  }

  private add({ tag, entry, hint }: Part): void {
    this.tags.push(tag);
    this.entries.push(entry);
    this.hints.push(hint);
  }
}

export const posOf = (tag: number): string => cache.valueOf("pos", tag);

/** A text as wink's parts pass it on to each other, under their names. */
interface WinkText {
  readonly cache: unknown;
  readonly tokens: number[];
  readonly numOfTokens: number;
  readonly nonBreakingSpaces: Record<number, string>;
}

const textOf = (tokens: number[]): WinkText => ({
  cache,
  tokens,
  numOfTokens: tokens.length / tkSize,
  nonBreakingSpaces: {},
});
