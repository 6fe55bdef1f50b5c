import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { first, kindsOfNode } from "../types/arguments";
import { Article } from "../types/article";
import { Entity } from "../types/entity";
import { Event } from "../types/event";
import { Evidence } from "../types/evidence";
import { Node } from "../types/node";
import { Statement } from "../types/statement";
import { TopicShare } from "../types/topic";

@Resolver(() => Statement)
export class StatementRelations {
  @Relation(() => Entity, { nullable: true, description: "Null only when the text names nobody." })
  declare readonly speaker: Entity | null;

  @Relation(() => [Entity])
  declare readonly addressees: readonly Entity[];

  @Relation(() => Entity, {
    nullable: true,
    description: "The channel it went through: a network, a broadcaster, a newspaper.",
  })
  declare readonly via: Entity | null;

  @Relation(() => [Node], { takes: [kindsOfNode, first(20)] })
  declare readonly about: readonly Node[];

  @Relation(() => [TopicShare])
  declare readonly topics: readonly TopicShare[];

  @Relation(() => Event, {
    nullable: true,
    description: "The event this statement performs: to congratulate is to say so.",
  })
  declare readonly performs: Event | null;

  @Relation(() => Article)
  declare readonly article: Article;

  @Relation(() => [Statement], { takes: [first(10)], description: "The same words or content elsewhere." })
  declare readonly repeatedIn: readonly Statement[];

  @Relation(() => [Evidence])
  declare readonly evidence: readonly Evidence[];
}
