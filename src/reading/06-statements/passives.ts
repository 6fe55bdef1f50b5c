import { type Attribution, sizeOf } from "./attribution";
import type { TokenRange, Unit } from "./unit";
import { isAmong } from "./words";

/** `was accused of`, `is expected to`: whoever accuses or expects is not named. */
export function isPassive({ tokens }: Unit, { from, to }: TokenRange): boolean {
  if (isAmong("forms of be", tokens[from]?.lower ?? "")) return true;
  if (!/(?:ed|en|d|t)$/u.test(tokens[to - 1]?.lower ?? "")) return false;
  const back = tokens[from - 1]?.pos === "ADV" ? from - 2 : from - 1;
  return isAmong("forms of be", tokens[back]?.lower ?? "");
}

/** `rebels accused of`, `a man suspected of`: those before it are accused, whoever accuses them. */
export function isAccused({ tokens }: Unit, { from, to }: TokenRange): boolean {
  const verb = tokens[from];
  const next = tokens[to] ?? tokens[to - 1];
  if (verb === undefined || !/(?:ed|d|t)$/u.test(verb.lower)) return false;
  const following = to - from > 1 ? tokens[to - 1] : next;
  return isAmong("verbs said of the accused", verb.lemma) && following?.lower === "of";
}

/** `Votes on the bill are expected on Tuesday`: what is expected begins with the whole subject, though it be one word. */
export function withPassiveSubject(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null || source !== null || !isPassive(unit, cue)) return attribution;
  const [first] = content;
  const from = subjectStart(unit, cue);
  if (first === undefined || from === null || first.from < from) return attribution;
  const to = subjectEnd(unit, cue);
  if (first.to <= cue.from) return { ...attribution, content: [{ from, to: first.to }, ...content.slice(1)] };
  return to - from <= 0 ? attribution : { ...attribution, content: [{ from, to }, ...content] };
}

function subjectEnd({ tokens }: Unit, { from }: TokenRange): number {
  let to = from;
  while (
    to > 0 &&
    (tokens[to - 1]?.pos === "AUX" ||
      tokens[to - 1]?.pos === "ADV" ||
      isAmong("forms of be", tokens[to - 1]?.lower ?? ""))
  )
    to--;
  return to;
}

/** The unit's beginning, when nothing but a noun phrase stands between it and the verb. */
function subjectStart(unit: Unit, cue: TokenRange): number | null {
  const to = subjectEnd(unit, cue);
  const words = unit.tokens.slice(unit.start, to);
  const plain = words.every(
    ({ pos, text, lower }) =>
      pos !== "VERB" && pos !== "AUX" && pos !== "SCONJ" && text !== "," && !isAmong("relatives", lower),
  );
  const opens = words[0]?.pos === "ADP";
  return plain && !opens && sizeOf({ from: unit.start, to }) > 0 ? unit.start : null;
}

/** `two men accused of theft were fined`: of what they are accused says only what follows, up to the verb of the sentence. */
export function withAccusationAlone(attribution: Attribution): Attribution {
  const { unit, cue, source, content } = attribution;
  if (cue === null || source !== null || isPassive(unit, cue) || !isAccused(unit, cue)) return attribution;
  const behind = content.filter(({ from }) => from >= cue.to).map((part) => upToVerb(unit, part));
  const ahead = content.filter((part) => part.to <= cue.from && !holdsVerb(unit, part));
  return behind.length === 0 ? attribution : { ...attribution, content: [...ahead, ...behind] };
}

const holdsVerb = ({ tokens }: Unit, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX");

/** `robbing a bank | was arrested` · `theft | have been fined`; but `robbing a bank that was empty`, `having robbed`. */
function upToVerb({ tokens }: Unit, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.pos === "SCONJ" || isAmong("relatives", token.lower)) break;
    if (token.pos === "AUX" && !isAmong("forms of be that end no accusation", token.lower)) return { from, to: at };
  }
  return { from, to };
}
