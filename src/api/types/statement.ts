import { Field, ObjectType } from "type-graphql";
import { Attribution, StatementKind } from "./enumerations";
import { Span } from "./evidence";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

@ObjectType({
  implements: Node,
  description: "Somebody said, wrote, thought or feared something, and an article says so.",
})
export class Statement extends Node {
  @Field(() => StatementKind) declare readonly kind: string;
  @Field(() => Attribution) declare readonly attribution: string;
  @Field(() => String, { description: "What was said, in the article's words." }) declare readonly content: string;
  @Field(() => [Span], { description: "The verbatim parts." }) declare readonly quotes: readonly Span[];
  @Field(() => String, {
    nullable: true,
    description: "The word that carries the attribution: `said`, `insisting`.",
  })
  declare readonly cue: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly saidFrom: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly saidTo: string | null;
  @Field(() => String, { nullable: true, description: "The word that weakens it: `reportedly`." })
  declare readonly hedge: string | null;
  @Field(() => Boolean, { description: "True when it is said not to have been said." })
  declare readonly isNegated: boolean;
}
