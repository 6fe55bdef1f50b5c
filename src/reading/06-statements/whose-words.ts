import type { Token } from "../draft";
import { isPossessive } from "../possessive";
import { type Attribution, coverage, overlap } from "./attribution";
import { clauseEnd } from "./plain-statements";
import { phraseFrom, phraseUpTo } from "./subject";
import type { TokenRange, Unit } from "./unit";
import { among, isAmong, opensClause } from "./words";

/**
 * `By the baker's account, nobody was hurt` · `…, in the view of the union` · `where, in her words, "nothing works"`: an aside
 * between commas says whose words the rest is.
 */
export function inWhoseWords(unit: Unit, known: readonly Attribution[]): Attribution[] {
  if (!unit.tokens.some(isWayOfTelling)) return [];
  return unit.tokens.flatMap((token, at) => {
    const source = isWayOfTelling(token) && !token.quoted ? ownerOf(unit, at) : null;
    if (source === null) return [];
    const content = saidAround(unit, source.aside, source.opens);
    const cue = { from: at, to: at + 1 };
    const isKnown = known.some((one) => one.cue !== null && !overlap(one.cue, cue) && content && covers(one, content));
    if (content === null || isKnown) return [];
    return [{ unit, cue, source: source.owner, content: [content], addressee: null, by: "rule: in whose words" }];
  });
}

const covers = ({ content }: Attribution, part: TokenRange): boolean => coverage(content, part) > 0;

export const isWayOfTelling = among("ways of telling");

interface Owned {
  readonly owner: TokenRange;
  /** From its preposition to its last word. */
  readonly aside: TokenRange;
  /** True where it begins the sentence or the clause. */
  readonly opens: boolean;
}

function ownerOf({ tokens, start }: Unit, noun: number): Owned | null {
  const behind = tokens[noun + 1]?.lower === "of" ? phraseFrom(tokens, noun + 2) : null;
  const owner = behind ?? ownerInFront(tokens, noun);
  if (owner === null) return null;
  const first = behind === null ? owner.from - 1 : noun - 2;
  const aside = { from: first, to: behind?.to ?? noun + 1 };
  const isBounded = first === start || tokens[first - 1]?.text === "," || opensClause(tokens[first - 1]);
  if (!isBounded || !isAmong("prepositions of telling", tokens[first]?.lower ?? "") || !endsAside(tokens[aside.to]))
    return null;
  return { owner, aside, opens: first === start || opensClause(tokens[first - 1]) || opensClause(tokens[first - 2]) };
}

/** `her` words, `the navy's` account. */
function ownerInFront(tokens: readonly Token[], noun: number): TokenRange | null {
  const before = tokens[noun - 1];
  if (before === undefined) return null;
  if (isAmong("words of whose it is", before.lower)) return { from: noun - 1, to: noun };
  const owner = isPossessive(before.text) ? phraseUpTo(tokens, noun - 1) : null;
  return owner && { from: tokens[owner.from]?.pos === "ADP" ? owner.from + 1 : owner.from, to: owner.to };
}

const endsAside = (token: Token | undefined): boolean => token === undefined || /^[,.;]$/u.test(token.text);

/** What stands behind an aside that opens a clause, else what stands in front of one that ends it. */
function saidAround({ tokens, start }: Unit, { from, to }: TokenRange, opens: boolean): TokenRange | null {
  const part = opens
    ? { from: to + 1, to: clauseEnd(tokens, to + 1) }
    : { from: clauseStart(tokens, from, start), to: from - 1 };
  const ends = opens || tokens[to]?.text !== ",";
  return ends && part.to - part.from >= 2 ? part : null;
}

function clauseStart(tokens: readonly Token[], before: number, start: number): number {
  for (let at = before - 1; at > start; at--) if (/^[;:]$/u.test(tokens[at]?.text ?? "")) return at + 1;
  return start;
}
