import pino from "pino";
import { ask } from "../../../src/api/ask";
import { USUAL_LIMITS } from "../../../src/api/limits";
import { buildApiSchema } from "../../../src/api/schema";
import { serve } from "../../../src/api/server";
import type { ProfiledPlan } from "../../../src/graph/connect";
import { openNewsGraph } from "../../../src/graph/news-graph";

/** Our server with its usual limits, but for who asks how much. Says where it answers; told a request, says what answering took. */
async function main(): Promise<void> {
  const uri = process.env.BENCH_NEO4J_URI ?? "";
  const nobody = { entities: [], tenures: [], memberships: [] };
  const graph = await openNewsGraph({ uri, user: "", password: "", database: "neo4j" }, nobody);
  const schema = buildApiSchema();
  const limits = { ...USUAL_LIMITS, localPointsAMinute: Number.MAX_SAFE_INTEGER };
  const log = pino({ level: "silent" });
  const { url } = await serve({ schema, graph, host: "127.0.0.1", port: 0, log, questions: [], limits });
  process.on("message", async (body) => {
    const { answers } = await ask({ schema, graph, ...JSON.parse(String(body)) });
    const plans = await Promise.all(answers.map(({ statement }) => graph.profile(statement)));
    const hits = plans.reduce((sum, { plan }) => sum + hitsOf(plan), 0);
    process.send?.({ statements: answers.length, hits });
  });
  process.send?.({ url: `${url}/graphql` });
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

void main();
