import { listed } from "../listed";
import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const COUNTS_IN = listed(circumstances["counts those of whom one speaks"]);
const PERFORMED = listed(circumstances["participles of whoever does a deed"]);

/**
 * Of those behind a deed's noun its doers are who did it: "the attack made on them by rebels"; but not in "amid a wave of killings by
 * rebels", "a hotel favoured by tourists", "the charges led her to resign".
 */
export function withoutOthersBehind(scene: Scene, { row, from, to }: Candidate, { doers, receivers }: Parts): Parts {
  if (scene.tokens[from]?.pos !== "NOUN") return { doers, receivers };
  const isOfOther = (phrase: Phrase): boolean =>
    phrase.from > to && (isBehindOtherBy(scene, to, phrase) || (!row.mutual && isObject(scene, to, phrase)));
  return { doers: doers.filter((phrase) => !isOfOther(phrase)), receivers };
}

function isBehindOtherBy({ tokens }: Scene, to: number, { from }: Phrase): boolean {
  const by = byBefore(tokens, from);
  if (by < to + 1) return false;
  const noun = tokens[by - 1];
  if (noun?.pos === "NOUN") return by - 1 >= to && tokens.slice(to, by).some(isVerb);
  const verb = tokens.findLastIndex((token, at) => at < by && at >= to && isVerb(token));
  return verb >= 0 && by - verb <= FURTHEST_BY && !PERFORMED.has(tokens[verb]?.lower ?? "");
}

/** Of "by suspected rebels", "by Ondal-backed rebels" the "by"; -1 without one. */
function byBefore(tokens: Scene["tokens"], from: number): number {
  let at = from - 1;
  while (/^(?:ADJ|VERB|DET|ADV|PROPN)$/u.test(tokens[at]?.pos ?? "") || tokens[at]?.text === "-") at--;
  return tokens[at]?.lower === "by" ? at : -1;
}

const isVerb = ({ pos }: Scene["tokens"][number]): boolean => pos === "VERB";

/** "made on him by" */
const FURTHEST_BY = 3;

/** "the charges led her to resign", "the attack targeted pilgrims": what the deed did to them; but "reported the trip, saying Lee". */
function isObject({ tokens }: Scene, to: number, { from }: Phrase): boolean {
  const verb = tokens[from - 1];
  if (from - 1 < to || verb?.pos !== "VERB" || COUNTS_IN.has(verb.lower)) return false;
  const isOfDeed = tokens.slice(to, from).every(({ pos }) => pos !== "PUNCT");
  return isOfDeed && byBefore(tokens, from) < 0 && !OF_DESCRIPTION.test(tokens[from - 2]?.text ?? "");
}

/** "the dismantled bureau", "long-ailing": no verb, but what somebody is like. */
const OF_DESCRIPTION = /^(?:-|an?|the|of|now|his|her|their|its)$/u;
