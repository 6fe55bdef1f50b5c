import { Field, ObjectType } from "type-graphql";
import { MembershipKind, TenureStatus } from "./enumerations";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

@ObjectType({ implements: Node, description: "A seat that people take in turn: Secretary General of NATO." })
export class Position extends Node {
  @Field(() => String) declare readonly title: string;
  @Field(() => Boolean, { description: "True for the one who leads." }) declare readonly isHead: boolean;
  @Field(() => Boolean, { description: "At most one holder at a time." }) declare readonly isSingleSeat: boolean;
}

@ObjectType({
  implements: Node,
  description: "One person in one position for one time. A node, because its dates need evidence of their own.",
})
export class Tenure extends Node {
  @Field(() => CalendarDate, { nullable: true }) declare readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly to: string | null;
  @Field(() => TenureStatus) declare readonly status: string;
  @Field(() => CalendarDate, { nullable: true, description: "The last day a source spoke of it as current." })
  declare readonly lastConfirmedOn: string | null;
}

@ObjectType({ implements: Node, description: "Somebody or something belonging to something else for some time." })
export class Membership extends Node {
  @Field(() => MembershipKind) declare readonly kind: string;
  @Field(() => CalendarDate, { nullable: true }) declare readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly to: string | null;
}
