import { Field, Int, ObjectType } from "type-graphql";
import { EventRole, EventType, Factuality, Precision, Quad } from "./enumerations";
import { Span } from "./evidence";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

@ObjectType({
  implements: Node,
  description: "Something that happened, is claimed, expected, feared or denied to happen.",
})
export class Event extends Node {
  @Field(() => EventType) declare readonly type: string;
  @Field(() => String) declare readonly title: string;
  @Field(() => Factuality, { description: "The strongest of its reports." }) declare readonly factuality: string;
  @Field(() => CalendarDate, { nullable: true }) declare readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly to: string | null;
  @Field(() => Precision, { nullable: true }) declare readonly precision: string | null;
  @Field(() => Int) declare readonly articleCount: number;
  @Field(() => String, { nullable: true, description: "PLOVER class, for export." })
  declare readonly plover: string | null;
  @Field(() => String, { nullable: true, description: "CAMEO root, for export." })
  declare readonly cameo: string | null;
  @Field(() => Quad, { nullable: true, description: "Quad class, for export." }) declare readonly quad: string | null;
}

@ObjectType({ description: "One entity's part in one event." })
export class Participation {
  @Field(() => EventRole) declare readonly role: string;
}

@ObjectType({ description: "One sentence reporting one event, with how sure that sentence is." })
export class Report {
  @Field(() => Factuality) declare readonly factuality: string;
  @Field(() => Span, { description: "The words that tell of the event." }) declare readonly words: Span;
}
