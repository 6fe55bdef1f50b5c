import type { EntityKey, ReadEvent } from "../../domain/reading";
import type { Zone } from "../../domain/vocabulary";
import { mostly } from "../asked-once";
import type { Cast, Page, Sentence, Token } from "../draft";
import rows from "../tables/topic-words.json";
import { wordForm } from "../word-form";

type Row = (typeof rows)[number];

/** What speaks for a topic: points, and the words, events and countries that gave them. */
interface Case {
  points: number;
  readonly reasons: Set<string>;
}

type Cases = Map<Row, Case>;

export interface TopicScore {
  /** 0 to 1. */
  readonly score: number;
  readonly by: string;
}

interface Phrase {
  readonly row: Row;
  readonly words: readonly string[];
  readonly weight: number;
  readonly reason: string;
}

/** Every topic's words by their first one. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

/** This many points make a topic certain; a long article needs more of them. */
const CERTAIN = 5;
const USUAL_LENGTH = 14;
/** The same word over and over says no more than three times. */
const MOST_OF_A_WORD = 3;

/** How sure each topic is, 0 to 1, by code. */
export function topicScores(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  events: readonly ReadEvent[],
  countries: ReadonlySet<EntityKey>,
): ReadonlyMap<string, TopicScore> {
  const told = sentences.filter((sentence) => sentence.zone !== "TEASER" && sentence.zone !== "BOILERPLATE");
  const cases: Cases = new Map();
  addWords(cases, told, page);
  addEvents(cases, events);
  addCountries(cases, cast, countries);
  const certain = CERTAIN * Math.max(1, Math.sqrt(told.length / USUAL_LENGTH));
  return new Map(
    [...cases].map(([row, { points, reasons }]) => [
      row.code,
      { score: Math.min(1, points / certain), by: `table topic-words.json: ${[...reasons].join(", ")}` },
    ]),
  );
}

/** The topics that reading can find: those with words of their own. */
export const topicsKnownByWords = (): readonly string[] => rows.map(({ code }) => code);

function add(cases: Cases, row: Row, weight: number, reason: string): void {
  const made = cases.get(row);
  if (made === undefined) cases.set(row, { points: weight, reasons: new Set([reason]) });
  else {
    made.points += weight;
    made.reasons.add(reason);
  }
}

function addWords(cases: Cases, sentences: readonly Sentence[], page: Page): void {
  const times = new Map<Phrase, number>();
  const count = (tokens: readonly Token[], worth: number): void => {
    let at = 0;
    for (const token of tokens) {
      for (const phrase of phrasesAt(token))
        if (stands(phrase, tokens, at)) add(cases, phrase.row, worthOf(times, phrase, worth), phrase.reason);
      at++;
    }
  };
  const lead = sentences.find((sentence) => sentence.zone === "BODY");
  for (const sentence of sentences) count(sentence.tokens, weightOf(sentence.zone, sentence === lead));
  const isOnPage = sentences.some((sentence) => sentence.zone === "HEADLINE");
  if (page.headline !== null && !isOnPage) count(asTokens(page.headline), HEADLINE_WEIGHT);
}

const HEADLINE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;

const weightOf = (zone: Zone, isLead: boolean): number =>
  zone === "HEADLINE" ? HEADLINE_WEIGHT : isLead ? LEAD_WEIGHT : 1;

function worthOf(times: Map<Phrase, number>, phrase: Phrase, worth: number): number {
  const before = times.get(phrase) ?? 0;
  times.set(phrase, before + 1);
  return before < MOST_OF_A_WORD ? phrase.weight * worth : 0;
}

const NONE: readonly Phrase[] = [];

const phrasesAt = mostly(NONE, ({ lower, lemma }) => {
  const written = PHRASES.get(lower);
  const inDictionary = lemma === lower ? undefined : PHRASES.get(lemma);
  return written && inDictionary ? [...written, ...inDictionary] : (written ?? inDictionary ?? NONE);
});

const stands = ({ words }: Phrase, tokens: readonly Token[], at: number): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word || tokens[at + i]?.lemma === word);

/** A headline from front matter has no tokens of its own. */
const asTokens = (headline: string): readonly Token[] =>
  [...headline.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(([text], i) => {
    const form = wordForm(text, text.toLowerCase().replace(/s$/u, ""), "X");
    return {
      start: i,
      end: i + 1,
      form,
      text,
      lower: form.lower,
      lemma: form.lemma,
      pos: "X",
      quoted: false,
      at: i,
      sentence: 0,
    };
  });

function addEvents(cases: Cases, events: readonly ReadEvent[]): void {
  const types = new Map<string, number>();
  for (const { type } of events) types.set(type, (types.get(type) ?? 0) + 1);
  for (const { row, type, weight } of EVENT_TYPES) {
    const times = Math.min(MOST_OF_A_WORD, types.get(type) ?? 0);
    if (times > 0) add(cases, row, weight * times, type);
  }
}

const EVENT_TYPES = rows.flatMap((row) => Object.entries(row.events).map(([type, weight]) => ({ row, type, weight })));

/** An article that names several countries tells of what is between them. */
function addCountries(cases: Cases, cast: Cast, countries: ReadonlySet<EntityKey>): void {
  const named = cast.members.filter((member) => member.mentions.length > 0 && countries.has(member.key)).length;
  for (const row of rows)
    if (row.countries > 0 && named > 1) add(cases, row, row.countries * Math.min(6, named - 1), `${named} countries`);
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const row of rows)
    for (const [written, weight] of Object.entries(row.words)) {
      const words = written.split(" ");
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { row, words, weight, reason: `“${written}”` }]);
    }
  return index;
}
