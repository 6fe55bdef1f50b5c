import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { argument, asOf, during, feed, first, kindsOfEntity, page } from "../types/arguments";
import type { Article, Mention } from "../types/article";
import { Companion, RelationCount } from "../types/company";
import {
  ArticleConnection,
  type Connection,
  EventConnection,
  MembershipConnection,
  MentionConnection,
  PositionConnection,
  StatementConnection,
  TenureConnection,
} from "../types/connection";
import { Entity, Organisation, Person, Place } from "../types/entity";
import { EventRole } from "../types/enumerations";
import type { Event } from "../types/event";
import { Evidence } from "../types/evidence";
import { ArticleFilter, EventFilter, StatementFilter } from "../types/filters";
import { type Membership, type Position, Tenure } from "../types/position";
import type { Statement } from "../types/statement";
import { TopicShare } from "../types/topic";

const role = argument("role", () => EventRole, { nullable: true });

@Resolver(() => Entity)
export class EntityRelations {
  @Relation(() => ArticleConnection, { takes: feed(() => ArticleFilter), description: "The articles that name it." })
  declare readonly articles: Connection<Article>;

  @Relation(() => MentionConnection, { takes: [during, ...page(20)] })
  declare readonly mentions: Connection<Mention>;

  @Relation(() => StatementConnection, { takes: feed(() => StatementFilter), description: "What it said." })
  declare readonly statements: Connection<Statement>;

  @Relation(() => StatementConnection, { takes: feed(() => StatementFilter), description: "What was said about it." })
  declare readonly statementsAbout: Connection<Statement>;

  @Relation(() => EventConnection, {
    takes: [role, ...feed(() => EventFilter)],
    description: "What it did or what was done to it; `role` narrows to one side.",
  })
  declare readonly events: Connection<Event>;

  @Relation(() => MembershipConnection, { takes: [asOf, ...page(50)], description: "What it belongs to." })
  declare readonly memberOf: Connection<Membership>;

  @Relation(() => [TopicShare], { takes: [during, first(10)] })
  declare readonly topics: readonly TopicShare[];

  @Relation(() => [Companion], {
    takes: [during, kindsOfEntity, first(10)],
    description: "Entities named in the same articles, most often first.",
  })
  declare readonly companions: readonly Companion[];

  @Relation(() => [RelationCount], {
    takes: [during],
    description: "How many relations of each kind it has: look before you expand.",
  })
  declare readonly relations: readonly RelationCount[];
}

@Resolver(() => Person)
export class PersonRelations {
  @Relation(() => TenureConnection, {
    takes: [asOf, ...page(20)],
    description: "Positions held, newest first; with `asOf` only those held on that day.",
  })
  declare readonly tenures: Connection<Tenure>;
}

@Resolver(() => Organisation)
export class OrganisationRelations {
  @Relation(() => PositionConnection, { takes: page(20) })
  declare readonly positions: Connection<Position>;

  @Relation(() => [Tenure], { takes: [asOf], description: "Whoever heads it (on a day)." })
  declare readonly leaders: readonly Tenure[];

  @Relation(() => MembershipConnection, {
    takes: [asOf, kindsOfEntity, ...page(50)],
    description: "Its members: countries of an alliance, companies of a group, people of a party.",
  })
  declare readonly members: Connection<Membership>;
}

@Resolver(() => Place)
export class PlaceRelations {
  @Relation(() => [Tenure], {
    takes: [asOf],
    description: "Head of state and head of government (on a day), for a country.",
  })
  declare readonly leaders: readonly Tenure[];

  @Relation(() => Place, { nullable: true, description: "The larger place it lies in." })
  declare readonly within: Place | null;
}

@Resolver(() => Companion)
export class CompanionRelations {
  @Relation(() => [Evidence], { takes: [first(3)] })
  declare readonly evidence: readonly Evidence[];
}
