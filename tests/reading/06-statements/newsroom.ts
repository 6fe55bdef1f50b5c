import type { ReadStatement } from "../../../src/domain/reading";
import type { EntityKind } from "../../../src/domain/vocabulary";
import { readPage } from "../../../src/reading/01-page";
import { splitSentences } from "../../../src/reading/02-sentences";
import { tokenise } from "../../../src/reading/03-tokens";
import { findStatements } from "../../../src/reading/06-statements";
import { openStatementTaggers } from "../../../src/reading/06-statements/open-taggers";
import type { Cast, CastMember } from "../../../src/reading/draft";
import { documentOf } from "../../../src/reading/intake/document";

const library = { statements: openStatementTaggers() };

/** Everybody these pages name: a key for each, and the names and pronouns under which the cast knows them. */
const PEOPLE: readonly (readonly [string, EntityKind, CastMember["gender"], readonly string[]])[] = [
  ["ana-lopez", "PERSON", "FEMALE", ["Ana Lopez", "Lopez"]],
  ["per-holm", "PERSON", "MALE", ["Per Holm", "Holm"]],
  ["river-bank", "ORGANISATION", null, ["River Bank"]],
  ["norway", "PLACE", null, ["Norway"]],
  ["telegram", "ORGANISATION", null, ["Telegram"]],
];

export interface Told {
  readonly statements: readonly ReadStatement[];
  readonly cast: Cast;
  /** One line a statement: `INDIRECT ana-lopez say: the bridge was safe`. */
  readonly lines: readonly string[];
}

/** Reads a page of our own making, published on Thursday, 7 November 2024. */
export function told(text: string): Told {
  const page = readPage({ ...documentOf(text, "page.txt"), published: "2024-11-07" });
  const sentences = tokenise(page.text, splitSentences(page));
  const { statements, cast } = findStatements(page, sentences, castOf(page.text), library);
  const words = ({ start, end }: { start: number; end: number }) => page.text.slice(start, end);
  const lines = statements.map(
    ({ kind, speaker, cue, content }) =>
      `${kind} ${speaker ?? "nobody"} ${cue?.lemma ?? "–"}: ${content.map(words).join(" … ")}`,
  );
  return { statements, cast, lines };
}

function castOf(text: string): Cast {
  const members = PEOPLE.map(([key, kind, gender, names]) => ({
    key,
    kind,
    gender,
    name: names[0] ?? key,
    wikidata: null,
    mentions: mentionsOf(text, names),
  }));
  return { members: members.filter(({ mentions }) => mentions.length > 0) };
}

function mentionsOf(text: string, names: readonly string[]): CastMember["mentions"] {
  const found = text.matchAll(new RegExp(names.map((name) => `\\b${name}\\b`).join("|"), "g"));
  return [...found].map(({ index, 0: name }) => ({ start: index, end: index + name.length, kind: "NAME", by: "test" }));
}
