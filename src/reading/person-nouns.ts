import actors from "./tables/actors.json";

/** What one person can be called: by trade, rank, age, kin or part in the news. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(actors.people.split(" "));
