import { PERSON_NOUNS } from "../person-nouns";
import circumstances from "../tables/circumstances.json";
import type { Attribution } from "./attribution";
import { isNominal } from "./nominal";
import { headOf } from "./phrase-head";
import { mainSubject, phraseUpTo } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** Who speaks, where the taggers took the first word of a name, or the office in front of it. */
export const withTrueSource = (attribution: Attribution): Attribution =>
  withNameBehindOffice(withWholeName(attribution));

/** Nobody, where the taggers took what only hangs on the subject, or what brings others to speak. */
export const withoutFalseSource = (attribution: Attribution): Attribution => ofOthers(ofSubject(attribution));

/** `Norwegian` in "Norwegian Justice Ann Lee rejected it, saying she was sure". */
function withWholeName(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null || source === null || source.to - source.from > 1 || source.to >= cue.from) return attribution;
  let to = source.to;
  while (to < cue.from && isOfName(unit, to) && !content.some(({ from }) => from === to)) to++;
  const isWhole = to > source.to && unit.tokens[source.from]?.pos === "PROPN";
  return isWhole ? { ...attribution, source: { from: source.from, to } } : attribution;
}

const isOfName = ({ tokens }: Unit, at: number): boolean =>
  isNominal(tokens[at]) &&
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") &&
  !isAmong("days and months", tokens[at]?.lower ?? "");

/** `The head of the Press Council, Ann Lee, called`: she calls, where only `Press Council, Ann Lee` was taken. */
function withNameBehindOffice(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to + 1 !== cue.from) return attribution;
  const { tokens } = unit;
  const comma = tokens.findLastIndex(({ text }, at) => at > source.from && at < source.to && text === ",");
  const name: TokenRange = { from: comma + 1, to: source.to };
  const isName = comma > 0 && name.to - name.from > 1 && tokens.slice(name.from, name.to).every(isProper);
  return isName && tokens[source.to]?.text === "," && hangsOnOffice(unit, source.from)
    ? { ...attribution, source: name }
    : attribution;
}

const isProper = ({ pos }: Unit["tokens"][number]): boolean => pos === "PROPN";

/** `head of the | Press Council`. */
function hangsOnOffice({ tokens }: Unit, from: number): boolean {
  let at = from - 1;
  while (tokens[at]?.pos === "PROPN" || tokens[at]?.pos === "DET") at--;
  return tokens[at]?.lower === "of" && PERSON_NOUNS.has(tokens[at - 1]?.lower ?? "");
}

/** `the plan presented to the minister proposes`, `the proximity to the hills suggests`: nobody behind "to" says it; whoever "sent a letter to the minister saying" does. */
function ofSubject(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null || source.to !== cue.from) return attribution;
  const { tokens } = unit;
  let to = source.from - 1;
  while (tokens[to]?.pos === "DET" || tokens[to]?.pos === "PROPN" || /^\p{Lu}/u.test(tokens[to]?.text ?? "")) to--;
  if (tokens[to]?.lower !== "to" || isBegun(tokens[cue.from - 1])) return attribution;
  const end = tokens[to - 1]?.pos === "VERB" && tokens[to - 1]?.lower.endsWith("ed") === true ? to - 1 : to;
  const subject = phraseUpTo(tokens, end);
  const head = subject === null ? undefined : tokens[headOf(tokens, subject)];
  const isNoPerson = head?.pos === "NOUN" && !PERSON_NOUNS.has(head.lower);
  if (!isNoPerson) return attribution;
  const isSending = tokens[cue.from]?.lower.endsWith("ing") === true;
  return { ...attribution, source: isSending ? mainSubject(unit, source.from) : null };
}

const isBegun = (token: Unit["tokens"][number] | undefined): boolean => token?.pos === "ADP" || token?.text === ",";

/** `the report prompted calls for an inquiry`: whoever calls for it is not the report. */
function ofOthers(attribution: Attribution): Attribution {
  const { unit, cue, source } = attribution;
  if (cue === null || source === null) return attribution;
  const verb = unit.tokens.findLastIndex(({ pos }, at) => at < cue.from && pos === "VERB");
  const isBroughtAbout =
    verb >= source.to &&
    BRINGS_ABOUT.has(unit.tokens[verb]?.lemma ?? "") &&
    unit.tokens.slice(verb + 1, cue.from).every(({ pos }) => /^(?:DET|ADJ|NOUN|NUM)$/u.test(pos));
  return isBroughtAbout ? { ...attribution, source: null } : attribution;
}

const BRINGS_ABOUT: ReadonlySet<string> = new Set(circumstances["verbs of whatever brings others to act"].split(" "));
