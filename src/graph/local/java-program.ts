import { NEO4J_VERSION } from "./settings";

/** A program that runs on Java and that the user's Maven fetches: what to fetch, and what to say when that fails. */
export interface JavaProgram {
  readonly name: string;
  readonly version: string;
  readonly artifacts: readonly {
    readonly group: string;
    readonly artifact: string;
    readonly classifier?: string;
  }[];
  /** `about 120 MB` */
  readonly size: string;
  /** What to do without it. */
  readonly instead: string;
}

export const NEO4J: JavaProgram = {
  name: "Neo4j",
  version: NEO4J_VERSION,
  artifacts: [{ group: "org.neo4j", artifact: "neo4j" }],
  size: "about 120 MB",
  instead: "set NEO4J_URI to a Neo4j that runs already",
};
