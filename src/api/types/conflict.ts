import { Field, ObjectType } from "type-graphql";
import { ConflictKind } from "./enumerations";
import { Node } from "./node";

@ObjectType({ description: "A disagreement between sources. Nothing is resolved: both sides show their sentence." })
export class Conflict {
  @Field(() => ConflictKind) declare readonly kind: string;
  @Field(() => Node, { description: "What it is about: an event, a statement, a position or a tenure." })
  declare readonly about: Node;
  @Field(() => String, { description: "The disagreement in a sentence." }) declare readonly explanation: string;
}
