import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "./scalars";

@ObjectType({ description: "What the graph holds and how fresh it is." })
export class Summary {
  @Field(() => Int) declare readonly articles: number;
  @Field(() => Int) declare readonly statements: number;
  @Field(() => Int) declare readonly events: number;
  @Field(() => Int) declare readonly people: number;
  @Field(() => Int) declare readonly organisations: number;
  @Field(() => Int) declare readonly places: number;
  @Field(() => Int) declare readonly topics: number;
  @Field(() => Int) declare readonly stories: number;
  @Field(() => CalendarDate, { nullable: true, description: "The day of the oldest article." })
  declare readonly firstOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: "The day of the newest article." })
  declare readonly lastOn: string | null;
  @Field(() => String, { description: "Who read the articles." }) declare readonly reader: string;
  @Field(() => String, { description: "The version of Dateline." }) declare readonly version: string;
}
