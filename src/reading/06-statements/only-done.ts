import type { Token } from "../draft";
import { isPlural } from "../plural";
import { isPossessive } from "../possessive";
import table from "../tables/deeds-of-words.json";
import { type Cued, lemmaOf, lowerOf, tokenBefore } from "./cued";
import { isSomebody } from "./somebody";
import { isAmong } from "./words";

/** What is done with a verb of saying, given as a name, or has not been said yet. */
export const isOnlyDone = (one: Cued): boolean =>
  isDeed(one) || isByNobody(one) || isNaming(one) || isAheadOfWords(one) || isAskedFor(one);

const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([verb, objects]) => [verb, new Set(objects)]),
);

/** `recalled its ambassador`, `dismissed two cabinet ministers`, `slammed into the coast`; but `recalled that`, `dismissed the minister's claims`. */
function isDeed(one: Cued): boolean {
  const objects = DEEDS.get(lemmaOf(one));
  if (objects === undefined) return false;
  const { unit, cue } = one;
  const end = objectEnd(unit.tokens, cue.from + 1);
  const isOwned = isPossessive(unit.tokens[end]?.text ?? "");
  return unit.tokens.slice(cue.from + 1, end).some((token, at, object) => {
    const isHead = at === 0 || (at === object.length - 1 && !isOwned) || object[at + 1]?.pos === "ADP";
    return isHead && objects.has(token.lower);
  });
}

/** The object, or the particle, ends before a possessive, a clause, a quotation or a comma. */
function objectEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OBJECT); at++) {
    const token = tokens[at];
    if (token === undefined || token.quoted || !/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|ADP|ADV)$/u.test(token.pos)) return at;
    if (isAmong("relatives", token.lower)) return at;
  }
  return Math.min(tokens.length, from + LONGEST_OBJECT);
}

/** In words: `about 155,000 of its electric toys` */
const LONGEST_OBJECT = 7;

/** `a dance called the Ondal`, `a bear called Per`: the thing has the name, and calls nobody so. */
function isNaming(one: Cued): boolean {
  const { unit, cue, source } = one;
  if (cue.to > cue.from + 1 || source?.to !== cue.from || lowerOf(one) !== "called") return false;
  const [first, second] = unit.tokens.slice(cue.to, cue.to + 2);
  const name = first?.pos === "DET" ? second : first;
  return isName(name) && bearsAName(tokenBefore(one));
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.quoted || /^\p{Lu}/u.test(token.text)) && !isAmong("days and months", token.lower);

/** One thing, that is, and no person, body or paper: those call others something. */
const bearsAName = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" &&
  !isSomebody(token) &&
  !isPlural(token.lower) &&
  !isAmong("things that are said", token.lower) &&
  !isAmong("papers that say something", token.lower);

/** `No one has claimed it`, `no group admitted it`: then it has not been said. */
function isByNobody({ unit: { tokens }, cue }: Cued): boolean {
  let at = cue.from - 1;
  while (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "ADV") at--;
  for (let steps = 0; steps < LONGEST_NOBODY; steps++, at--) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (isAmong("words for nobody", token.lower)) return true;
    if (token.lower !== "one" && !/^(?:NOUN|NUM|ADJ)$/u.test(token.pos)) return false;
  }
  return false;
}

/** In words: `no other armed group` */
const LONGEST_NOBODY = 4;

/** `has yet to announce`, `failed to warn`, `is expected to say`, `would have condemned`: nobody has said it. */
function isAheadOfWords(one: Cued): boolean {
  const { tokens } = one.unit;
  const last = tokenBefore(one)?.pos === "ADV" ? one.cue.from - 2 : one.cue.from - 1;
  const before = tokens[last - 1]?.lower ?? "";
  if (tokens[last]?.lower === "have") return isAmong("words before what has not been said", before);
  return tokens[last]?.lower === "to" && isAmong("words before what is not said yet", before);
}

/** `called on the president to admit that`: whoever is asked to say it has not. */
const isAskedFor = (one: Cued): boolean =>
  tokenBefore(one)?.lower === "to" && isAmong("verbs that ask somebody to", verbBefore(one)?.lemma ?? "");

/** The verb of the same clause in front of "to". */
function verbBefore({ unit: { tokens }, cue: { from } }: Cued): Token | null {
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_ASKED); at--) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "AUX" || token.pos === "CCONJ") return null;
    if (token.pos === "VERB") return token.quoted ? null : token;
  }
  return null;
}

/** In words: `asked the two former ministers of the party to` */
const LONGEST_ASKED = 10;
