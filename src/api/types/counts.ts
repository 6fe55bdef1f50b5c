import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "./entity";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

@ObjectType({ description: "How much there is in one stretch of time, of all or of one of what it is counted by." })
export class TrendPoint {
  @Field(() => CalendarDate, { description: "Its first day." }) declare readonly bucket: string;
  @Field(() => ID, { nullable: true, description: "An id, or the name of a type, kind or class." })
  declare readonly key: string | null;
  @Field(() => String, { nullable: true }) declare readonly label: string | null;
  @Field(() => Int) declare readonly count: number;
}

@ObjectType({ description: "What there is most of." })
export class RankedRow {
  @Field(() => ID, { description: "An id, or the name of a type, kind or class." }) declare readonly key: string;
  @Field(() => String) declare readonly label: string;
  @Field(() => Int) declare readonly count: number;
  @Field(() => Float, {
    description:
      "0 to 1, of the total. What belongs to several counts for each, so that shares may add up to more than 1.",
  })
  declare readonly share: number;
  @Field(() => Node, { nullable: true, description: "Null for types, kinds and classes." })
  declare readonly node: Node | null;
}

@ObjectType({ description: "A ranking with the true total." })
export class Ranking {
  @Field(() => Int, { description: "How much there is of all, whatever it is counted by." })
  declare readonly total: number;
  @Field(() => [RankedRow]) declare readonly rows: readonly RankedRow[];
}

@ObjectType({ description: "How often somebody spoke about somebody or something." })
export class SpeakerTarget {
  @Field(() => Entity) declare readonly speaker: Entity;
  @Field(() => Entity) declare readonly target: Entity;
  @Field(() => Int) declare readonly count: number;
  @Field(() => CalendarDate, { nullable: true, description: "When it was last." })
  declare readonly lastOn: string | null;
}
