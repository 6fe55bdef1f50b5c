import circumstances from "../tables/circumstances.json";
import type { Phrase } from "./phrases";
import type { Scene } from "./scene";
import type { Parts } from "./taggers";
import type { Candidate } from "./triggers";

const GIVES: ReadonlySet<string> = new Set(circumstances["verbs of whoever gives things"].split(" "));

/** "flew in search teams", "sent two hospitals, and Norway pledged": the teams are given, and Norway is given nothing. */
export function withThoseGiven(scene: Scene, trigger: Candidate, { doers, receivers }: Parts): Parts {
  const isGiving = trigger.row.type === "AID" && GIVES.has(scene.tokens[trigger.from]?.lemma ?? "");
  if (!isGiving) return { doers, receivers };
  const given = receivers.filter((phrase) => mayBeGiven(scene, trigger, phrase));
  return { doers, receivers: given.length > 0 ? given : givenWithin(scene, trigger) };
}

/** Neither what stands right behind the verb and has no name, nor whoever does something next. */
function mayBeGiven({ tokens }: Scene, { to }: Candidate, phrase: Phrase): boolean {
  const isGoods = phrase.from === to && phrase.mention !== "NAME";
  const isOfNext = phrase.from > to && /^(?:VERB|AUX)$/u.test(tokens[phrase.to]?.pos ?? "");
  return !isGoods && !isOfNext;
}

/** "lent Ondal money": whom the words of a pattern enclose. */
const givenWithin = ({ phrases }: Scene, trigger: Candidate): readonly Phrase[] =>
  phrases.filter(({ from, to, mention }) => from > trigger.from && to <= trigger.to && mention === "NAME");
