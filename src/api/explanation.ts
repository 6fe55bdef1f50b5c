import type { RootAnswer } from "./asking";

/** `extensions.dateline`: how an answer was found, a statement for each root field. */
export const explanationOf = (answers: readonly RootAnswer[]) => ({
  statements: answers.length,
  milliseconds: answers.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  rootFields: answers.map(({ field, statement, rows, milliseconds }) => ({
    field: field.key,
    cypher: statement.text,
    parameters: statement.parameters,
    rows,
    milliseconds,
  })),
});
