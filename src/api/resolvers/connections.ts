import { ID, Int, Resolver } from "type-graphql";
import { Root } from "../relation";
import { argument, during, first } from "../types/arguments";
import { RelationKind } from "../types/enumerations";
import { Graph, Path } from "../types/graph";

const kindsOfRelation = (name: string) =>
  argument(name, () => [RelationKind], {
    nullable: true,
    description: "All but NAMED_TOGETHER when none is given: it says little and would hide the others.",
  });

/** Root fields that show how things hang together. */
@Resolver()
export class Connections {
  @Root(() => [Path], {
    takes: [
      argument("from", () => ID, {}),
      argument("to", () => ID, {}),
      argument("maxLength", () => Int, { defaultValue: 4, description: "1 to 4 steps." }),
      kindsOfRelation("through"),
      during,
      first(3),
    ],
    description:
      "How two entities are connected, shortest and best-evidenced first; each step can show the sentences it rests on.",
  })
  declare readonly paths: readonly Path[];

  @Root(() => Graph, {
    takes: [
      argument("around", () => [ID], {}),
      argument("depth", () => Int, { defaultValue: 1, description: "1 to 3 steps." }),
      kindsOfRelation("relations"),
      during,
      argument("minEvidence", () => Int, { defaultValue: 1, description: "The least weight of an edge." }),
      first(60),
    ],
    description:
      "The neighbourhood of some entities as nodes and edges, ready to draw. Bounded to `first` edges, the nearest and best evidenced: `truncated` says when there is more.",
  })
  declare readonly graph: Graph;
}
