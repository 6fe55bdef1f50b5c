import { type Found, type NameKind, SAID_SO, spellingOf } from "./found";

/** How strongly an article's mentions of the same words speak for each kind. */
export type Votes = ReadonlyMap<string, Vote>;

export interface Vote extends Readonly<Record<NameKind, number>> {
  readonly count: number;
  readonly spelling: string;
}

/** One very sure mention may not outvote all others, unless the words beside it say so. */
const HIGHEST = 60;
/** Every mention counts for something. */
const LOWEST = 5;

export function votesOf(found: readonly Found[]): Votes {
  const votes = new Map<string, Vote>();
  for (const name of found) {
    const spelling = spellingOf(name);
    const key = spelling.toLowerCase();
    const vote = votes.get(key) ?? { PERSON: 0, ORGANISATION: 0, PLACE: 0, count: 0, spelling };
    const weight = (name.margin === SAID_SO ? SAID_SO : Math.min(name.margin, HIGHEST)) + LOWEST;
    votes.set(key, { ...vote, [name.kind]: vote[name.kind] + weight, count: vote.count + 1 });
  }
  return votes;
}

export function winnerOf({ PERSON, ORGANISATION, PLACE }: Vote): NameKind {
  if (PERSON >= ORGANISATION && PERSON >= PLACE) return "PERSON";
  return ORGANISATION >= PLACE ? "ORGANISATION" : "PLACE";
}
