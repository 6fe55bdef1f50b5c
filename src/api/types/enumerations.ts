import { registerEnumType } from "type-graphql";
import { EVENT_TYPE_NAMES, eventType } from "../../domain/event-types";
import {
  ATTRIBUTIONS,
  ENTITY_KINDS,
  EVENT_ROLES,
  FACTUALITIES,
  MEMBERSHIP_KINDS,
  MENTION_KINDS,
  PRECISIONS,
  QUADS,
  RELATION_KINDS,
  STATEMENT_KINDS,
  TENURE_STATUSES,
  ZONES,
} from "../../domain/vocabulary";
import table from "../tables/enumerations.json";

type Meanings = Readonly<Record<string, string>>;
type Members = Readonly<Record<string, string>>;

const NODE_KINDS = [
  ...ENTITY_KINDS,
  ...["ARTICLE", "STATEMENT", "EVENT", "TOPIC", "STORY", "POSITION", "TENURE", "MEMBERSHIP", "SENTENCE", "MENTION"],
];

export const NodeKind = enumeration("NodeKind", NODE_KINDS);
export const EntityKind = enumeration("EntityKind", ENTITY_KINDS);
export const StatementKind = enumeration("StatementKind", STATEMENT_KINDS);
export const Attribution = enumeration("Attribution", ATTRIBUTIONS);
export const MentionKind = enumeration("MentionKind", MENTION_KINDS);
export const Zone = enumeration("Zone", ZONES);
export const Factuality = enumeration("Factuality", FACTUALITIES);
export const Precision = enumeration("Precision", PRECISIONS);
export const TenureStatus = enumeration("TenureStatus", TENURE_STATUSES);
export const MembershipKind = enumeration("MembershipKind", MEMBERSHIP_KINDS);
export const Quad = enumeration("Quad", QUADS);
export const RelationKind = enumeration("RelationKind", RELATION_KINDS);
export const EventRole = enumeration("EventRole", EVENT_ROLES);
export const EventType = enumeration("EventType", EVENT_TYPE_NAMES, examplesOfEventTypes());
export const TimeOrder = enumeration("TimeOrder", Object.keys(table.TimeOrder.values));
export const EntityOrder = enumeration("EntityOrder", Object.keys(table.EntityOrder.values));
export const Measure = enumeration("Measure", Object.keys(table.Measure.values));
export const Dimension = enumeration("Dimension", Object.keys(table.Dimension.values));
export const LoadOutcome = enumeration("LoadOutcome", Object.keys(table.LoadOutcome.values));
export const Verdict = enumeration("Verdict", Object.keys(table.Verdict.values));
export const ConflictKind = enumeration("ConflictKind", Object.keys(table.ConflictKind.values));
export const Interval = enumeration("Interval", Object.keys(table.Interval.values));

function enumeration(name: keyof typeof table, values: readonly string[], meanings?: Meanings): Members {
  const members: Members = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(members, {
    name,
    description: table[name].description,
    valuesConfig: described(meanings ?? table[name].values),
  });
  return members;
}

function described(meanings: Meanings) {
  return Object.fromEntries(Object.entries(meanings).map(([value, description]) => [value, { description }]));
}

function examplesOfEventTypes(): Meanings {
  return Object.fromEntries(EVENT_TYPE_NAMES.map((name) => [name, eventType(name).example]));
}
