import { type Attribution, overlap } from "./attribution";
import { isPassive } from "./passives";
import { subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong, isParticiple } from "./words";

/** How far "as saying" may stand behind "quotes". */
const REACH = 25;

/** `X quotes Y as saying Z`: X and Y are both sources of Z. */
export function withPassedOn(unit: Unit, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.reduce((known, one) => passedOn(unit, known, one), attributions);
}

function passedOn(unit: Unit, known: readonly Attribution[], quoting: Attribution): readonly Attribution[] {
  const { cue } = quoting;
  if (cue === null || !isAmong("verbs that pass on words", unit.tokens[cue.from]?.lemma ?? "")) return known;
  const saying = asSaying(unit, cue);
  if (saying === null) return known;
  const said = known.find((one) => one.cue !== null && overlap(one.cue, saying));
  const content = said?.content ?? [{ from: saying.to, to: endOf(unit) }];
  const { speaker, quotedBy } = isPassive(unit, cue)
    ? quotedBySomebody(unit, cue, saying, said?.source ?? null)
    : quotesSomebody(unit, quoting, saying);
  const inner: Attribution = { unit, content, addressee: null, by: BY, ...said, cue: saying, source: speaker };
  const others = known.filter((one) => one !== quoting && one !== said);
  return [...others, { ...quoting, source: quotedBy, content, addressee: null, by: BY }, inner];
}

interface Passing {
  readonly speaker: TokenRange | null;
  readonly quotedBy: TokenRange | null;
}

function quotesSomebody(unit: Unit, { source, cue }: Attribution, saying: TokenRange): Passing {
  const from = cue?.to ?? saying.from;
  return { speaker: { from, to: nounPhraseEnd(unit, from, saying.from - 1) }, quotedBy: source };
}

/** `Y is quoted by X as saying Z`. */
function quotedBySomebody(unit: Unit, cue: TokenRange, saying: TokenRange, known: TokenRange | null): Passing {
  const by = unit.tokens[cue.to]?.lower === "by" ? { from: cue.to + 1, to: saying.from - 1 } : null;
  const speaker = known !== null && known.to <= cue.from ? known : subjectOf(unit, cue);
  return { speaker, quotedBy: by };
}

const BY = "rule: quoted as saying";

/** The `saying` of "quotes Y as saying", or null. */
function asSaying({ tokens }: Unit, { to }: TokenRange): TokenRange | null {
  for (let at = to + 1; at < Math.min(tokens.length - 1, to + REACH); at++) {
    if (tokens[at]?.quoted) return null;
    const verb = tokens[at + 1];
    if (tokens[at]?.lower === "as" && verb && isParticiple(verb)) return { from: at + 1, to: at + 2 };
  }
  return null;
}

/** Up to an aside: `three officials, speaking on condition of anonymity,`. */
function nounPhraseEnd({ tokens }: Unit, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tokens[at]?.text === ",") return at;
  return end;
}

function endOf({ tokens }: Unit): number {
  return tokens.at(-1)?.text === "." ? tokens.length - 1 : tokens.length;
}
