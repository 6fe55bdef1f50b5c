import type { Token } from "../draft";
import type { Attribution } from "./attribution";
import { isNominal } from "./nominal";
import { mainSubject, phraseFrom, subjectOf } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { withWholeSource } from "./whole-sources";
import { isAmong } from "./words";

/** What the taggers take for the speaker because it stands where speakers stand. */
export const withRightSource = (attribution: Attribution): Attribution =>
  ofPurpose(withWholeSource(ofCoordinated(withNameBetweenCommas(ofInverted(attribution)))));

/** `Cheap credit, warned Ann Lee, "feeds prices"`: whoever is named behind the verb says it of what stands before. */
function ofInverted(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to !== cue.from - 1) return attribution;
  const { tokens } = unit;
  const isBehindComma = tokens[source.to]?.text === "," && tokens[source.from - 1]?.text !== ",";
  const speaker = isBehindComma && mayInvert(tokens[cue.to - 1]) ? phraseFrom(tokens, cue.to) : null;
  const isNamed = speaker !== null && tokens[speaker.from]?.pos === "PROPN";
  return isNamed && tokens[speaker.to]?.pos === "PUNCT" ? { ...attribution, source: speaker } : attribution;
}

const mayInvert = (verb: Token | undefined): boolean =>
  isAmong("verbs that may stand after what was said", verb?.lemma ?? "") &&
  !isAmong("verbs with somebody behind them", verb?.lemma ?? "");

/** `Ann Lee phoned to stress that the government would pay`: whoever phoned stresses it, by the whole of their name. */
function ofPurpose(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  const verb = cue === null ? -1 : cue.from - 2;
  if (cue === null || unit.tokens[verb + 1]?.lower !== "to" || unit.tokens[verb]?.pos !== "VERB") return attribution;
  const subject = subjectOf(unit, { from: verb, to: verb + 1 });
  return subject !== null && source !== null && isBeginning(unit, source, subject)
    ? { ...attribution, source: subject }
    : attribution;
}

/** `Norwegian` in "Norwegian Trade Minister Ann Lee". */
const isBeginning = ({ tokens }: Unit, source: TokenRange, subject: TokenRange): boolean =>
  source.from === subject.from && source.to < subject.to && isNominal(tokens[source.to]);

/** `a woman believed to be his wife was questioned`: others believe it of her, and what she is is not told of them. */
export function withoutBelieved(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null || source === null || source.to !== cue.from || !isReduced(unit, cue)) return attribution;
  return { ...attribution, source: null, content: content.map((part) => upToVerb(unit, part, cue.to + 2)) };
}

const isReduced = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  isAmong("verbs that are done to what stands before", tokens[from]?.lower ?? "") &&
  isNominal(tokens[from - 1]) &&
  tokens[to]?.lower === "to" &&
  (tokens[to + 1]?.pos === "AUX" || tokens[to + 1]?.lower === "have");

/** `… the wife of a suspect | was questioned`: there the sentence itself goes on. */
function upToVerb({ tokens }: Unit, { from, to }: TokenRange, first: number): TokenRange {
  const verb = tokens.findIndex(
    ({ pos, lower }, at) => at >= first && at < to && pos === "AUX" && isAmong("verbs of a sentence's own", lower),
  );
  return { from, to: verb > from ? verb : to };
}

/** `The hospital called off operations, its director, Ann Lee, said.`: she speaks, and her name is not what she says. */
function withNameBetweenCommas(attribution: Attribution): Attribution {
  const { unit, cue, content } = attribution;
  const [name, another] = content;
  if (cue === null || name === undefined || another !== undefined || !isBetweenCommas(unit, name, cue))
    return attribution;
  const end = unit.tokens.findLastIndex(({ text }, at) => at < name.from - 1 && text === ",");
  const isOffice = end > unit.start && name.from - end <= LONGEST_OFFICE && isOwned(unit, end + 1);
  return isOffice ? { ...attribution, source: name, content: [{ from: unit.start, to: end }] } : attribution;
}

const isBetweenCommas = ({ tokens }: Unit, { from, to }: TokenRange, cue: TokenRange): boolean =>
  tokens[from - 1]?.text === "," &&
  tokens[to]?.text === "," &&
  cue.from === to + 1 &&
  tokens.slice(from, to).every(({ pos }) => pos === "PROPN");

const isOwned = ({ tokens }: Unit, at: number): boolean => isAmong("words before an office", tokens[at]?.lower ?? "");

/** `, the deputy director of the institute, ` */
const LONGEST_OFFICE = 9;

/** `Kestrel bought a maker of batteries, Voltis, last month and announced no layoffs`: Kestrel did. */
function ofCoordinated(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || unit.tokens[cue.from - 1]?.pos !== "CCONJ") return attribution;
  const verb = verbWithObject(unit, source);
  const subject = verb === null ? null : mainSubject(unit, verb);
  return subject === null ? attribution : { ...attribution, source: subject };
}

/** The verb whose new object the source only gives the name of; null where it does not. */
function verbWithObject({ tokens }: Unit, { from, to }: TokenRange): number | null {
  if (tokens[from - 1]?.text !== "," || tokens[to]?.text !== "," || tokens[from - 2]?.pos !== "NOUN") return null;
  const article = tokens.findLastIndex(({ lower }, at) => at < from - 1 && /^an?$/u.test(lower));
  const verb = tokens.findLastIndex(({ pos }, at) => at < article && pos === "VERB");
  return verb > 0 && from - article <= LONGEST_OFFICE && !tokens.slice(verb, from - 1).some(isComma) ? verb : null;
}

const isComma = ({ text }: Unit["tokens"][number]): boolean => text === ",";
