import type { Dropped } from "../../../domain/ports";
import {
  membershipName,
  mentionName,
  type Provenance,
  reportName,
  statementName,
  tenureName,
} from "../../../domain/provenance";
import type { LocalId, Reading } from "../../../domain/reading";
import { withSource } from "../../05-entities/source";
import type { Named } from "../../07-events/titles";
import { findTopics } from "../../09-topics";
import type { Library } from "../../library";
import type { OpenedPage } from "../../read";
import { readingOf } from "../../reading-of";
import type { Said } from "./answer";
import { castSaid } from "./cast-said";
import { eventsSaid } from "./events-said";
import { heldSaid } from "./held-said";
import { statementsSaid } from "./statements-said";
import { wordsOf } from "./words";

/** Puts what the model says onto our page: its words at their places, its names as keys; what has no place is dropped. */
export function readingSaid(
  said: Said,
  { page, sentences }: OpenedPage,
  library: Library,
  by: string,
): { reading: Reading; foundBy: () => Provenance; dropped: readonly Dropped[] } {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const words = wordsOf(page.text, byId);
  const who = castSaid(said.entities, page.text, words, library, by);
  const cast = withSource(page, library, who.cast);
  const known = knownOf(said, who.keyOf, new Map(cast.members.map((member) => [member.key, member])));
  const stated = statementsSaid(said.statements, known.statementId, { ...known, sentences: byId, words });
  const happened = eventsSaid(said.events, words, known);
  const held = heldSaid(said, byId, known.keyOf);
  const about = findTopics(page, sentences, cast, happened.events, library);
  const reading = readingOf({ page, sentences, cast, ...stated, ...happened, ...held, ...about });
  return {
    reading,
    foundBy: () => new Map([...factsIn(reading).map((fact) => [fact, by] as const), ...about.foundBy()]),
    dropped: [...who.dropped, ...stated.dropped, ...happened.dropped, ...held.dropped],
  };
}

/** The model's ids are only its own: ours count from 1, each kind for itself. */
function knownOf(said: Said, keyOf: (name: string) => string, members: ReadonlyMap<string, Named>) {
  const events = renumbered(said.events, "E");
  const statements = renumbered(said.statements, "ST");
  return {
    keyOf,
    named: (key: string): Named => members.get(key) ?? { name: key, kind: null },
    eventId: (id: LocalId) => events.get(id) ?? id,
    statementId: (id: LocalId) => statements.get(id) ?? id,
    targetOf: (idOrName: string) => events.get(idOrName) ?? keyOf(idOrName),
  };
}

const renumbered = (items: readonly { readonly id: LocalId }[], letters: string): ReadonlyMap<LocalId, LocalId> =>
  new Map([...new Set(items.map(({ id }) => id))].map((id, at) => [id, `${letters}${at + 1}`]));

const factsIn = ({ entities, statements, events, tenures, memberships }: Reading): string[] => [
  ...entities.flatMap(({ key, mentions }) => mentions.map((mention) => mentionName(key, mention))),
  ...statements.map(statementName),
  ...events.flatMap(({ id, reports }) => reports.map((report) => reportName(id, report))),
  ...tenures.map(tenureName),
  ...memberships.map(membershipName),
];
