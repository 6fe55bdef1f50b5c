import { DatelineError } from "../domain/errors";
import type { Bookmark, Judged, Judgement } from "../domain/ports";
import { graphId } from "./asking/ids";
import type { Connection } from "./connect";
import { loadStatement } from "./load/load-statement";
import { statementText } from "./statement-files";

interface Dated extends Judgement {
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Nothing of the two is rewritten: they are connected while the verdict is SAME, and a later verdict undoes that. */
export async function judge(
  connection: Connection,
  judgement: Dated,
  after: readonly Bookmark[] = [],
): Promise<Judged> {
  const given = { ...judgement, left: graphId(judgement.left), right: graphId(judgement.right) };
  const { result, bookmark } = await connection.write(async (run) => {
    await run(loadStatement("take-turn"));
    return run({ text: statementText("judge/judge"), parameters: { given } });
  }, after);
  if (result.rows.length === 0) throw notTwo(given.left, given.right);
  return { merged: judgement.verdict === "SAME", bookmark };
}

const notTwo = (left: string, right: string): DatelineError =>
  new DatelineError({
    code: "UNKNOWN_ID",
    happened: `${left.slice(0, 100)} and ${right.slice(0, 100)} are not two entities of the graph.`,
    expected: "the ids of two different entities, for example person:mark-rutte and person:rutte",
    fix: 'take the ids from an answer, for example { search(text: "rutte") { nodes { ... on Entity { id } } } }',
  });
