import { type ExecutionResult, execute } from "graphql";
import type { Asking } from "./asking";
import type { Compiled } from "./compile";
import { type Asked, selectedFor } from "./selected";

/**
 * Runs compiled code where there is some. What is wrong with an answer is for graphql-js to say: it reads the same answers once
 * more, and the graph is not asked again.
 */
export async function runOperation(asked: Asked, asking: Asking): Promise<ExecutionResult> {
  const result = await compiledFor(asked)?.(asking);
  return result === undefined || result.errors !== undefined ? interpreted(asked, asking) : result;
}

const interpreted = ({ understood, documents, variables, operationName }: Asked, asking: Asking) =>
  execute({
    schema: documents.schema,
    document: understood.document,
    contextValue: asking,
    variableValues: variables,
    operationName,
  });

function compiledFor(asked: Asked): Compiled | null {
  const { documents, understood, operationName } = asked;
  if (!understood.isKnown) return null;
  const key = `${understood.hash} ${operationName ?? ""}`;
  const before = documents.compiled.get(key);
  if (before !== undefined) return before;
  const compiled = documents.compile(understood.document, operationName, selectedFor(asked).rootFields);
  documents.compiled.put(key, compiled);
  return compiled;
}
