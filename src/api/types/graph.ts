import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeKind, RelationKind } from "./enumerations";
import { Node } from "./node";

@ObjectType({ description: "One thing in a drawing." })
export class GraphNode {
  @Field(() => ID) declare readonly id: string;
  @Field(() => NodeKind) declare readonly kind: string;
  @Field(() => String) declare readonly label: string;
  @Field(() => Int, { description: "The weights of its edges in the drawing, added up." })
  declare readonly weight: number;
  @Field(() => Node) declare readonly node: Node;
}

@ObjectType({ description: "How two things in a drawing are related." })
export class GraphEdge {
  @Field(() => ID) declare readonly id: string;
  @Field(() => ID) declare readonly source: string;
  @Field(() => ID) declare readonly target: string;
  @Field(() => RelationKind) declare readonly relation: string;
  @Field(() => String, { description: "How to call it: `spoke about`, `congratulated`, `says`." })
  declare readonly label: string;
  @Field(() => Int, {
    description: "On how many statements, events, sentences or articles it rests; 0 for background facts.",
  })
  declare readonly weight: number;
}

@ObjectType({ description: "One step of a path, in its direction." })
export class PathStep {
  @Field(() => RelationKind) declare readonly relation: string;
  @Field(() => String, { description: "How to say it: `spoke about`, `was congratulated by`, `meet`." })
  declare readonly label: string;
}

@ObjectType({ description: "How two entities are connected." })
export class Path {
  @Field(() => Int, { description: "The number of its steps." }) declare readonly length: number;
}

@ObjectType({ description: "Nodes and edges, ready to draw." })
export class Graph {
  @Field(() => [GraphNode]) declare readonly nodes: readonly GraphNode[];
  @Field(() => [GraphEdge]) declare readonly edges: readonly GraphEdge[];
  @Field(() => Boolean, { description: "True when there is more than is shown." }) declare readonly truncated: boolean;
}
