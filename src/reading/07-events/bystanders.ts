import { hostEnd } from "../host-end";
import { listed } from "../listed";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import circumstances from "../tables/circumstances.json";
import words from "../tables/clause-words.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { isSuffered, type Parts } from "./taggers";
import type { Candidate } from "./triggers";

const NOBODY = listed(words["nobody in particular"]);
const RELATIVE = listed(words.relative);
const CARRIES = listed(words.carries);
const JOINS = listed(words.joins);
const TOLD_OF = listed(words["whoever a participle tells of"]);

/** Whoever only stands near a verb has no part in it: its own subject is somebody else whom the page does not name. */
export function withoutBystanders(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const verb = verbOfNobody(scene, trigger);
  const isInFront = ({ head }: Phrase): boolean => verb !== null && head < verb;
  const isAttribute = isOnlyAttribute(scene, trigger);
  const isBefore = ({ to }: Phrase): boolean =>
    isAttribute && to < trigger.from && !TOLD_OF.has(scene.tokens[trigger.from - 1]?.lower ?? "");
  return {
    doers: withHosts(scene, trigger, ofPurpose(scene, trigger, withOwnedOnes(scene, trigger, parts.doers))).filter(
      (phrase) =>
        !isAttribute &&
        !isInFront(phrase) &&
        !isCarried(scene, trigger, phrase) &&
        !isSeenAs(scene, trigger, phrase) &&
        !isOfNounBeside(scene, trigger, phrase) &&
        !(isSuffered(trigger) && phrase.to <= trigger.from),
    ),
    receivers: ofOwners(scene, trigger, parts.receivers).filter(
      (phrase) =>
        !isBefore(phrase) &&
        !isInFront(phrase) &&
        !isOfNextVerb(scene, trigger, phrase) &&
        !isHurtBesides(scene, trigger, phrase) &&
        !isOfNextClause(scene, trigger, phrase) &&
        !isSeenAs(scene, trigger, phrase),
    ),
  };
}

/** "lawyers for the arrested protesters said": the word tells what has been done to them, and nobody in the sentence has done it. */
function isOnlyAttribute({ tokens }: Scene, { from, to }: Candidate): boolean {
  const [before, verb, next] = [tokens[from - 1], tokens[from], tokens[to]];
  const isParticiple = to === from + 1 && verb?.pos === "VERB" && ATTRIBUTE.test(verb.lower);
  if (!isParticiple) return false;
  if (before?.pos === "DET") return /^(?:NOUN|ADJ)$/u.test(next?.pos ?? "");
  const isInside = before?.pos === "ADP" || (before?.pos === "VERB" && before.lower.endsWith("ing"));
  return isInside && /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? "");
}

/** "the arrested protesters", "the home of slain President Per Holm". */
const ATTRIBUTE = /(?:ed|en|ain)$/u;

const OF_SCORES = listed(circumstances["types a score makes sure"]);

/** "Ondal beat Bergen on Saturday to win the cup": whoever beats wins, and not who is beaten. */
function ofPurpose(scene: Scene, { from, row }: Candidate, doers: readonly Phrase[]): readonly Phrase[] {
  const isPrize = OF_SCORES.has(row.type) && scene.tokens[from - 1]?.lower === "to";
  const group = isPrize ? scene.verbGroup(from) : null;
  const [only, another] = doers;
  if (group === null || group.passive || group.subject === null || only === undefined || another !== undefined)
    return doers;
  const isBeaten = scene.verbGroup(only.from)?.to === only.from && only.to < group.from;
  return isBeaten && only.from >= group.subject.to ? [group.subject] : doers;
}

/** "killing his wife's partner": the partner, and not the wife. */
function ofOwners(scene: Scene, { to }: Candidate, receivers: readonly Phrase[]): readonly Phrase[] {
  return receivers.flatMap((phrase) => {
    const owned = phrase.from >= to ? personOwned(scene, phrase) : null;
    if (owned === null) return [phrase];
    return scene.phrases.filter(({ from, to: end }) => from > phrase.to && from <= owned && owned < end).slice(0, 1);
  });
}

/** "a call between Lee and Orland's prime minister": the prime minister, and not the country. */
const withOwnedOnes = (scene: Scene, trigger: Candidate, doers: readonly Phrase[]): readonly Phrase[] =>
  trigger.row.mutual ? [...new Set(ofOwners(scene, trigger, doers))] : doers;

