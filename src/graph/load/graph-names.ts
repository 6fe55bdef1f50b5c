import { instantOf } from "../../domain/dates";
import { DatelineError } from "../../domain/errors";
import { articleHash, articleId, entityId, groupId, numberedApart, sentenceId, statementId } from "../../domain/ids";
import type { EntityKey, LocalId, ReadEntity, Reading } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import { eventIdsOf } from "./event-identity";
import { idOfKnown, type KnownEntities } from "./known-entities";

/** What a Reading's local keys are called in the graph. Asking for one that the Reading does not hold refuses the Reading. */
export interface GraphNames {
  readonly hash: string;
  readonly article: string;
  readonly headline: string;
  /** Epoch milliseconds; null for an undated article. */
  readonly at: number | null;
  entity(key: EntityKey): string;
  isEntity(key: string): boolean;
  sentence(id: LocalId): string;
  statement(id: LocalId): string;
  event(id: LocalId): string;
}

export function graphNames(reading: Reading, known: KnownEntities): GraphNames {
  const { article, text } = reading;
  const source = reading.entities.find(({ key }) => key === article.source);
  const sourceId = source ? idOfEntity(source, known, "") : null;
  const hash = articleHash({ text, headline: article.headline, publishedOn: article.publishedOn, sourceId });
  const headline = article.headline ?? firstWordsOf(text);
  const id = articleId(hash, headline, article.publishedOn);
  const entities = new Map(reading.entities.map((entity) => [entity.key, idOfEntity(entity, known, hash)]));
  const entity = lookedUp("entities", entities);
  return {
    hash,
    article: id,
    headline,
    at: article.publishedOn === null ? null : instantOf(article.publishedOn),
    entity,
    isEntity: (key) => entities.has(key),
    sentence: lookedUp("sentences", new Map(reading.sentences.map((each) => [each.id, sentenceId(id, each.id)]))),
    statement: lookedUp("statements", statementIdsOf(reading, hash)),
    event: lookedUp(
      "events",
      eventIdsOf(reading.events, hash, entity, (key) => entities.has(key)),
    ),
  };
}

/** What the graph happens to hold never decides an id: only the Reading and the background pack do. */
function idOfEntity(entity: ReadEntity, known: KnownEntities, hash: string): string {
  const same = known.find(entity);
  if (same) return idOfKnown(same);
  return entity.kind === "GROUP" ? groupId(entity.key, hash) : entityId(entity.kind, entity.key);
}

function statementIdsOf({ statements }: Reading, hash: string): Map<LocalId, string> {
  const ids = numberedApart(statements.map(({ content }) => statementId(hash, content[0]?.start ?? 0)));
  return new Map(statements.map(({ id }, index) => [id, ids[index] ?? ""]));
}

const FIRST_WORDS = 12;

/** A headline for what has none: a teaser, a text without its page. */
export function firstWordsOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= FIRST_WORDS ? words.join(" ") : `${words.slice(0, FIRST_WORDS).join(" ")} …`;
}

export const teaserText = (reading: Reading, teaser: { start: number; end: number }): string =>
  wordsAt(reading.text, teaser).trim();

function lookedUp(where: string, ids: ReadonlyMap<string, string>): (key: string) => string {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw badReading(where, key);
    return id;
  };
}

const badReading = (where: string, key: string): DatelineError =>
  new DatelineError({
    code: "BAD_READING",
    happened: `The Reading refers to "${key}", which is not among its ${where}.`,
    expected: "keys and ids that the same Reading declares",
    fix: "verify it first: `dateline load` does, and says everything that is wrong.",
  });
