import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const BY_A_SCORE = listed(circumstances["types a score makes sure"]);
const BEATS = listed(circumstances["words a score makes sure"]);
const BY_A_BODY = listed(circumstances["types a body behind makes sure"]);

/** What stands behind a trigger can leave no doubt: a score behind "beat", a company's name behind "buy". */
export const isMadeSure = (scene: Scene, trigger: Candidate): boolean =>
  (BY_A_SCORE.has(trigger.row.type) && BEATS.has(trigger.words) && hasScoreBehind(scene, trigger)) ||
  (BY_A_BODY.has(trigger.row.type) && hasBodyBehind(scene, trigger));

/** Whom a verb that is made sure is done to, when nobody else is: who stands right behind it. */
export function objectOf(scene: Scene, trigger: Candidate): Phrase | null {
  const next = scene.phrases.find((phrase) => phrase.from >= trigger.to);
  return next !== undefined && next.from === trigger.to && next.member !== null && isMadeSure(scene, trigger)
    ? next
    : null;
}

/** How far behind a verb the score of a match or a set may stand. */
const REACH = 12;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

const hasScoreBehind = ({ tokens }: Scene, { from, to }: Candidate): boolean =>
  tokens[from]?.pos === "VERB" && tokens.slice(to, to + REACH).some(({ text }) => SCORE.test(text));

function hasBodyBehind({ tokens, phrases }: Scene, { from, to }: Candidate): boolean {
  const next = phrases.find((phrase) => phrase.from >= to);
  const isNamed = next?.member?.kind === "ORGANISATION" && next.mention === "NAME" && next.head === next.noun;
  return tokens[from]?.pos === "VERB" && isNamed && next.from === to;
}
