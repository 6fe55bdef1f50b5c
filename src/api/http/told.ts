import { getOperationAST } from "graphql";
import type { Answered } from "../answer-question";
import type { Asked } from "../selected";

/** What may be told of a question in logs and counts: nothing that it said, and nothing of its answer. */
export interface Told {
  /** As it is called in the document. */
  readonly operation: string | null;
  readonly cost: number | null;
  /** What was asked of the graph, and how long that took. */
  readonly fields: readonly { readonly name: string; readonly milliseconds: number }[];
  readonly codes: readonly string[];
}

export const NOTHING_TOLD: Told = { operation: null, cost: null, fields: [], codes: [] };

export function toldOf({ cost, answers, errors }: Answered, asked: Asked | null): Told {
  const operation = asked && getOperationAST(asked.understood.document, asked.operationName);
  return {
    operation: operation?.name?.value.slice(0, LONGEST_NAME) ?? null,
    cost,
    fields: answers.map(({ field, milliseconds }) => ({ name: field.name, milliseconds })),
    codes: [...new Set(errors.map(({ extensions }) => String(extensions.code)))],
  };
}

const LONGEST_NAME = 80;
