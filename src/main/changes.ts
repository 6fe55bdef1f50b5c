import { DatelineError } from "../domain/errors";
import type { ArticleInput, ArticleLoaded, Bookmark, ChangeProblem, Changes, ReadArticle } from "../domain/ports";
import type { Neo4jNewsGraph } from "../graph/news-graph";
import type { DocumentDesk } from "./house";

/** What can be changed through the API: the reader reads, the graph loads, and who listens hears of what was loaded. */
export const changesOf = (graph: Neo4jNewsGraph, desk: DocumentDesk): Changes => ({
  loadArticle: (input, after) => loadOne(graph, () => readInput(input, desk), after),
  retractArticle: (id, reason, after) => graph.retractArticle(id, reason, after),
  judge: (judgement, after) => graph.judge(judgement, after),
  onLoaded: (listener) => graph.onLoaded(listener),
});

/** What is wrong with the article is told as its problem; what is wrong with us is thrown. */
async function loadOne(
  graph: Neo4jNewsGraph,
  read: () => Promise<ReadArticle>,
  after: readonly Bookmark[],
): Promise<ArticleLoaded> {
  try {
    const { reading, dropped } = await read();
    const { outcome, articleId, bookmark } = await graph.loadReading(reading, after);
    const problems = dropped.map(({ reason, what }) => ({ code: "DROPPED", message: `${reason}: ${what}`, at: null }));
    return { outcome, articleId, problems, bookmark };
  } catch (error) {
    if (!(error instanceof DatelineError) || OURS.includes(error.code)) throw error;
    return { outcome: "REJECTED", articleId: null, problems: [problemOf(error)], bookmark: null };
  }
}

/** Nothing that is wrong with the article. */
const OURS: readonly string[] = ["NEO4J_UNREACHABLE", "NEO4J_TOO_SLOW", "NEO4J_BEHIND", "BAD_BOOKMARK"];

const problemOf = ({ code, message }: DatelineError): ChangeProblem => ({ code, message, at: null });

function readInput(input: ArticleInput, desk: DocumentDesk): Promise<ReadArticle> {
  const { text, reading } = input;
  if ((text === null) === (reading === null)) throw neitherOrBoth();
  if (text === null) return desk.readArticle(Buffer.from(JSON.stringify(reading)), "the Reading.json");
  return desk.readDocument({
    ...{ text, headline: input.headline, bylines: [], source: input.source },
    ...{ published: input.publishedOn, updated: null, language: input.language, url: input.url },
  });
}

const neitherOrBoth = (): DatelineError =>
  new DatelineError({
    code: "BAD_USER_INPUT",
    happened: "An article was given neither as text nor as a Reading, or as both.",
    expected: 'one of them, for example input: {text: "BRUSSELS — …", publishedOn: "2024-10-01"}',
  });
