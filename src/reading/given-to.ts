import type { Token } from "./draft";
import { listed } from "./listed";
import circumstances from "./tables/circumstances.json";

const MEETS_WITH = listed(circumstances["verbs of whoever it is given to"]);
const GIVEN = listed(circumstances["what is given to whoever meets with it"]);

/** "drew fierce criticism", "drew praise for her work and criticism", "faces charges": the verb whose subject is given what a word tells, or null. */
export function verbOfGiven(tokens: readonly Token[], at: number): number | null {
  const verb = tokens.findLastIndex(({ pos }, place) => place <= at && pos === "VERB");
  if (!MEETS_WITH.has(tokens[verb]?.lemma ?? "")) return null;
  return verb === at || isObject(tokens, verb + 1, at) || isJoinedObject(tokens, verb + 1, at) ? verb : null;
}

/** "fierce criticism", "both praise", "12 charges": nothing but its own words stands between the verb and the noun. */
const isObject = (tokens: readonly Token[], from: number, at: number): boolean =>
  from <= at && tokens.slice(from, at).every(({ pos, lower }) => OF_NOUN.test(pos) || lower === "both");

/** "praise for her work and criticism". */
function isJoinedObject(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens.findIndex(({ lemma }, place) => place >= from && GIVEN.has(lemma));
  const and = tokens.findLastIndex(({ pos }, place) => place < at && pos === "CCONJ");
  return first >= 0 && first < and && isObject(tokens, from, first) && isObject(tokens, and + 1, at);
}

const OF_NOUN = /^(?:DET|ADJ|ADV|NUM|NOUN)$/u;
