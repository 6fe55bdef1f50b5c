import { DatelineError } from "../domain/errors";
import type { Judged, Verdict } from "../domain/ports";
import { graphId } from "./asking/ids";
import type { Connection } from "./connect";
import { loadStatement } from "./load/load-statement";
import { statementText } from "./statement-files";

export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Nothing of the two is rewritten: they are connected while the verdict is SAME, and a later verdict undoes that. */
export async function judge(connection: Connection, judgement: Judgement): Promise<Judged> {
  const given = { ...judgement, left: graphId(judgement.left), right: graphId(judgement.right) };
  const judged = await connection.write(async (run) => {
    await run(loadStatement("take-turn"));
    return run({ text: statementText("judge/judge"), parameters: { given } });
  });
  if (judged.rows.length === 0) throw notTwo(given.left, given.right);
  return { merged: judgement.verdict === "SAME" };
}

const notTwo = (left: string, right: string): DatelineError =>
  new DatelineError({
    code: "UNKNOWN_ID",
    happened: `${left.slice(0, 100)} and ${right.slice(0, 100)} are not two entities of the graph.`,
    expected: "the ids of two different entities, for example person:mark-rutte and person:rutte",
    fix: 'take the ids from an answer, for example { search(text: "rutte") { nodes { ... on Entity { id } } } }',
  });
