import type { GraphQLError } from "graphql";
import type { Caller } from "../domain/caller";
import type { Bookmark, NewsGraph } from "../domain/ports";
import { Asking, type RootAnswer } from "./asking";
import { explained } from "./explained";
import { runOperation } from "./run-operation";
import { type Asked, selectedFor } from "./selected";

export interface Question extends Asked {
  readonly graph: NewsGraph;
  readonly caller: Caller;
  /** Told what the question costs before it is run, and throws when that is not to be had. */
  readonly pay?: (cost: number) => Promise<void>;
  /** The answer shows at least what they stand for. */
  readonly after?: readonly Bookmark[] | undefined;
}

export interface Answered {
  /** Null when the question was refused, or failed where nothing may be null. Undefined never. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** One for each root field that the graph answered. */
  readonly answers: readonly RootAnswer[];
  /** How many things it may have fetched, known before it did; null when it was refused before that was known. */
  readonly cost: number | null;
  /** Of what it changed; null when it changed nothing. */
  readonly bookmark: Bookmark | null;
  /** True when nothing was run at all, because of the errors. */
  readonly refused: boolean;
}

/** From a valid document to its answer: select, check the bounds and the cost, then ask the graph once for each root field. */
export async function answerQuestion(question: Question): Promise<Answered> {
  const { errors, rootFields, cost } = selectedFor(question);
  if (errors.length > 0 || cost === null) return { ...refusal(errors), cost };
  await question.pay?.(cost);
  const asking = new Asking(question.graph, rootFields, question.caller, question.after);
  const result = await runOperation(question, asking);
  const told = (result.errors ?? []).slice(0, question.documents.limits.errors).map(explained);
  if (told.some(isOfBookmark)) return { ...refusal(told), cost };
  const { answers, bookmark } = asking;
  return { data: result.data ?? null, errors: told, answers, cost, bookmark, refused: false };
}

/** One that the graph does not know refuses all that was asked, for it goes with each part of it. */
const isOfBookmark = ({ extensions }: GraphQLError): boolean => extensions.code === "BAD_BOOKMARK";

export const refusal = (errors: readonly GraphQLError[]): Answered => ({
  data: null,
  errors,
  answers: [],
  cost: null,
  bookmark: null,
  refused: true,
});
