import type { Token } from "../draft";
import { isPlural } from "../plural";
import { isPossessive } from "../possessive";
import table from "../tables/deeds-of-words.json";
import type { Attribution } from "./attribution";
import { isSomebody } from "./somebody";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** What is done with a verb of saying, given as a name, or has not been said yet. */
export const isOnlyDone = (one: Attribution): boolean =>
  isDeed(one) || isByNobody(one) || isNaming(one) || isAheadOfWords(one) || isAskedFor(one);

const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([verb, objects]) => [verb, new Set(objects)]),
);

/** `recalled its ambassador`, `dismissed two cabinet ministers`, `slammed into the coast`; but `recalled that`, `dismissed the minister's claims`. */
function isDeed({ unit: { tokens }, cue }: Attribution): boolean {
  const objects = cue === null ? undefined : DEEDS.get(tokens[cue.from]?.lemma ?? "");
  if (cue === null || objects === undefined) return false;
  const end = objectEnd(tokens, cue.from + 1);
  const isOwned = isPossessive(tokens[end]?.text ?? "");
  return tokens.slice(cue.from + 1, end).some((token, at, object) => {
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

/** `about 155,000 of its electric toys` */
const LONGEST_OBJECT = 7;

/** `a dance called the Ondal`, `a bear called Per`: the thing has the name, and calls nobody so. */
function isNaming({ unit, cue, source }: Attribution): boolean {
  if (cue === null || cue.to > cue.from + 1 || source?.to !== cue.from) return false;
  if (unit.tokens[cue.from]?.lower !== "called") return false;
  const { tokens } = unit;
  const name = tokens[cue.to]?.pos === "DET" ? tokens[cue.to + 1] : tokens[cue.to];
  const isName = name !== undefined && (name.quoted || /^\p{Lu}/u.test(name.text));
  return isName && !isAmong("days and months", name.lower) && isThing(tokens[cue.from - 1]);
}

/** No person, body or paper, of whom there is but one. */
const isThing = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" &&
  !isSomebody(token) &&
  !isPlural(token.lower) &&
  !isAmong("things that are said", token.lower) &&
  !isAmong("papers that say something", token.lower);

/** `No one has claimed it`, `no group admitted it`: then it has not been said. */
function isByNobody({ unit: { tokens }, cue }: Attribution): boolean {
  if (cue === null) return false;
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

/** `no other armed group` */
const LONGEST_NOBODY = 4;

/** `has yet to announce`, `failed to warn`, `is expected to say`, `would have condemned`: nobody has said it. */
function isAheadOfWords({ unit: { tokens }, cue }: Attribution): boolean {
  if (cue === null) return false;
  const last = tokens[cue.from - 1]?.pos === "ADV" ? cue.from - 2 : cue.from - 1;
  const [before, word] = [tokens[last - 1], tokens[last]?.lower];
  if (word === "have") return /^(?:would|could|should|might)$/u.test(before?.lower ?? "");
  return word === "to" && isAmong("words before what is not said yet", before?.lower ?? "");
}

/** `called on the president to admit that`: whoever is asked to say it has not. */
function isAskedFor({ unit, cue }: Attribution): boolean {
  if (cue === null || unit.tokens[cue.from - 1]?.lower !== "to") return false;
  const verb = verbBefore(unit, cue);
  return verb !== null && isAmong("verbs that ask somebody to", verb.lemma);
}

/** The verb of the same clause in front of "to". */
function verbBefore({ tokens }: Unit, { from }: TokenRange): Token | null {
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_ASKED); at--) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "AUX" || token.pos === "CCONJ") return null;
    if (token.pos === "VERB") return token.quoted ? null : token;
  }
  return null;
}

/** `asked the two former ministers of the party to` */
const LONGEST_ASKED = 10;
