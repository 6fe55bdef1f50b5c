import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { ask } from "../../src/api/ask";
import { buildApiSchema } from "../../src/api/schema";
import { BACKGROUND_PACK, DATA_FOLDER } from "../../src/config";
import type { NewsGraph } from "../../src/domain/ports";
import { answer } from "../../src/graph/answer";
import type { ProfiledPlan } from "../../src/graph/connect";
import { type Neo4jNewsGraph, openNewsGraph } from "../../src/graph/news-graph";
import { readBackgroundPack } from "../../src/main/background-pack";
import { readingDesk } from "../../src/main/reading-desk";
import { openTopics } from "../../src/reading/topics";
import { emptyGraph, testAddress, testConnection } from "../setup/graph";
import { operatorsOf } from "../setup/operators";
import { goldenPage } from "./page";

/**
 * The questions we promise to answer, each on a page of its own: question, Cypher, parameters, answer. A change of reading,
 * model or assembling shows as a diff of these pages. `npm run golden` writes them anew: read the diff before you commit it.
 */
const QUESTIONS = join(__dirname, "../../schema/questions");
const SEEDS = join(__dirname, "../../seeds/articles");
const questions = readdirSync(QUESTIONS).filter((file) => file.endsWith(".graphql"));

let graph: Neo4jNewsGraph;
let schema: GraphQLSchema;

beforeAll(async () => {
  const connection = testConnection();
  await emptyGraph(connection);
  await connection.close();
  const background = await readBackgroundPack(BACKGROUND_PACK);
  graph = await openNewsGraph(testAddress(), background);
  await graph.constrain();
  await graph.loadBackground();
  await graph.loadTopics([...openTopics(DATA_FOLDER).values()]);
  const desk = readingDesk(background);
  const read = (file: string) => desk.readArticle(readFileSync(join(SEEDS, file)), file);
  const made = await Promise.all(readdirSync(SEEDS).map(read));
  await graph.loadReadings(made.map(({ reading }) => reading));
  schema = buildApiSchema();
}, 180_000);

afterAll(() => graph.close());

describe("the promised questions", () => {
  it("are at least the eight of the brief", () => expect(questions.length).toBeGreaterThanOrEqual(8));

  it.each(questions)("%s", async (file) => {
    const question = readFileSync(join(QUESTIONS, file), "utf8");
    const plans: ProfiledPlan[] = [];
    const { data, errors, answers } = await ask({ schema, graph: profiled(graph, plans), query: question });

    expect(errors).toEqual([]);
    expect(answers).toHaveLength(Object.keys(data ?? {}).length);

    const page = goldenPage({ file, question, statements: answers.map(({ statement }) => statement), answer: data });
    const golden = join(__dirname, file.replace(/\.graphql$/u, ".md"));
    if (process.env.DATELINE_WRITE_GOLDEN) writeFileSync(golden, page);
    expect(readFileSync(golden, "utf8")).toBe(page);
    expect(plans).toHaveLength(answers.length);
    // Looking at every node of a label is what no question may need.
    expect(plans.flatMap(operatorsOf)).not.toContain("NodeByLabelScan");
  });
});

/** Each statement runs once, under the profiler: to plan it takes longest, and would be done again without. */
const profiled = (asked: Neo4jNewsGraph, plans: ProfiledPlan[]): NewsGraph => ({
  answer: (field) =>
    answer(async (statement) => {
      const { rows, plan } = await asked.profile(statement);
      plans.push(plan);
      return { rows };
    }, field),
});
