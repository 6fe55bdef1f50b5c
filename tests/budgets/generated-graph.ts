import { generateGraph } from "../../bench/graph/generate";
import { ask } from "../../src/api/ask";
import { buildApiSchema } from "../../src/api/schema";
import type { CypherStatement, NewsGraph } from "../../src/domain/ports";
import { answer } from "../../src/graph/answer";
import type { Connection, ProfiledPlan } from "../../src/graph/connect";
import { testConnection } from "../setup/graph";
import { thingsIn } from "../setup/things-in";
import { FOR_BUDGETS } from "../setup/throw-away-neo4j";

/** What it took to answer a question. */
export interface Cost {
  readonly data: unknown;
  /** Everything that was sent to Neo4j. */
  readonly statements: number;
  readonly hits: number;
  readonly operators: ReadonlySet<string>;
  /** What it was said to fetch at most, and what it fetched. */
  readonly predicted: number;
  readonly fetched: number;
}

/** The graph that the budgets are for, and a way to ask it through the API. */
export interface GeneratedGraph {
  costOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Cost>;
  /** The first column of what a statement finds. */
  found(text: string): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export async function openGeneratedGraph(articles: number): Promise<GeneratedGraph> {
  const connection = testConnection(FOR_BUDGETS);
  await fill(connection, articles);
  const schema = buildApiSchema();
  const costOf: GeneratedGraph["costOf"] = async (query, variables = {}) => {
    const plans: ProfiledPlan[] = [];
    const read = async (statement: CypherStatement) => {
      const { rows, plan } = await connection.profile(statement);
      plans.push(plan);
      return { rows };
    };
    let fetched = 0;
    const counting: NewsGraph["answer"] = async (field) => {
      const found = await answer(read, field);
      fetched += thingsIn(found.value);
      return found;
    };
    const { data, errors, cost } = await ask({ schema, graph: { answer: counting }, query, variables });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    const steps = plans.flatMap(stepsOf);
    const operators = new Set(steps.map(operatorOf));
    return { data, statements: plans.length, hits: hitsIn(steps), operators, predicted: cost ?? 0, fetched };
  };
  const found: GeneratedGraph["found"] = async (text) =>
    (await connection.read({ text, parameters: {} }, 120_000)).rows.map(([first]) => first);
  return { costOf, found, close: () => connection.close() };
}

/** One that somebody made before, while writing a test, is used again. */
async function fill(connection: Connection, articles: number): Promise<void> {
  const { rows } = await connection.read({ text: "RETURN COUNT { (:Article) }", parameters: {} });
  if (rows[0]?.[0] !== articles) await generateGraph(connection, articles);
}

const stepsOf = (plan: ProfiledPlan): readonly ProfiledPlan[] => [plan, ...plan.children.flatMap(stepsOf)];
const hitsIn = (steps: readonly ProfiledPlan[]): number => steps.reduce((sum, { dbHits }) => sum + dbHits, 0);
const operatorOf = ({ operatorType }: ProfiledPlan): string => operatorType.replace(/@.*/u, "");
