import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { NewsGraph } from "../../domain/ports";
import type { Reply } from "./reply";
import type { Told } from "./told";

/** What is counted while the server runs. No name in it comes from who asks: there are as many series as we have fields and codes. */
export interface Metrics {
  request(path: string | null, reply: Reply, milliseconds: number): void;
  question(told: Told, milliseconds: number): void;
  failures(codes: readonly string[]): void;
  /** More, or fewer. */
  followers(more: number): void;
  show(): Promise<Reply>;
}

export function metricsOf(graph: NewsGraph): Metrics {
  const register = new Registry();
  const { requests, seconds, questions, costs, refusals, database, followers } = seriesIn(register);
  showConnections(graph, register);
  const failures = (codes: readonly string[]) => {
    for (const code of codes) refusals.inc({ code });
  };
  return {
    request: (path, { status, codes = [] }, milliseconds) => {
      requests.inc({ path: path ?? "other", status });
      failures(codes);
      seconds.observe({ path: path ?? "other" }, milliseconds / 1000);
    },
    question: ({ fields, cost }, milliseconds) => {
      questions.observe({ operation: nameOf(fields) }, milliseconds / 1000);
      if (cost !== null) costs.observe(cost);
      for (const field of fields) database.observe({ field: field.name }, field.milliseconds / 1000);
    },
    failures,
    followers: (more) => followers.inc(more),
    show: async () => ({
      status: 200,
      headers: { "content-type": register.contentType },
      body: await register.metrics(),
    }),
  };
}

function seriesIn(register: Registry) {
  const registers = [register];
  const timed = (name: string, help: string, labels: readonly string[]) =>
    new Histogram({ ...named(name, help, labels), buckets: SECONDS, registers });
  const counted = (name: string, help: string, labels: readonly string[]) =>
    new Counter({ ...named(name, help, labels), registers });
  return {
    requests: counted("requests_total", "Requests", ["path", "status"]),
    seconds: timed("request_seconds", "Seconds to a reply", ["path"]),
    questions: timed("question_seconds", "Seconds to an answer, by the root field", ["operation"]),
    costs: new Histogram({
      ...named("question_cost", "Things that a question may fetch, predicted"),
      buckets: COSTS,
      registers,
    }),
    refusals: counted("errors_total", "What was refused or failed, by its code", ["code"]),
    database: timed("database_seconds", "Seconds for a statement, by the root field", ["field"]),
    followers: new Gauge({ ...named("followers", "Subscriptions that are open"), registers }),
  };
}

/** Asked of the graph whenever somebody looks. */
function showConnections(graph: NewsGraph, register: Registry): void {
  new Gauge({
    ...named("database_connections_in_use", "Connections that somebody asks through now"),
    registers: [register],
    collect() {
      this.set(graph.connectionsInUse?.() ?? 0);
    },
  });
}

const named = (name: string, help: string, labelNames: readonly string[] = []) => ({
  name: `dateline_${name}`,
  help: `${help}.`,
  labelNames: [...labelNames],
});

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

/** An operation's own name is the asker's, and there may be any number of these. */
function nameOf(fields: Told["fields"]): string {
  const names = new Set(fields.map(({ name }) => name));
  const [only = "none"] = names;
  return names.size > 1 ? "several" : only;
}
