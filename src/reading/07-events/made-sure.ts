import { listed } from "../listed";
import circumstances from "../tables/circumstances.json";
import clauseWords from "../tables/clause-words.json";
import { isCalledNames } from "./called";
import { isFired } from "./other-senses";
import type { Phrase } from "./phrases";
import { goesToWinner } from "./prizes";
import type { Scene } from "./scene";
import { hasSureObject } from "./sure-objects";
import type { Candidate } from "./triggers";

const BY_A_SCORE = listed(circumstances["types a score makes sure"]);
const BEATS = listed(circumstances["words a score makes sure"]);
const BUYS: ReadonlySet<string> = new Set(circumstances["words a body behind makes sure"]);
const BY_A_BODY = listed(circumstances["types a body behind makes sure"]);

/** What stands behind a trigger can leave no doubt: a score behind "beat", a company's name behind "buy", a "rescue team" behind "send". */
export const isMadeSure = (scene: Scene, trigger: Candidate): boolean =>
  isDoneToNext(scene, trigger) ||
  hasSureObject(scene, trigger) ||
  isCalledNames(scene, trigger) ||
  goesToWinner(scene, trigger) ||
  isDismissed(scene, trigger);

/** "fired three security chiefs" */
const isDismissed = (scene: Scene, trigger: Candidate): boolean =>
  trigger.row.type === "LEAVE_OFFICE" && isFired(scene, trigger);

const isDoneToNext = (scene: Scene, trigger: Candidate): boolean =>
  (BY_A_SCORE.has(trigger.row.type) && BEATS.has(trigger.words) && hasScoreBehind(scene, trigger)) ||
  (BY_A_BODY.has(trigger.row.type) && BUYS.has(trigger.words) && bodyBehind(scene, trigger) !== null);

/** Whom a verb that is made sure is done to, when nobody else is: who stands right behind it. */
export function objectOf(scene: Scene, trigger: Candidate): Phrase | null {
  if (!isDoneToNext(scene, trigger)) return null;
  const body = BY_A_BODY.has(trigger.row.type) ? bodyBehind(scene, trigger) : null;
  if (body !== null) return body;
  const next = scene.phrases.find((phrase) => phrase.from >= trigger.to);
  return next !== undefined && next.from === trigger.to && next.member !== null ? next : null;
}

/** How far behind a verb the score of a match or a set may stand. */
const REACH = 12;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

const hasScoreBehind = ({ tokens }: Scene, { from, to }: Candidate): boolean =>
  tokens[from]?.pos === "VERB" && tokens.slice(to, to + REACH).some(({ text }) => SCORE.test(text));

/** "buy the wind-farm operator Norvind": the name at the end of what stands right behind the verb. */
function bodyBehind({ tokens, phrases }: Scene, { from, to }: Candidate): Phrase | null {
  if (tokens[from]?.pos !== "VERB") return null;
  let end = OWNERS.has(tokens[to]?.lower ?? "") ? to + 1 : to;
  while (end < to + REACH && NAMING.has(tokens[end]?.pos ?? "")) end++;
  const isNamed = ({ member, mention, head, noun }: Phrase): boolean =>
    member?.kind === "ORGANISATION" && mention === "NAME" && head === noun;
  return phrases.findLast((phrase) => phrase.from >= to && phrase.to <= end && isNamed(phrase)) ?? null;
}

/** "its Estonian competitor" */
const OWNERS: ReadonlySet<string> = new Set(clauseWords["owners of what follows"].split(" "));
const NAMING = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
