import { listed } from "../listed";
import table from "../tables/called.json";
import type { Scene } from "./scene";
import type { Candidate } from "./triggers";

const VERBS: ReadonlySet<string> = new Set(table.verbs);
const NOT_BEHIND = listed(table["not behind"]);
const ENDS = listed(table.ends);
const QUOTING = listed(table.quoting);
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["CRITICISE", listed(table.CRITICISE)],
  ["PRAISE", listed(table.PRAISE)],
]);

/** "called the pause a missed chance", "calling him courageous": what somebody is called leaves no doubt; but "what he called a mistake" only quotes. */
export function isCalledNames({ tokens }: Scene, { row, words, from, to }: Candidate): boolean {
  const telling = VERBS.has(words) ? WORDS.get(row.type) : undefined;
  if (telling === undefined || tokens[from]?.pos !== "VERB" || NOT_BEHIND.has(tokens[to]?.lower ?? "")) return false;
  if (tokens.slice(Math.max(0, from - LONGEST_SUBJECT), from).some(({ lower }) => QUOTING.has(lower))) return false;
  return tokens.slice(to, endOfName(tokens, to)).some(({ lower }) => telling.has(lower));
}

/** "what the party's leader has" */
const LONGEST_SUBJECT = 5;

function endOfName(tokens: Scene["tokens"], from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + LONGEST_NAME) && !endsName(tokens[at])) at++;
  return at;
}

const endsName = (token: Scene["tokens"][number] | undefined): boolean =>
  /^[,.;:]$/u.test(token?.text ?? "") || ENDS.has(token?.lower ?? "");

/** "the government's latest offer to the miners a slap" */
const LONGEST_NAME = 12;
