import type { SelectedField } from "../../domain/ports";
import { ENTITY_KINDS } from "../../domain/vocabulary";
import table from "../tables/search-indexes.json";
import { badInput } from "./bad-input";
import type { Draft } from "./draft";
import type { Part } from "./part";
import type { Expression } from "./projection";
import { page } from "./relation";
import { luceneQuery, searchWords } from "./search-words";

const INDEXES = new Map(Object.entries(table));

/** Asks the full-text indexes of the kinds; the words go along, for the snippets to be cut around them. */
export function search(field: SelectedField, part: Part, draft: Draft): Expression {
  const { text, kinds, ...paging } = field.arguments;
  const words = searchWords(text);
  draft.set("words", words);
  const asked = { text: luceneQuery(words), indexes: indexesOf(kindsAsked(kinds)), kinds: entityKinds(kinds) };
  return page({ ...field, arguments: { ...paging, ...asked } }, part, () => null, draft);
}

const kindsAsked = (kinds: unknown): readonly string[] =>
  Array.isArray(kinds) ? kinds.map(String) : [...INDEXES.keys()];

/** Several kinds share an index: each index once. */
function indexesOf(kinds: readonly string[]) {
  const indexes = kinds.map((kind) => INDEXES.get(kind) ?? notSearched(kind));
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}

function notSearched(kind: string): never {
  throw badInput(`Objects of the kind ${kind} are not searched.`, `some of ${[...INDEXES.keys()].join(", ")}`);
}

/** What tells entities of one index apart; null asks for all. */
const entityKinds = (kinds: unknown): readonly string[] | null =>
  Array.isArray(kinds) ? ENTITY_KINDS.filter((kind) => kinds.includes(kind)) : null;
