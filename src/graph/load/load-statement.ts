import type { CypherStatement } from "../../domain/ports";
import { statementText } from "../statement-files";
import type { Row } from "./row";

/**
 * A statement of cypher/load. All it is given is one map, `$given`: Neo4j plans a statement anew for lists of another order of
 * magnitude (ten rows, a hundred), unless the list is inside of a map.
 */
export const loadStatement = (file: string, given: Row = {}): CypherStatement => ({
  text: statementText(`load/${file}`),
  parameters: { given },
});
