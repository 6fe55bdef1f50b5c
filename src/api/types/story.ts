import { Field, ObjectType } from "type-graphql";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

@ObjectType({ implements: Node, description: "Articles about the same thing, and what happened in it." })
export class Story extends Node {
  @Field(() => String, { description: "The headline of its first article." }) declare readonly title: string;
  @Field(() => CalendarDate, { nullable: true, description: "The day of its first article." })
  declare readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true, description: "The day of its last article." })
  declare readonly to: string | null;
}
