import { GraphQLJSON } from "graphql-scalars";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Article } from "./article";
import { Entity } from "./entity";
import { LoadOutcome, Verdict } from "./enumerations";
import { CalendarDate, WebAddress } from "./scalars";

@InputType({ description: "An article: its text with what is known about it, or a whole Reading." })
export class LoadArticleInput {
  @Field(() => String, { nullable: true, description: "Plain text or markdown, with front matter or without." })
  declare readonly text: string | null;
  @Field(() => String, { nullable: true }) declare readonly headline: string | null;
  @Field(() => WebAddress, { nullable: true }) declare readonly url: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly publishedOn: string | null;
  @Field(() => String, { nullable: true }) declare readonly source: string | null;
  @Field(() => String, { nullable: true }) declare readonly language: string | null;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "A whole Reading (see schema/reading.schema.json) instead of plain text.",
  })
  declare readonly reading: unknown;
}

@ObjectType({ description: "What is wrong with an article, or what of it was left out." })
export class Problem {
  @Field(() => String) declare readonly code: string;
  @Field(() => String) declare readonly message: string;
  @Field(() => String, { nullable: true, description: "Where." }) declare readonly at: string | null;
}

@ObjectType()
export class LoadArticlePayload {
  @Field(() => LoadOutcome) declare readonly outcome: string;
  @Field(() => Article, { nullable: true, description: "Null when it was rejected." })
  declare readonly article: Article | null;
  @Field(() => [Problem]) declare readonly problems: readonly Problem[];
  @Field(() => String, {
    nullable: true,
    description: "Give it back in the `dateline-bookmark` header to read your own write from any server of a cluster.",
  })
  declare readonly bookmark: string | null;
}

@ObjectType()
export class RetractArticlePayload {
  @Field(() => Article, { nullable: true, description: "As it was before it was taken back." })
  declare readonly article: Article | null;
  @Field(() => Int) declare readonly removedStatements: number;
  @Field(() => Int, { description: "Events that no other article tells of." }) declare readonly removedEvents: number;
}

@ObjectType()
export class JudgePayload {
  @Field(() => Entity) declare readonly left: Entity;
  @Field(() => Entity) declare readonly right: Entity;
  @Field(() => Verdict) declare readonly verdict: string;
  @Field(() => Boolean, { description: "True while the verdict is SAME." }) declare readonly merged: boolean;
}
