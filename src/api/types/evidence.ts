import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Words of an article and where they stand: UTF-16 code units, half open." })
export class Span {
  @Field(() => Int) declare readonly start: number;
  @Field(() => Int) declare readonly end: number;
  @Field(() => String) declare readonly text: string;
}

@ObjectType({
  description: "Why the graph says so: the sentence, the exact words, who read it and how sure it was.",
})
export class Evidence {
  @Field(() => Span) declare readonly words: Span;
  @Field(() => String) declare readonly reader: string;
  @Field(() => Float) declare readonly confidence: number;
}
