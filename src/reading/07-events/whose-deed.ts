import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const SUFFERED_BY_OWNER = listed(circumstances["types whose owner suffers"]);
const BRINGS_ABOUT = listed(circumstances["verbs of whatever brings others to act"]);
const NEXT_CLAUSE = listed(circumstances["words that open the next clause"]);

const isNoun = ({ tokens }: Scene, { from }: Candidate): boolean => tokens[from]?.pos === "NOUN";

/** "dismissed criticism by the league": the league criticised, and nobody who dismissed it. */
export function withDoerBehindBy(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const { tokens, phrases } = scene;
  if (tokens[trigger.to]?.lower !== "by" || !isNoun(scene, trigger) || trigger.row.mutual) return parts;
  const doer = phrases.find(({ from }) => from === trigger.to + 1);
  if (doer === undefined || doer.kind === null || doer.open) return parts;
  const behind = parts.doers.filter(({ from }) => from > trigger.to);
  const doers = behind.includes(doer) ? behind : [doer];
  return { doers, receivers: parts.receivers.filter((phrase) => !doers.includes(phrase)) };
}

/** "his visit coincides with violence blamed on the rebels": he blames nobody. */
export function withoutBlamers(scene: Scene, { from, to, words }: Candidate, parts: Parts): Parts {
  const { tokens } = scene;
  const isReduced =
    words === "blame" &&
    tokens[from]?.lower === "blamed" &&
    tokens[from - 1]?.pos === "NOUN" &&
    tokens[to]?.lower === "on";
  return isReduced ? { ...parts, doers: parts.doers.filter((phrase) => phrase.from >= to) } : parts;
}

/** "at the time of his arrest", "Holm's arrest": he was arrested; but "the army's arrest of Holm". */
export function withOwnerSuffering(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const isOfOwner = SUFFERED_BY_OWNER.has(trigger.row.type) && isNoun(scene, trigger);
  const owner = isOfOwner && scene.tokens[trigger.to]?.lower !== "of" ? doers.find(isOwner(scene, trigger)) : undefined;
  if (owner?.kind !== "PERSON") return { doers, receivers };
  return { doers: doers.filter((phrase) => phrase !== owner), receivers: receivers.length > 0 ? receivers : [owner] };
}

const isOwner =
  ({ tokens }: Scene, { from, to }: Candidate) =>
  (phrase: Phrase): boolean =>
    phrase.mention === "PRONOUN"
      ? phrase.head < from && phrase.to >= to
      : phrase.to === from - 1 && isPossessive(tokens[from - 1]?.text ?? "");

/** "the report prompted calls for an inquiry": others call for it. */
export function withoutCausers(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const group = isNoun(scene, trigger) ? scene.verbGroup(trigger.from) : null;
  const isObject =
    group !== null && !group.passive && group.to <= trigger.from && isBroughtAbout(scene, group.to, trigger);
  return { doers: isObject ? doers.filter(({ from }) => from >= group.to) : doers, receivers };
}

const isBroughtAbout = ({ tokens }: Scene, to: number, { from }: Candidate): boolean =>
  BRINGS_ABOUT.has(tokens[to - 1]?.lemma ?? "") &&
  tokens.slice(to, from).every(({ pos }) => pos === "DET" || pos === "ADJ" || pos === "NOUN" || pos === "NUM");

/** "a man was shot while a bomb hit the square, killing two": the man has killed nobody, whatever the bomb was. */
export function withoutOtherClause(scene: Scene, { from }: Candidate, { doers, receivers }: Parts): Parts {
  const group = scene.verbGroup(from);
  const subject = group === null || group.passive || from >= group.to ? null : group.subject;
  if (subject === null || subject.kind !== null || isSomebodys(scene, subject)) return { doers, receivers };
  return { doers: doers.filter((phrase) => !isOfClauseBefore(scene, phrase, subject)), receivers };
}

/** "when his vehicle exploded". */
const isSomebodys = ({ tokens }: Scene, { from }: Phrase): boolean =>
  tokens[from]?.pos === "PRON" || tokens[from - 1]?.pos === "PRON";

const isOfClauseBefore = ({ tokens }: Scene, { to }: Phrase, { from }: Phrase): boolean =>
  to <= from && tokens.slice(to, from).some(({ lower }) => NEXT_CLAUSE.has(lower));
