import { mentionId } from "../../domain/ids";
import type { EntityKey, Reading, ReadMention, SentenceSpan } from "../../domain/reading";
import { contains, wordsAt } from "../../domain/span";
import type { Zone } from "../../domain/vocabulary";
import { nameKey } from "../name-key";
import type { GraphNames } from "./graph-names";
import { grouped } from "./grouped";
import type { Row } from "./row";

/** What stands in teasers and boilerplate is on the page, not in the article. */
const ZONES_OF_THE_ARTICLE: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

/** Sorted by id: two writers that want the same nodes want them in the same order. */
export const entityRows = ({ entities }: Reading, names: GraphNames): Row[] =>
  entities
    .map(({ key, kind, name, wikidata }) => ({
      id: names.entity(key),
      key: keyOf(names.entity(key)),
      kind,
      name,
      wikidata,
    }))
    .sort(byId)
    .map((row) => ({ ...row, label: LABELS[row.kind] }));

export const LABELS = { PERSON: "Person", ORGANISATION: "Organisation", PLACE: "Place", GROUP: "Group" } as const;

/** Any spelling that an article uses as a name finds the entity. */
export function nameRows(reading: Reading, names: GraphNames): Row[] {
  const spellings = reading.entities.flatMap(({ key, name, mentions }) => {
    const named = mentions.filter(({ kind }) => kind === "NAME").map((mention) => wordsAt(reading.text, mention));
    return [name, ...named].map((spelling) => ({ key: nameKey(spelling), entity: names.entity(key) }));
  });
  return [...new Map(spellings.map((row) => [`${row.key} ${row.entity}`, row])).values()].sort(byKey);
}

export const sentenceRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.sentences.map((sentence, index) => ({
    id: names.sentence(sentence.id),
    article: names.article,
    index,
    zone: sentence.zone,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    text: wordsAt(reading.text, sentence),
  }));

export const mentionRows = (reading: Reading, names: GraphNames): Row[] =>
  mentionsOf(reading, names).map(({ entityId, sentence, mention }) => ({
    id: mentionId(names.hash, mention, keyOf(entityId)),
    article: names.article,
    at: names.at,
    entity: entityId,
    sentence: names.sentence(sentence.id),
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: wordsAt(reading.text, mention),
  }));

/** One row a pair of article and entity. */
export function mentionsRows(reading: Reading, names: GraphNames): Row[] {
  const perEntity = grouped(mentionsOf(reading, names), ({ entityId }) => entityId);
  return [...perEntity]
    .map(([entity, { length }]) => ({ article: names.article, at: names.at, entity, count: length }))
    .sort((left, right) => (left.entity < right.entity ? -1 : 1));
}

interface PlacedMention {
  readonly entityId: string;
  readonly sentence: SentenceSpan;
  readonly mention: ReadMention;
}

/** A name in a byline stands in no sentence: the article is from its source, it does not speak of it. */
function mentionsOf(reading: Reading, names: GraphNames): PlacedMention[] {
  const sentences = reading.sentences.filter(({ zone }) => ZONES_OF_THE_ARTICLE.includes(zone));
  const placed = reading.entities.flatMap(({ key, mentions }) =>
    mentions.flatMap((mention) => placedIn(sentences, mention, key, names)),
  );
  return [
    ...new Map(placed.map((each) => [`${each.mention.start} ${each.mention.end} ${each.entityId}`, each])).values(),
  ];
}

function placedIn(
  sentences: readonly SentenceSpan[],
  mention: ReadMention,
  key: EntityKey,
  names: GraphNames,
): PlacedMention[] {
  const sentence = sentences.find((each) => contains(each, mention));
  return sentence ? [{ entityId: names.entity(key), sentence, mention }] : [];
}

const keyOf = (entityId: string): string => entityId.slice(entityId.indexOf(":") + 1);

const byId = (left: { id: string }, right: { id: string }): number =>
  left.id < right.id ? -1 : left.id > right.id ? 1 : 0;

const byKey = (left: { key: string }, right: { key: string }): number =>
  left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
