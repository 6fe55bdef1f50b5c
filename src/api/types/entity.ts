import { Field, InterfaceType, ObjectType } from "type-graphql";
import { EntityKind } from "./enumerations";
import { Node } from "./node";
import { CalendarDate } from "./scalars";

/** What the four kinds have in common is declared here once; how they hang together with the rest, in relations/entity.ts. */
@InterfaceType({ implements: Node, description: "Whoever or whatever can be named, speak, act or be spoken about." })
export abstract class Entity extends Node {
  @Field(() => String) declare readonly name: string;
  @Field(() => EntityKind) declare readonly kind: string;
  @Field(() => [String]) declare readonly aliases: readonly string[];
  @Field(() => String, { nullable: true, description: "Wikidata id such as `Q57792`." })
  declare readonly wikidata: string | null;
  @Field(() => String, { nullable: true }) declare readonly description: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly firstMentionedOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) declare readonly lastMentionedOn: string | null;
}

@ObjectType({ implements: [Entity, Node], description: "A human being." })
export class Person extends Entity {}

@ObjectType({
  implements: [Entity, Node],
  description: "A company, party, alliance, agency, court, team or any other body.",
})
export class Organisation extends Entity {}

@ObjectType({
  implements: [Entity, Node],
  description: "A country, city, region or other place; countries act and speak, too.",
})
export class Place extends Entity {}

@ObjectType({
  implements: [Entity, Node],
  description: "People or bodies meant together but not named: `some NATO members`.",
})
export class Group extends Entity {}
