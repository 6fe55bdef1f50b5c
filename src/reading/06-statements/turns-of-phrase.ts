import { isOnce } from "../asked-once";
import { type Attribution, overlap } from "./attribution";
import { estimatesIn } from "./estimates";
import { inTheWordsOf } from "./in-words-of";
import { mayBeginPhrase, setPhrasesIn } from "./set-phrases";
import { toldBy } from "./told-by";
import type { Unit } from "./unit";
import { inWhoseWords, isWayOfTelling } from "./whose-words";
import { isAmong } from "./words";

/** Ways to attribute without a common verb of saying; a cue that the taggers have found is theirs. */
export function withTurnsOfPhrase(unit: Unit, known: readonly Attribution[]): readonly Attribution[] {
  const turns = turnsIn(unit);
  if (turns === 0 || turns > MOST) return known;
  const found = [
    ...toldBy(unit),
    ...inTheWordsOf(unit),
    ...estimatesIn(unit),
    ...setPhrasesIn(unit),
    ...inWhoseWords(unit, known),
  ];
  return [...known.filter((one) => !found.some((other) => sameCue(one, other))), ...found];
}

/** A sentence with more of them ("it was told by it was told by …") says nothing, and looking to its end from each takes minutes. */
const MOST = 40;

function turnsIn({ tokens }: Unit): number {
  let turns = 0;
  for (const token of tokens) if (mayTurn(token)) turns++;
  return turns;
}

/** Most sentences hold none of the words that such turns need. */
const mayTurn = isOnce((form) => {
  const { lower, lemma, pos } = form;
  const estimates = pos === "VERB" && isAmong("verbs that estimate something at a figure", lemma);
  return lower === "by" || lower === "words" || estimates || mayBeginPhrase({ form }) || isWayOfTelling({ form });
});

const sameCue = ({ cue }: Attribution, other: Attribution): boolean =>
  cue !== null && other.cue !== null && overlap(cue, other.cue);