/** Where the noun of a person stands behind "wife's"; null where nothing or a thing is owned. */
function personOwned({ tokens }: Scene, { to }: Phrase): number | null {
  if (!isPossessive(tokens[to]?.text ?? "")) return null;
  let at = to + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? "")) at++;
  return PERSON_NOUNS.has(tokens[at - 1]?.lower ?? "") ? at - 1 : null;
}

/** "After that disaster the government promised": who does something next suffers nothing behind "after". */
function isOfNextClause({ tokens }: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const isNoun = tokens[from]?.pos === "NOUN" && phrase.from === to;
  const next = tokens[phrase.to];
  return isNoun && /^(?:VERB|AUX)$/u.test(next?.pos ?? "") && next?.lower.endsWith("ing") === false;
}

/** "families who waited at the station accused": the families and not the station. */
function withHosts(scene: Scene, { from }: Candidate, doers: readonly Phrase[]): readonly Phrase[] {
  const verb = scene.verbGroup(from);
  if (verb === null || verb.passive || from >= verb.to) return doers;
  return doers.flatMap((phrase) => {
    const end = phrase.to === verb.from ? hostEnd(scene.tokens, phrase.from) : null;
    return end === null ? [phrase] : scene.phrases.filter(({ to }) => to === end).slice(0, 1);
  });
}

/** "denied that anyone had died", "anyone who took to the streets": where such a verb begins, else null. */
function verbOfNobody(scene: Scene, { from }: Candidate): number | null {
  const group = scene.verbGroup(from);
  if (group === null || from >= group.to) return null;
  const { tokens } = scene;
  let at = group.from - 1;
  while (tokens[at]?.pos === "ADV") at--;
  if (RELATIVE.has(tokens[at]?.lower ?? "")) at--;
  return NOBODY.has(tokens[at]?.lower ?? "") ? group.from : null;
}

/** "a bus carrying 30 pilgrims overturned": the bus did, and neither do the pilgrims kill anybody. */
function isCarried({ tokens }: Scene, { from }: Candidate, phrase: Phrase): boolean {
  let at = phrase.from - 1;
  while (at > phrase.from - LONGEST_NUMBER && /^(?:ADV|ADP|ADJ)$/u.test(tokens[at]?.pos ?? "")) at--;
  const verb = tokens[at];
  const isBehind = phrase.to <= from && !RELATIVE.has(tokens[phrase.to]?.lower ?? "");
  return (
    isBehind && CARRIES.has(verb?.lemma ?? "") && verb?.lower.endsWith("ing") === true && tokens[at - 1]?.pos === "NOUN"
  );
}

/** "Holm, once seen as her natural successor, was replaced": what he was seen as is nobody beside him. */
function isSeenAs({ tokens }: Scene, { from }: Candidate, phrase: Phrase): boolean {
  if (phrase.to > from || phrase.mention === "NAME" || tokens[phrase.to]?.text !== ",") return false;
  const first = OWNED.has(tokens[phrase.from - 1]?.lower ?? "") ? phrase.from - 1 : phrase.from;
  return tokens[first - 1]?.lower === "as" && SEEN.has(tokens[first - 2]?.lower ?? "");
}

/** "a commitment to Vell and an end to support for Ondal": what the first is about gives no support. */
function isOfNounBeside({ tokens }: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const isNounBehind = phrase.to < from && tokens[to - 1]?.pos === "NOUN";
  return isNounBehind && tokens[phrase.from - 1]?.lower === "to" && JOINS.has(tokens[phrase.to]?.lower ?? "");
}

const OWNED = listed(words["owners of what follows"]);
const SEEN = listed(words["seen as"]);

/** "killing four and leaving dozens missing": the dozens are not dead; but "arrested and questioned dozens". */
function isOfNextVerb({ tokens }: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const joint = tokens.findIndex(({ lower }, at) => at >= to && at < phrase.from && JOINS.has(lower));
  if (joint < 0 || tokens[from]?.pos !== "VERB" || tokens[joint + 1]?.pos !== "VERB") return false;
  return tokens.slice(to, joint).some(({ pos }) => /^(?:NUM|NOUN|PROPN|PRON)$/u.test(pos));
}

/** "killing four and wounding ten others": nor are the ten, though the verb was taken for a noun of theirs. */
const isHurtBesides = ({ tokens }: Scene, { to }: Candidate, phrase: Phrase): boolean =>
  phrase.from >= to && phrase.to > phrase.from + 1 && HURTS.has(tokens[phrase.from]?.lower ?? "");

const HURTS = listed(circumstances["taken for nouns of those they hurt"]);

/** "at least", "more than" */
const LONGEST_NUMBER = 4;
