import type { Sentence, Token } from "../draft";
import table from "../tables/page-words.json";
import type { Found } from "./found";

const AGENCIES: ReadonlySet<string> = new Set(table.agencies.map((agency) => agency.toLowerCase()));
const LONGEST = 3;

/** Agencies that brackets credit and the tagger passed over: `(AFP photo)`, `(Reuters)`, `(Photo by Ann Lee/AP)`. */
export function creditedAgencies(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const taken = new Set(found.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  return [...found, ...sentences.flatMap((sentence) => creditsIn(sentence, taken))];
}

function creditsIn(sentence: Sentence, taken: ReadonlySet<Token>): Found[] {
  const credits: Found[] = [];
  let from = 0;
  for (const { text } of sentence.tokens) {
    from++;
    if (text !== "(" && text !== "/") continue;
    const to = agencyEnd(sentence.tokens, from);
    const isFree = to !== null && !sentence.tokens.slice(from, to).some((word) => taken.has(word));
    if (isFree) credits.push({ sentence, from, to, kind: "ORGANISATION", margin: 1 });
  }
  return credits;
}

function agencyEnd(tokens: readonly Token[], from: number): number | null {
  for (let to = Math.min(from + LONGEST, tokens.length); to > from; to--) {
    const name = tokens.slice(from, to).map(({ lower }) => lower);
    if (AGENCIES.has(name.join(" "))) return to;
  }
  return null;
}
