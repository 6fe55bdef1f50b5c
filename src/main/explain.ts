import type { Answered } from "../api/answer-question";
import type { Neo4jNewsGraph } from "../graph/news-graph";
import type { ExplainedReply, PlanStep, Reply } from "./house";

/** Asks once for the time it takes, then runs each statement again under the profiler, which would have slowed it down. */
export async function explained(ask: () => Promise<Answered>, graph: Neo4jNewsGraph): Promise<ExplainedReply> {
  const begun = performance.now();
  const answered = await ask();
  const milliseconds = performance.now() - begun;
  const rootFields = [];
  for (const answer of answered.answers) {
    rootFields.push({ field: answer.field, answer, plan: stepOf((await graph.profile(answer.statement)).plan) });
  }
  return { reply: replyOf(answered), milliseconds, rootFields };
}

/** As it would come over HTTP. */
export const replyOf = ({ data, errors, refused }: Answered): Reply => ({
  ...(!refused && { data }),
  ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
});

type Plan = Awaited<ReturnType<Neo4jNewsGraph["profile"]>>["plan"];

function stepOf(plan: Plan): PlanStep {
  const details = plan.arguments.Details;
  return {
    operator: plan.operatorType.replace(/@.*/su, ""),
    details: typeof details === "string" ? details : "",
    databaseHits: plan.dbHits,
    rows: plan.rows,
    children: plan.children.map(stepOf),
  };
}
