import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { first } from "../types/arguments";
import { Evidence } from "../types/evidence";
import { GraphEdge } from "../types/graph";

@Resolver(() => GraphEdge)
export class GraphEdgeRelations {
  @Relation(() => [Evidence], { takes: [first(3)], description: "Empty for what only the background pack says." })
  declare readonly evidence: readonly Evidence[];
}
