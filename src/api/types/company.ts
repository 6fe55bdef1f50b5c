import { Field, Int, ObjectType } from "type-graphql";
import { Entity } from "./entity";
import { RelationKind } from "./enumerations";
import { CalendarDate } from "./scalars";

@ObjectType({ description: "An entity named in the same articles as another." })
export class Companion {
  @Field(() => Entity) declare readonly entity: Entity;
  @Field(() => Int, { description: "How many articles name both." }) declare readonly articles: number;
  @Field(() => CalendarDate, { nullable: true, description: "When they were last named together." })
  declare readonly lastOn: string | null;
}

@ObjectType({ description: "How many relations of one kind there are." })
export class RelationCount {
  @Field(() => RelationKind) declare readonly relation: string;
  @Field(() => Int) declare readonly count: number;
}
