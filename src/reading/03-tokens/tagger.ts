import model from "wink-eng-lite-web-model/dist/model.js";
import automatonOf from "wink-nlp/src/automaton.js";
import cacheOf from "wink-nlp/src/cache.js";
import compiled from "wink-nlp/src/compile-trex.js";
import { bits4lemma, tkSize } from "wink-nlp/src/constants.js";
import wrapped from "wink-nlp/src/dd-wrapper.js";
import its from "wink-nlp/src/its.js";
import tokenizerOf from "wink-nlp/src/tokenizer.js";
import { mapRawTokens2UIdOfDefaultPOS, mapRawTokens2UIdOfNormal } from "wink-nlp/src/tokens-mappers.js";

/*
 * wink's tagger without the rest of wink, step by step what `readDoc` does with the pipe `["pos"]`. Asked through its front door, wink
 * cuts every word of every sentence anew and looks it up in its lexicon: two thirds of the time. Here a word is cut once.
 */

const core = model.core();
const cache = cacheOf(core, model.featureFn);
const cut = tokenizerOf(compiled(core.trex), core.tcat.hash, core.preserve);
const { machines, transformers, updater, setter } = model.pos();
const automata = machines.map((machine) => {
  const automaton = automatonOf(cache, cache.value(0));
  automaton.importJSON(machine);
  return automaton;
});

/** Tokens as wink holds them: so many numbers each, one after the other. */
export type WinkTokens = readonly number[];

export const NUMBERS_A_TOKEN = tkSize;

/** One token of a word, or several when it is several words for wink (`peace-keeping`, `can't`). */
export function winkTokensOf(word: string): WinkTokens {
  const tokens: number[] = [];
  cut(wrapped(textOf(tokens)), word);
  return tokens;
}

/** The tokens of a sentence, each with its part of speech, which depends on its neighbours and is written into the row. */
export class Tagged {
  private readonly text: WinkText;

  constructor(row: number[]) {
    this.text = textOf(row);
    const tags = mapRawTokens2UIdOfDefaultPOS(this.text);
    const normals = mapRawTokens2UIdOfNormal(this.text);
    for (const automaton of automata)
      updater(automaton.recognize(tags, transformers[0], this.text.tokens), cache, tags, normals);
    setter(this.text, tags, tkSize, bits4lemma);
  }

  posOf(token: number): string {
    return its.pos(token, this.text);
  }

  /** The dictionary form: of a word with this part of speech always the same. */
  lemmaOf(token: number): string {
    return its.lemma(token, this.text, model.addons);
  }
}

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
