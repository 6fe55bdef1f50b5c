import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Whatever has an id." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "Stable across reloads, readable: `person:mark-rutte`, `topic:20000574`, `event:congratulate-1f3a9c2e`.",
  })
  declare readonly id: string;
}
