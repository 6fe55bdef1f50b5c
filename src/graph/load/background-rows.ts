import type { Background, BackgroundEntity, BackgroundTenure } from "../../domain/background";
import { entityId, membershipId, positionId } from "../../domain/ids";
import type { EntityKey } from "../../domain/reading";
import { nameKey } from "../name-key";
import { LABELS } from "./entity-rows";
import { idOfKnown } from "./known-entities";
import { backgroundTenureId } from "./known-tenures";
import type { Row } from "./row";

/** Facts that no article states, as rows of cypher/load/background-*. */
export interface BackgroundRows {
  readonly entities: readonly Row[];
  readonly names: readonly Row[];
  readonly positions: readonly Row[];
  readonly tenures: readonly BackgroundRow[];
  readonly memberships: readonly BackgroundRow[];
}

type BackgroundRow = Row & { readonly id: string };

export function backgroundRows({ entities, tenures, memberships }: Background): BackgroundRows {
  const idOf = idsByKey(entities);
  return {
    entities: entities.map(entityRow),
    names: entities.flatMap(nameRowsOf),
    positions: tenures.map((tenure) => positionRow(tenure, idOf)),
    tenures: tenures.map((tenure) => tenureRow(tenure, idOf)),
    memberships: memberships.map(({ member, of, kind, from, to }) => ({
      id: membershipId(idOf(member), idOf(of), kind),
      member: idOf(member),
      of: idOf(of),
      kind,
      backgroundFrom: from,
      backgroundTo: to,
    })),
  };
}

const entityRow = (entity: BackgroundEntity): Row => ({
  id: idOfKnown(entity),
  key: entity.key,
  kind: entity.kind,
  label: LABELS[entity.kind],
  name: entity.name,
  aliases: entity.aliases,
  wikidata: entity.wikidata,
});

const nameRowsOf = (entity: BackgroundEntity): Row[] =>
  [entity.name, ...entity.aliases].map((spelling) => ({ key: nameKey(spelling), entity: idOfKnown(entity) }));

const positionRow = ({ title, of, head }: BackgroundTenure, idOf: (key: EntityKey) => string): Row => ({
  id: positionId(title, idOf(of)),
  title,
  of: idOf(of),
  isHead: head,
});

/** An office that was passed on is past, any other is held: the pack says so itself. An article that speaks of it knows better. */
function tenureRow(tenure: BackgroundTenure, idOf: (key: EntityKey) => string): BackgroundRow {
  const [person, position] = [idOf(tenure.person), positionId(tenure.title, idOf(tenure.of))];
  return {
    id: backgroundTenureId(person, position, tenure),
    person,
    position,
    backgroundFrom: tenure.from,
    backgroundTo: tenure.to,
    backgroundStatus: tenure.to === null ? "CURRENT" : "PAST",
    backgroundIsLeader: tenure.leader,
  };
}

function idsByKey(entities: readonly BackgroundEntity[]): (key: EntityKey) => string {
  const ids = new Map(entities.map((entity) => [entity.key, idOfKnown(entity)]));
  return (key) => ids.get(key) ?? entityId("PERSON", key);
}
