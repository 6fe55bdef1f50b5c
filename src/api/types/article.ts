import { Field, Int, ObjectType } from "type-graphql";
import { MentionKind, Zone } from "./enumerations";
import { Node } from "./node";
import { CalendarDate, Instant, WebAddress } from "./scalars";

@ObjectType({ implements: Node, description: "A news article, as it was received." })
export class Article extends Node {
  @Field(() => String) declare readonly headline: string;
  @Field(() => [String]) declare readonly bylines: readonly string[];
  @Field(() => CalendarDate, { nullable: true }) declare readonly publishedOn: string | null;
  @Field(() => Instant, { nullable: true }) declare readonly publishedAt: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly updatedOn: string | null;
  @Field(() => String) declare readonly language: string;
  @Field(() => WebAddress, { nullable: true }) declare readonly url: string | null;
  @Field(() => Boolean, { description: "True for an article known only from a teaser on another page." })
  declare readonly isStub: boolean;
  @Field(() => String, { nullable: true }) declare readonly text: string | null;
}

@ObjectType({ implements: Node, description: "One sentence of an article: what every fact rests on." })
export class Sentence extends Node {
  @Field(() => Int) declare readonly index: number;
  @Field(() => Zone) declare readonly zone: string;
  @Field(() => Int) declare readonly paragraph: number;
  @Field(() => Int, { description: "UTF-16 code units in the article's text, half open." })
  declare readonly start: number;
  @Field(() => Int) declare readonly end: number;
  @Field(() => String) declare readonly text: string;
}

@ObjectType({ implements: Node, description: "The words of a sentence that refer to an entity." })
export class Mention extends Node {
  @Field(() => MentionKind) declare readonly kind: string;
  @Field(() => Int) declare readonly start: number;
  @Field(() => Int) declare readonly end: number;
  @Field(() => String) declare readonly text: string;
}
