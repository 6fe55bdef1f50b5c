import { DatelineError } from "../../domain/errors";

export function badInput(happened: string, expected: string): DatelineError {
  return new DatelineError({ code: "BAD_USER_INPUT", happened, expected });
}

export function badId(id: unknown): DatelineError {
  return new DatelineError({
    code: "BAD_ID",
    happened: `"${String(id).slice(0, 80)}" is not an id.`,
    expected: "a kind, a colon and a key such as person:mark-rutte, or a Wikidata id such as wd:Q57792",
    fix: "ask for the object by its name first, or take the id from an earlier answer",
  });
}

export function badCursor(cursor: unknown): DatelineError {
  return new DatelineError({
    code: "BAD_CURSOR",
    happened: `"${String(cursor).slice(0, 80)}" is not a cursor of this list.`,
    expected: "the endCursor of an earlier page of the same list in the same order",
    why: "a cursor holds the place where a page ended; it means nothing in another list or order",
    fix: "leave `after` out to begin with the first page",
  });
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export function ambiguousName(name: string, candidates: readonly Candidate[]): DatelineError {
  const listed = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(", ");
  return new DatelineError({
    code: "AMBIGUOUS_NAME",
    happened: `"${name}" can mean ${listed}.`,
    expected: `one entity, for example by its id: ${candidates[0]?.id ?? "person:mark-rutte"}`,
    fix: "ask by `id`, or by a fuller name",
  });
}

export function unknownIds(ids: readonly string[]): DatelineError {
  return new DatelineError({
    code: "UNKNOWN_ID",
    happened: `There is nothing with the id ${ids.join(", ").slice(0, 200)}.`,
    expected: "ids of entities in the graph, for example person:mark-rutte",
    fix: "search for the name, or take the id from an earlier answer",
  });
}
