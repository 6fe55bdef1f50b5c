import { Field, ID, InputType } from "type-graphql";
import { EntityKind, EventType, Factuality, Quad, StatementKind } from "./enumerations";
import { CalendarDate } from "./scalars";

@InputType({ description: "Both ends included; either may be open." })
export class Period {
  @Field(() => CalendarDate, { nullable: true }) declare readonly from: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly to: string | null;
}

@InputType()
export class EntityFilter {
  @Field(() => [EntityKind], { nullable: true }) declare readonly kinds: readonly string[] | null;
  @Field(() => String, { nullable: true }) declare readonly nameStartsWith: string | null;
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => Period, { nullable: true }) declare readonly during: Period | null;
}

@InputType()
export class ArticleFilter {
  @Field(() => Period, { nullable: true }) declare readonly during: Period | null;
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => [ID], { nullable: true, description: "All of these entities are named in it." })
  declare readonly mentions: readonly string[] | null;
  @Field(() => ID, { nullable: true }) declare readonly source: string | null;
  @Field(() => String, { nullable: true }) declare readonly language: string | null;
  @Field(() => ID, { nullable: true }) declare readonly story: string | null;
  @Field(() => CalendarDate, { nullable: true, description: "Only what had been published by then." })
  declare readonly knownBy: string | null;
  @Field(() => Boolean, { defaultValue: false, description: "Also articles known only from teasers on other pages." })
  declare readonly includeStubs: boolean;
}

@InputType()
export class StatementFilter {
  @Field(() => ID, { nullable: true }) declare readonly speaker: string | null;
  @Field(() => ID, { nullable: true }) declare readonly addressee: string | null;
  @Field(() => [ID], { nullable: true, description: "It is about all of these." })
  declare readonly about: readonly string[] | null;
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => [StatementKind], { nullable: true }) declare readonly kinds: readonly string[] | null;
  @Field(() => Period, { nullable: true }) declare readonly during: Period | null;
  @Field(() => ID, { nullable: true }) declare readonly article: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only weakened ones (`reportedly`); false: only the others.",
  })
  declare readonly hedged: boolean | null;
  @Field(() => CalendarDate, { nullable: true, description: "Only what had been published by then." })
  declare readonly knownBy: string | null;
}

@InputType({
  description:
    "By default only what is said to have happened; expected, hypothetical and negated events must be asked for.",
})
export class EventFilter {
  @Field(() => [EventType], { nullable: true }) declare readonly types: readonly string[] | null;
  @Field(() => ID, { nullable: true }) declare readonly actor: string | null;
  @Field(() => ID, { nullable: true }) declare readonly recipient: string | null;
  @Field(() => [ID], { nullable: true, description: "All of these take part." })
  declare readonly participants: readonly string[] | null;
  @Field(() => ID, { nullable: true }) declare readonly about: string | null;
  @Field(() => ID, { nullable: true }) declare readonly place: string | null;
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => Period, { nullable: true }) declare readonly during: Period | null;
  @Field(() => [Factuality], { defaultValue: ["ASSERTED", "REPORTED", "CLAIMED"] })
  declare readonly factuality: readonly string[];
  @Field(() => Quad, { nullable: true }) declare readonly quad: string | null;
  @Field(() => CalendarDate, { nullable: true, description: "Only what had been published by then." })
  declare readonly knownBy: string | null;
}

@InputType()
export class StoryFilter {
  @Field(() => Period, { nullable: true, description: "Told at any time in it." })
  declare readonly during: Period | null;
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => [ID], { nullable: true, description: "All of these entities are named in it." })
  declare readonly mentions: readonly string[] | null;
}

@InputType({ description: "Narrows what is counted; a filter that means nothing for it is refused." })
export class AnalyticsFilter {
  @Field(() => ID, { nullable: true }) declare readonly topic: string | null;
  @Field(() => ID, { nullable: true }) declare readonly entity: string | null;
  @Field(() => ID, { nullable: true }) declare readonly speaker: string | null;
  @Field(() => ID, { nullable: true }) declare readonly about: string | null;
  @Field(() => [StatementKind], { nullable: true }) declare readonly statementKinds: readonly string[] | null;
  @Field(() => [EventType], { nullable: true }) declare readonly eventTypes: readonly string[] | null;
  @Field(() => ID, { nullable: true }) declare readonly source: string | null;
}
