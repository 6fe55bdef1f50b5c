import type { Token } from "../draft";
import { PERSON_NOUNS } from "../person-nouns";
import { isPossessive } from "../possessive";
import { type Cued, lemmaOf, lowerOf, tokenBehind, tokensBehind } from "./cued";
import { isPassive } from "./passives";
import { isAmong } from "./words";

/** `dismissed the head of the army`: whoever goes loses an office; `dismissed the minister's claims` is said. */
export function isDismissal(one: Cued): boolean {
  if (!isAmong("verbs of ending an office", lemmaOf(one))) return false;
  const { unit, cue } = one;
  const end = unit.tokens.findIndex(({ pos }, at) => at >= cue.to && !/^(?:DET|PRON|ADJ|NOUN|PROPN)$/u.test(pos));
  const isOfPerson = PERSON_NOUNS.has(unit.tokens[end - 1]?.lower ?? "");
  return end > cue.to && isOfPerson && !isPossessive(unit.tokens[end]?.text ?? "");
}

/** `was dismissed for taking money`: it is done to somebody, who says nothing; `was dismissed as absurd` may. */
export const isLostOffice = (one: Cued): boolean =>
  lowerOf(one) === "dismissed" &&
  !tokensBehind(one, LONGEST_TALKER).some(({ lower }) => isAmong("words behind what is waved aside", lower)) &&
  isPassive(one.unit, one.cue);

/** In words: `were dismissed by his agent, the lawyer X, as` */
const LONGEST_TALKER = 8;

/** `ruled the country for a decade`, `ruled since 2014` say nothing, `ruled the vote illegal` does. */
export function isGoverned(one: Cued): boolean {
  if (lemmaOf(one) !== "rule") return false;
  if (isAmong("words since when somebody rules", tokenBehind(one)?.lower ?? "")) return true;
  return tokenBehind(one)?.pos === "DET" && (isRuledSoLong(one) || !isRuling(one));
}

function isRuledSoLong({ unit: { tokens }, cue }: Cued): boolean {
  const end = tokens.findIndex(({ pos }, at) => at > cue.to && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos));
  return tokens[end - 1]?.pos !== "ADJ" && isAmong("words how long somebody rules", tokens[end]?.lower ?? "");
}

/** `the vote illegal`, `the vote was void` */
function isRuling({ unit: { tokens }, content }: Cued): boolean {
  const said = content.flatMap(({ from, to }) => tokens.slice(from, to));
  return said.at(-1)?.pos === "ADJ" || said.some(isOfClause);
}

const isOfClause = ({ pos, quoted }: Token): boolean => quoted || pos === "VERB" || pos === "AUX";
