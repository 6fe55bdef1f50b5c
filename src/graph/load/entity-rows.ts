import { mentionId } from "../../domain/ids";
import type { EntityKey, ReadEntity, Reading, ReadMention, SentenceSpan } from "../../domain/reading";
import { contains, wordsAt } from "../../domain/span";
import type { Zone } from "../../domain/vocabulary";
import { nameKey } from "../name-key";
import type { GraphNames } from "./graph-names";
import { grouped } from "./grouped";
import { link } from "./link";
import type { Row } from "./row";

/** What stands in teasers and boilerplate is on the page, not in the article. */
const ZONES_OF_THE_ARTICLE: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

/** Each entity with the name that it is told by. */
export const entityRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.entities.map((entity) => {
    const { kind, name, wikidata } = entity;
    const id = names.entity(entity.key);
    return { id, key: keyOf(id), kind, label: LABELS[kind], name, spelling: name, wikidata, isBackground: false };
  });

/** The keys of all spellings that find an entity. */
export const nameRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.entities.flatMap((entity) =>
    nameKeysOf(entity, reading).map((key) => ({ entity: names.entity(entity.key), key })),
  );

export const LABELS = { PERSON: "Person", ORGANISATION: "Organisation", PLACE: "Place", GROUP: "Group" } as const;

/** Any spelling that an article uses as a name finds the entity. */
function nameKeysOf({ name, mentions }: ReadEntity, { text }: Reading): string[] {
  const named = mentions.filter(({ kind }) => kind === "NAME").map((mention) => wordsAt(text, mention));
  return [...new Set([name, ...named].map(nameKey))];
}

export const sentenceRows = (reading: Reading, names: GraphNames): Row[] =>
  reading.sentences.map((sentence, index) => ({
    id: names.sentence(sentence.id),
    article: names.article,
    articleId: names.article,
    index,
    zone: sentence.zone,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    text: wordsAt(reading.text, sentence),
  }));

export const mentionRows = (placed: readonly PlacedMention[], reading: Reading, names: GraphNames): Row[] =>
  placed.map((mention) => mentionRow(mention, reading, names));

const mentionRow = ({ entityId, sentence, mention }: PlacedMention, { text }: Reading, names: GraphNames): Row => ({
  sentence: names.sentence(sentence.id),
  entity: entityId,
  id: mentionId(names.hash, mention, keyOf(entityId)),
  entityId,
  at: names.at,
  kind: mention.kind,
  start: mention.start,
  end: mention.end,
  text: wordsAt(text, mention),
});

/** One a pair of article and entity: the fast lane for feeds. */
export function mentionsLinks(placed: readonly PlacedMention[], reading: Reading, names: GraphNames): Row[] {
  const perEntity = grouped(placed, ({ entityId }) => entityId);
  const told = new Map(reading.entities.map(({ key, name }) => [names.entity(key), name]));
  return [...perEntity].map(([entityId, { length }]) =>
    link("MENTIONS", names.article, entityId, {
      entityId,
      count: length,
      at: names.at,
      name: told.get(entityId) ?? null,
    }),
  );
}

export interface PlacedMention {
  readonly entityId: string;
  readonly sentence: SentenceSpan;
  readonly mention: ReadMention;
}

/** A name in a byline stands in no sentence: the article is from its source, it does not speak of it. */
export function mentionsOf(reading: Reading, names: GraphNames): PlacedMention[] {
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
