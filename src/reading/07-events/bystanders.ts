import { hostEnd } from "../host-end";
import words from "../tables/clause-words.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import { isSuffered, type Parts } from "./taggers";
import type { Candidate } from "./triggers";

const listed = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NOBODY = listed(words["nobody in particular"]);
const RELATIVE = listed(words.relative);
const CARRIES = listed(words.carries);
const JOINS = listed(words.joins);

/** Whoever only stands near a verb has no part in it: its own subject is somebody else whom the page does not name. */
export function withoutBystanders(scene: Scene, trigger: Candidate, parts: Parts): Parts {
  const verb = verbOfNobody(scene, trigger);
  const isInFront = ({ head }: Phrase): boolean => verb !== null && head < verb;
  return {
    doers: withHosts(scene, trigger, parts.doers).filter(
      (phrase) =>
        !isInFront(phrase) &&
        !isCarried(scene, trigger, phrase) &&
        !isSeenAs(scene, trigger, phrase) &&
        !(isSuffered(trigger) && phrase.to <= trigger.from),
    ),
    receivers: parts.receivers.filter(
      (phrase) => !isInFront(phrase) && !isOfNextVerb(scene, trigger, phrase) && !isSeenAs(scene, trigger, phrase),
    ),
  };
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

const OWNED = listed(words["owners of what follows"]);
const SEEN = listed(words["seen as"]);

/** "killing four and leaving dozens missing": the dozens are not dead; but "arrested and questioned dozens". */
function isOfNextVerb({ tokens }: Scene, { from, to }: Candidate, phrase: Phrase): boolean {
  const joint = tokens.findIndex(({ lower }, at) => at >= to && at < phrase.from && JOINS.has(lower));
  if (joint < 0 || tokens[from]?.pos !== "VERB" || tokens[joint + 1]?.pos !== "VERB") return false;
  return tokens.slice(to, joint).some(({ pos }) => /^(?:NUM|NOUN|PROPN|PRON)$/u.test(pos));
}

/** "at least", "more than" */
const LONGEST_NUMBER = 4;
