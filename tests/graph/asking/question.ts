import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse } from "graphql";
import { selectRootFields } from "../../../src/api/selection";
import type { SelectedField } from "../../../src/domain/ports";

const schema = buildSchema(readFileSync(join(__dirname, "../../../schema/dateline.graphql"), "utf8"));

/** The first root field of a question, as the API hands it to the graph. */
export function question(text: string): SelectedField {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("a question begins with {");
  const [field] = selectRootFields({ schema, operation, fragments: {}, variableValues: {} });
  if (!field) throw new Error("the question asks for nothing");
  return field;
}
