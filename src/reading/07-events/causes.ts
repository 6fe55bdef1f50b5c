import type { LocalId, ReadEvent } from "../../domain/reading";
import type { Span } from "../../domain/span";
import type { Sentence, Token } from "../draft";
import { isPossessive } from "../possessive";
import table from "../tables/causes.json";

/** What an event comes from, as words between the two say. */
export interface Origin {
  readonly causedBy?: LocalId;
  readonly responseTo?: LocalId;
}

/** An event where a sentence tells that it has happened. */
interface Told extends Span {
  readonly event: ReadEvent;
}

/** `resigned over the arrest`, `the arrest sparked protests`: never by order in time alone, which is all that "after" tells. */
export function originsIn(
  events: readonly ReadEvent[],
  sentences: readonly Pick<Sentence, "id" | "tokens">[],
): ReadonlyMap<LocalId, Origin> {
  const told = toldBySentence(events);
  const found = sentences
    .filter(({ tokens }) => tokens.length <= LONGEST_SENTENCE)
    .flatMap(({ id, tokens }) => pairsOf(told.get(id) ?? []).flatMap((pair) => originOf(pair, tokens)));
  return new Map(found.toReversed());
}

/** Each two events of a sentence are looked at with all its words: longer ones, which nobody writes, would take the square of their length. */
const LONGEST_SENTENCE = 400;

function toldBySentence(events: readonly ReadEvent[]): ReadonlyMap<LocalId, Told[]> {
  const told = new Map<LocalId, Told[]>();
  for (const event of events) {
    for (const { sentence, start, end, factuality } of event.reports) {
      if (factuality !== "ASSERTED") continue;
      const before = told.get(sentence);
      if (before === undefined) told.set(sentence, [{ event, start, end }]);
      else before.push({ event, start, end });
    }
  }
  return told;
}

/** Next to each other; what stands further apart has another event between. */
function pairsOf(told: readonly Told[]): (readonly [Told, Told])[] {
  const inOrder = told.toSorted((a, b) => a.start - b.start);
  return inOrder.flatMap((one, at) => {
    const next = inOrder[at + 1];
    return next === undefined || next.event === one.event ? [] : [[one, next] as const];
  });
}

type Found = readonly [LocalId, Origin];

/** The words in front of, between and behind two events. */
interface Around {
  readonly before: readonly Token[];
  readonly between: readonly Token[];
  readonly behind: Token | undefined;
  /** The first word that tells the first of them. */
  readonly trigger: Token | undefined;
}

function originOf([first, second]: readonly [Told, Told], tokens: readonly Token[]): Found[] {
  const around: Around = {
    before: tokens.filter(({ end }) => end <= first.start),
    between: tokens.filter(({ start, end }) => start >= first.end && end <= second.start),
    behind: tokens.find(({ start }) => start >= second.end),
    trigger: tokens.find(({ start }) => start >= first.start),
  };
  const [one, other] = [first.event, second.event];
  if (isBehind(around, CAUSE) || isBehindNoun(around) || isBehind(around, linksBetween(one, other)))
    return [[one.id, { causedBy: other.id }]];
  if (isBehind(around, ANSWERED)) return [[one.id, { responseTo: other.id }]];
  if (isAhead(around, CAUSE) || isSparked(around) || isDeadly(around, one, other))
    return [[other.id, { causedBy: one.id }]];
  return isAhead(around, ANSWERED) ? [[other.id, { responseTo: one.id }]] : [];
}

type Links = readonly (readonly string[])[];

const linksOf = (phrases: readonly string[]): Links => phrases.map((phrase) => phrase.split(" "));
const CAUSE = linksOf(table["cause behind"]);
const NOUNS_CAUSE = linksOf(table["cause behind a noun"]);
const ANSWERED = linksOf(table["what is answered behind"]);
const SPARKS = linksOf(table["cause in front"]);
const BY_THE_WAY = linksOf(table["cause in front, by the way"]);
const OF_TYPES = table["cause behind, of some types"];

/** `resigned over`, `killed in`: words that tell of a cause between such events alone. */
const linksBetween = (effect: ReadEvent, cause: ReadEvent): Links =>
  linksOf(
    OF_TYPES.filter(
      ({ effects, causes }) => effects.includes(effect.type) && (causes.length === 0 || causes.includes(cause.type)),
    ).map(({ words }) => words),
  );

/** `resigned on Monday because of the strike` */
function isBehind({ before, between, behind }: Around, links: Links): boolean {
  const at = placeOf(between, links);
  if (at === null || isNounsWord(behind)) return false;
  const own = between.slice(0, at.from);
  return isPlain(own) && isNounPhrase(between.slice(at.to)) && !isDoubtful([...before.slice(-LOOKED_BACK), ...own]);
}

