import type { Sentence } from "../draft";
import table from "../tables/name-words.json";
import { acronymsOf } from "./acronyms";
import { type Found, lastOf, type NameKind, spellingOf } from "./found";
import { missedRepeats } from "./repeats";
import { type Votes, votesOf, winnerOf } from "./votes";

/** Words that are no surname although they end a name. */
const NEVER: ReadonlySet<string> = new Set(table.never);

/**
 * What one mention leaves open another settles: the same words mean the same thing all over an article, a surname means the
 * person of the full name, an acronym what stood before its brackets. Names that were overlooked once are added.
 */
export function settledOverDocument(sentences: readonly Sentence[], found: readonly Found[]): Found[] {
  const votes = votesOf(found);
  const surnames = surnamesOf(found);
  const acronyms = acronymsOf(found);
  const settled = found.map((name) => ({ ...name, kind: settledKind(name, votes, surnames, acronyms) }));
  return [...settled, ...missedRepeats(sentences, settled, namesToRepeat(votes, surnames, acronyms))];
}

function settledKind(
  name: Found,
  votes: Votes,
  surnames: ReadonlySet<string>,
  acronyms: ReadonlyMap<string, NameKind>,
): NameKind {
  const spelling = spellingOf(name);
  const acronym = acronyms.get(spelling);
  if (acronym !== undefined) return acronym;
  const vote = votes.get(spelling.toLowerCase());
  if (name.to - name.from === 1 && surnames.has(spelling.toLowerCase()) && !isPlaceHere(name, (vote?.PLACE ?? 0) > 0))
    return "PERSON";
  return vote !== undefined && vote.count > 1 ? winnerOf(vote) : name.kind;
}

/** "in Washington" stays a place although a Mr Washington is in the news, too. */
const isPlaceHere = ({ kind, sentence, from }: Found, seenAsPlace: boolean): boolean =>
  seenAsPlace && kind === "PLACE" && sentence.tokens[from - 1]?.lower === "in";

function surnamesOf(found: readonly Found[]): Set<string> {
  const full = found.filter(({ kind, from, to }) => kind === "PERSON" && to - from >= 2);
  const last = full.map((name) => lastOf(name)?.lower ?? "");
  return new Set(last.filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !NEVER.has(word)));
}

/** A name seen twice, or once without doubt. */
const SURE = 25;

function namesToRepeat(
  votes: Votes,
  surnames: ReadonlySet<string>,
  acronyms: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const sure = [...votes.values()].filter((vote) => vote.count > 1 || vote[winnerOf(vote)] > SURE);
  return new Map([
    ...sure.map((vote) => [vote.spelling, winnerOf(vote)] as const),
    ...acronyms,
    ...[...surnames].map((surname) => [surname.charAt(0).toUpperCase() + surname.slice(1), "PERSON"] as const),
  ]);
}
