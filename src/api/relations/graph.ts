import { Resolver } from "type-graphql";
import { Relation } from "../relation";
import { first } from "../types/arguments";
import { Entity } from "../types/entity";
import { Evidence } from "../types/evidence";
import { GraphEdge, Path, PathStep } from "../types/graph";

const shown = { takes: [first(3)], description: "Empty for what only the background pack says." };

@Resolver(() => GraphEdge)
export class GraphEdgeRelations {
  @Relation(() => [Evidence], shown)
  declare readonly evidence: readonly Evidence[];
}

@Resolver(() => Path)
export class PathRelations {
  @Relation(() => [PathStep])
  declare readonly steps: readonly PathStep[];
}

@Resolver(() => PathStep)
export class PathStepRelations {
  @Relation(() => Entity)
  declare readonly from: Entity;

  @Relation(() => Entity)
  declare readonly to: Entity;

  @Relation(() => [Evidence], shown)
  declare readonly evidence: readonly Evidence[];
}