/** `dismissed reports of tension sparked by the war`: the tension was, not that they dismissed it. */
const isBehindNoun = (around: Around): boolean => around.trigger?.pos !== "VERB" && isBehind(around, NOUNS_CAUSE);

/** `Because of the strike, she resigned`, `In response to the attack, Norway imposed sanctions` */
function isAhead({ before, between }: Around, links: Links): boolean {
  const at = placeOf(before, links);
  const comma = between.findIndex(({ text }) => text === ",");
  if (at === null || at.from > 0 || comma < 0) return false;
  const [own, clause] = [between.slice(0, comma), between.slice(comma + 1)];
  const beforeDeed = clause.filter(({ lemma }) => !DOES.has(lemma));
  return isNounPhrase(before.slice(at.to)) && isPlain(own) && isPlain(beforeDeed) && !isDoubtful(clause);
}

const DOES: ReadonlySet<string> = new Set(table["verbs of doing"]);

/** `the arrest of Ivar Dahl sparked protests`, `was arrested on Monday, which led to protests` */
function isSparked(around: Around): boolean {
  const { before, between, trigger } = around;
  const [at, onTheWay] = [placeOf(between, SPARKS), placeOf(between, BY_THE_WAY)];
  const place = at ?? onTheWay;
  if (place === null || isNounsWord(around.behind) || !isNounPhrase(between.slice(place.to))) return false;
  const own = between.slice(0, place.from);
  const ending = own
    .slice(-2)
    .map(({ lower }) => lower)
    .join(" ");
  if (at === null ? ending.endsWith(",") : ending === ", which")
    return trigger?.pos === "VERB" && isPlain(own, COMMA_WHICH);
  const isItself = at !== null && (own.length === 0 || own[0]?.pos === "ADP" || HAS.has(ending));
  return isItself && !isOfAnother(before) && isPlain(own) && !isDoubtful(own);
}

const HAS: ReadonlySet<string> = new Set(["has", "have"]);
const COMMA_WHICH: ReadonlySet<string> = new Set([",", "which"]);

const DEADLY: ReadonlySet<string> = new Set(table.deadly);

/** `an earthquake that killed nine`, `a ferry capsized, killing nine`: nobody else killed them. */
function isDeadly({ before, between }: Around, cause: ReadEvent, effect: ReadEvent): boolean {
  if (effect.type !== "KILL" || !DEADLY.has(cause.type) || effect.participants.some(({ role }) => role === "ACTOR"))
    return false;
  const last = between.at(-1);
  if (last?.text === ",") return between.slice(0, -1).every(({ pos }) => pos !== "PUNCT" && pos !== "CCONJ");
  const own = between.filter(({ lower }) => lower !== "that" && lower !== "which");
  return (own.length === 0 || own[0]?.pos === "ADP") && !isOfAnother(before) && isPlain(own) && !isDoubtful(own);
}

/** `opponents of the war sparked protests`: they did, not the war. */
function isOfAnother(before: readonly Token[]): boolean {
  const outside = before.findLast(({ pos, text }) => !IN_NOUN_PHRASE.has(pos) && !isPossessive(text));
  return outside?.pos === "ADP";
}

function placeOf(words: readonly Token[], links: Links): { readonly from: number; readonly to: number } | null {
  for (const link of links) {
    const from = words.findIndex((_, at) => link.every((word, step) => words[at + step]?.lower === word));
    if (from >= 0) return { from, to: from + link.length };
  }
  return null;
}

const IN_NOUN_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);
const LONGEST = 6;

const isNounPhrase = (words: readonly Token[]): boolean =>
  words.length <= LONGEST && words.every(({ pos, text }) => IN_NOUN_PHRASE.has(pos) || isPossessive(text));

/** `the strike ballot` is no strike. */
const isNounsWord = (behind: Token | undefined): boolean => behind?.pos === "NOUN" || behind?.text === "-";

const NOT_PLAIN: ReadonlySet<string> = new Set(["VERB", "PUNCT", "SCONJ", "CCONJ"]);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whose", "where"]);
const NOTHING: ReadonlySet<string> = new Set();

/** Of one clause, in which nothing else is done. */
const isPlain = (words: readonly Token[], allowed: ReadonlySet<string> = NOTHING): boolean =>
  words.every(({ pos, lower }) => allowed.has(lower) || !(NOT_PLAIN.has(pos) || RELATIVE.has(lower)));

const NOT_SO: ReadonlySet<string> = new Set(table["not so"]);
const LOOKED_BACK = 4;

const isDoubtful = (words: readonly Token[]): boolean => words.some(({ lower }) => NOT_SO.has(lower));
