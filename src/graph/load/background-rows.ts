import type { Background, BackgroundEntity, BackgroundMembership, BackgroundTenure } from "../../domain/background";
import { entityId, membershipId, positionId } from "../../domain/ids";
import type { EntityKey } from "../../domain/reading";
import { nameKey } from "../name-key";
import { LABELS } from "./entity-rows";
import { idOfKnown } from "./known-entities";
import { backgroundTenureId } from "./known-tenures";
import type { Row } from "./row";

/** Facts that no article states, as rows of the same files of cypher/load as an article's. */
export interface BackgroundRows {
  /** One row a spelling. */
  readonly entity: readonly BackgroundRow[];
  readonly name: readonly Row[];
  readonly tenure: readonly BackgroundRow[];
  readonly membership: readonly BackgroundRow[];
}

type BackgroundRow = Row & { readonly id: string };

export function backgroundRows({ entities, tenures, memberships }: Background): BackgroundRows {
  const idOf = idsByKey(entities);
  return {
    entity: entities.flatMap(entityRows),
    name: entities.flatMap(nameRows),
    tenure: tenures.map((tenure) => tenureRow(tenure, idOf)),
    membership: memberships.map((membership) => membershipRow(membership, idOf)),
  };
}

function entityRows(entity: BackgroundEntity): BackgroundRow[] {
  const { key, kind, name, aliases, wikidata } = entity;
  const row = { id: idOfKnown(entity), key, kind, label: LABELS[kind], name, wikidata, isBackground: true };
  return [name, ...aliases].map((spelling) => ({ ...row, spelling }));
}

const nameRows = (entity: BackgroundEntity): Row[] =>
  [entity.name, ...entity.aliases].map((spelling) => ({ entity: idOfKnown(entity), key: nameKey(spelling) }));

/** An office that was passed on is past, any other is held: the pack says so itself. An article that speaks of it knows better. */
function tenureRow(tenure: BackgroundTenure, idOf: (key: EntityKey) => string): BackgroundRow {
  const [person, of] = [idOf(tenure.person), idOf(tenure.of)];
  const position = positionId(tenure.title, of);
  return {
    id: backgroundTenureId(person, position, tenure),
    person,
    position,
    title: tenure.title,
    of,
    isHead: tenure.head,
    isBackground: true,
    background: {
      isBackground: true,
      backgroundFrom: tenure.from,
      backgroundTo: tenure.to,
      backgroundStatus: tenure.to === null ? "CURRENT" : "PAST",
      backgroundIsLeader: tenure.leader,
    },
  };
}

function membershipRow(membership: BackgroundMembership, idOf: (key: EntityKey) => string): BackgroundRow {
  const { kind, from, to } = membership;
  const [member, of] = [idOf(membership.member), idOf(membership.of)];
  const background = { isBackground: true, backgroundFrom: from, backgroundTo: to };
  return { id: membershipId(member, of, kind), member, of, kind, background };
}

function idsByKey(entities: readonly BackgroundEntity[]): (key: EntityKey) => string {
  const ids = new Map(entities.map((entity) => [entity.key, idOfKnown(entity)]));
  return (key) => ids.get(key) ?? entityId("PERSON", key);
}
