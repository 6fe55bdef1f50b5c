import pino from "pino";
import { USUAL_LIMITS } from "../../src/api/limits";
import { buildApiSchema } from "../../src/api/schema";
import { serve } from "../../src/api/server";
import { GenerousGraph } from "../../tests/api/generous-graph";

/** Our server with its usual limits, before a graph that has everything. Says its address and stays. */
async function main(): Promise<void> {
  const schema = buildApiSchema();
  const graph = new GenerousGraph(schema);
  const log = pino({ level: "silent" });
  const { url } = await serve({ schema, graph, host: "127.0.0.1", port: 0, log, questions: [], limits: USUAL_LIMITS });
  console.log(`${url}/graphql`);
}

void main();
