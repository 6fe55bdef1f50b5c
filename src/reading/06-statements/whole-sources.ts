import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import groups from "../tables/group-nouns.json";
import type { Attribution } from "./attribution";
import { headOf } from "./phrase-head";
import { mainSubject, phraseUpTo } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Who speaks, where the taggers took only the place or the name that hangs on it. */
export function withWholeSource(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to > cue.from) return attribution;
  if (isPurpose(unit, source, cue)) return { ...attribution, source: mainSubject(unit, source.from) };
  const list = wholeList(unit, source, verbFrom(unit, cue.from));
  if (list !== null) return { ...attribution, source: list };
  const people = source.to === cue.from ? peopleBefore(unit, source.from, LONGEST_CHAIN) : null;
  return people === null ? attribution : { ...attribution, source: { from: people, to: source.to } };
}

/** `have urged` */
function verbFrom({ tokens }: Unit, cue: number): number {
  let at = cue;
  while (tokens[at - 1]?.pos === "AUX" || tokens[at - 1]?.pos === "ADV") at--;
  return at;
}

/** `The ministers of Norway, | Sweden | and Denmark warn`, `Advertisements in the Mail and | the Post | say`: where a sentence begins with those whose list it is. */
function wholeList(unit: Unit, { from }: TokenRange, verb: number): TokenRange | null {
  const { tokens, start } = unit;
  let at = verb - 1;
  while (at > start && isOfList(tokens[at])) at--;
  const isList = at < from && tokens.slice(at, verb).some(({ lower }) => lower === "and");
  if (!isList || !isAmong("words that hang a place on somebody", tokens[at]?.lower ?? "")) return null;
  const before = phraseUpTo(tokens, at);
  const isFirst = before !== null && before.from <= start;
  return isFirst && speaks(tokens[headOf(tokens, before)]) ? { from: before.from, to: verb } : null;
}

const isOfList = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "PROPN" || token.pos === "DET" || token.text === "," || token.lower === "and");

const speaks = (token: Token | undefined): boolean =>
  isPeople(token) || isAmong("what speaks in print", token?.lower ?? "");

/** `Fishers closed a port in the Delta to demand more`: the fishers demand it. */
const isPurpose = (unit: Unit, source: TokenRange, cue: TokenRange): boolean =>
  unit.tokens[cue.from - 1]?.lower === "to" && source.to === cue.from - 1 && linkBefore(unit, source.from) !== null;

/** `Police in | the northern state of | Halden say`, `an aide to | Jon Vik says`: where those who speak begin. */
function peopleBefore(unit: Unit, from: number, steps: number): number | null {
  const { tokens } = unit;
  const link = linkBefore(unit, from);
  if (link === null || steps === 0) return null;
  const before = phraseUpTo(tokens, link);
  if (before === null) return null;
  if (isPeople(tokens[headOf(tokens, before)])) return before.from;
  return tokens[link]?.lower === "to" ? null : peopleBefore(unit, before.from, steps - 1);
}

const GROUPS: ReadonlySet<string> = new Set(groups.nouns);

const isPeople = (token: Token | undefined): boolean =>
  token !== undefined && (PERSON_NOUNS.has(token.lower) || GROUPS.has(token.lower));

/** `in` before "the northern state" */
function linkBefore({ tokens }: Unit, from: number): number | null {
  const at =
    tokens[from]?.pos === "ADP" ? from : tokens.findLastIndex(({ pos }, place) => place < from && !IN_A_NAME.has(pos));
  return isAmong("words that hang a place on somebody", tokens[at]?.lower ?? "") || tokens[at]?.lower === "to"
    ? at
    : null;
}

const IN_A_NAME = new Set(["DET", "ADJ", "PROPN"]);

/** `police | in the state | of Halden` */
const LONGEST_CHAIN = 3;
