import type { CypherStatement, SelectedField } from "../domain/ports";
import { newDraft } from "./asking/draft";
import { withItems } from "./asking/part";
import { root } from "./asking/root";

/** One root field's question: the one statement to send, and how its one row becomes the answer. */
export interface Assembled {
  readonly statement: CypherStatement;
  readonly decode: (row: unknown) => unknown;
}

/**
 * Whatever a root field nests, it becomes one statement; equal shapes become equal texts, so that Neo4j plans each once.
 * Throws a DatelineError for arguments that mean nothing, before anything is asked of the database.
 */
export function assemble(rootField: SelectedField): Assembled {
  const draft = newDraft();
  const { before = [], items, cypher, decode } = root(rootField, draft);
  const steps = [withItems([], before), withItems([], items), `RETURN ${cypher} AS answer`];
  const text = steps.filter((step, place) => step !== "" || place > 0).join("\n");
  return { statement: { text, parameters: draft.parameters }, decode };
}
