import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { argument, first, page } from "../types/arguments";
import { type Article, Sentence } from "../types/article";
import { ArticleConnection, type Connection, ReportConnection, StatementConnection } from "../types/connection";
import { Entity, Place } from "../types/entity";
import { EventRole } from "../types/enumerations";
import { Event, Participation, Report } from "../types/event";
import { Evidence } from "../types/evidence";
import { Node } from "../types/node";
import type { Statement } from "../types/statement";

const role = argument("role", () => EventRole, { nullable: true });

@Resolver(() => Event)
export class EventRelations {
  @Relation(() => Place, { nullable: true })
  declare readonly place: Place | null;

  @Relation(() => [Participation], { takes: [role] })
  declare readonly participants: readonly Participation[];

  @Relation(() => [Entity], { description: "Shorthand for participants with role ACTOR." })
  declare readonly actors: readonly Entity[];

  @Relation(() => [Entity], { description: "Shorthand for participants with role RECIPIENT." })
  declare readonly recipients: readonly Entity[];

  @Relation(() => [Node], { description: "What it is about: what the congratulations are for." })
  declare readonly about: readonly Node[];

  @Relation(() => Event, { nullable: true })
  declare readonly partOf: Event | null;

  @Relation(() => [Event], { takes: [first(20)] })
  declare readonly parts: readonly Event[];

  @Relation(() => Event, { nullable: true })
  declare readonly responseTo: Event | null;

  @Relation(() => [Event], { takes: [first(20)] })
  declare readonly responses: readonly Event[];

  @Relation(() => Event, { nullable: true })
  declare readonly causedBy: Event | null;

  @Relation(() => ReportConnection, { takes: page(20), description: "The sentences that tell of it." })
  declare readonly reports: Connection<Report>;

  @Relation(() => StatementConnection, { takes: page(20), description: "What was said about it." })
  declare readonly statements: Connection<Statement>;

  @Relation(() => ArticleConnection, { takes: page(20) })
  declare readonly articles: Connection<Article>;

  @Relation(() => [Evidence], { takes: [first(5)] })
  declare readonly evidence: readonly Evidence[];
}

@Resolver(() => Participation)
export class ParticipationRelations {
  @Relation(() => Entity)
  declare readonly entity: Entity;

  @Relation(() => [Evidence], { takes: [first(5)] })
  declare readonly evidence: readonly Evidence[];
}

@Resolver(() => Report)
export class ReportRelations {
  @Relation(() => Event)
  declare readonly event: Event;

  @Relation(() => Sentence)
  declare readonly sentence: Sentence;

  @Relation(() => Entity, { nullable: true, description: "Whose word it is, when the article does not say it itself." })
  declare readonly accordingTo: Entity | null;
}
