import { ID, Resolver } from "type-graphql";
import { Root } from "../relation";
import { type Argument, argument } from "../types/arguments";
import { Article } from "../types/article";
import { Entity, Organisation, Person, Place } from "../types/entity";
import { Event } from "../types/event";
import { Node } from "../types/node";
import { WebAddress } from "../types/scalars";
import { Statement } from "../types/statement";
import { Story } from "../types/story";
import { Topic } from "../types/topic";

const BY_ID_OR_NAME =
  "One entity by id (`person:mark-rutte`), Wikidata id (`wd:Q57792`) or name (any spelling the graph knows). Null when unknown; an error that lists the candidates when a name is ambiguous.";

const id = argument("id", () => ID, {});
const oneOf = (name: string, type: () => object): Argument => argument(name, type, { nullable: true });
const idOrName = [oneOf("id", () => ID), oneOf("name", () => String)];

/** Root fields that find one thing. */
@Resolver()
export class Lookups {
  @Root(() => Node, { takes: [id], nullable: true, description: "Any object by its id. Null when there is none." })
  declare readonly node: Node | null;

  @Root(() => [Node], {
    takes: [argument("ids", () => [ID], {})],
    nullable: "items",
    description: "Several objects by their ids, in the same order; null for an id that is not there.",
  })
  declare readonly nodes: readonly (Node | null)[];

  @Root(() => Person, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
  declare readonly person: Person | null;

  @Root(() => Organisation, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
  declare readonly organisation: Organisation | null;

  @Root(() => Place, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
  declare readonly place: Place | null;

  @Root(() => Entity, { takes: idOrName, nullable: true, description: BY_ID_OR_NAME })
  declare readonly entity: Entity | null;

  @Root(() => Topic, {
    takes: [oneOf("code", () => ID), oneOf("label", () => String)],
    nullable: true,
    description: "One topic by its code (`medtop:20000574`) or label.",
  })
  declare readonly topic: Topic | null;

  @Root(() => Article, {
    takes: [oneOf("id", () => ID), oneOf("url", () => WebAddress)],
    nullable: true,
    description: "One article by id or address.",
  })
  declare readonly article: Article | null;

  @Root(() => Statement, { takes: [id], nullable: true })
  declare readonly statement: Statement | null;

  @Root(() => Event, { takes: [id], nullable: true })
  declare readonly event: Event | null;

  @Root(() => Story, { takes: [id], nullable: true })
  declare readonly story: Story | null;
}
