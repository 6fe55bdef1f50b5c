import { Field, Float, Int, ObjectType } from "type-graphql";
import { Node } from "./node";

@ObjectType({ implements: Node, description: "What news can be about: an IPTC Media Topic." })
export class Topic extends Node {
  @Field(() => String, { description: "IPTC Media Topics code such as `medtop:20000574`." })
  declare readonly code: string;
  @Field(() => String) declare readonly label: string;
}

@ObjectType({ description: "How much something is about a topic." })
export class TopicShare {
  @Field(() => Topic) declare readonly topic: Topic;
  @Field(() => Float, { description: "0 to 1." }) declare readonly score: number;
  @Field(() => Int) declare readonly articles: number;
}
